package uk.goldenthread.platform.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The first and last days of an area's school terms, as far as they are set. A plain value: whoever reads names of terms, of periods or of
 * deadlines, asks it.
 *
 * @param terms by the name of the single term
 */
public record TermDates(Map<TermName, Span> terms) {
    /** Of an area that has set none. */
    public static final TermDates NONE = new TermDates(Map.of());

    /** First and last day. */
    public record Span(LocalDate first, LocalDate last) {}

    public TermDates {
        terms = Map.copyOf(terms);
    }

    /** From the first day of the first to the last day of the last of the terms that are named; none where one of these is not set. */
    public Optional<Span> of(TermName name) {
        Span first = terms.get(TermName.of(name.first(), name.year()));
        Span last = terms.get(TermName.of(name.last(), name.year()));
        return first == null || last == null ? Optional.empty() : Optional.of(new Span(first.first(), last.last()));
    }
}
