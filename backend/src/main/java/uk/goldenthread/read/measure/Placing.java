package uk.goldenthread.read.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.PeriodFit;
import uk.goldenthread.kpi.PeriodFit.Span;
import uk.goldenthread.read.shared.Amounts;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * Which figures of a measure are its series: like things in order of time. The others are kept and shown apart; nothing is said from them.
 *
 * @param standing totals of the series, with or without a value, oldest first
 * @param apart    totals that are not, oldest first, those without days last
 */
public record Placing(List<ObservationFacts> standing, List<Apart> apart) {

    /** Why a figure is not of the series. */
    @Schema(name = "FigureApart", description = "Why a figure is not of the series")
    public enum Why {
        /** No days: it has no place in time. */
        UNDATED,
        LONGER,
        SHORTER,
        /** Another figure of the same days stands, or none can be told to be right. */
        OVERLAPS,
        /** Its period is not over, so it is what somebody expects. */
        UNFINISHED
    }

    /**
     * A figure that is not of the series.
     *
     * @param words why, after "it is"
     */
    public record Apart(ObservationFacts row, Why why, String words) {}

    /** @param today a period that ends later is not over */
    public static Placing of(ProgrammeSnapshot s, KpiFacts kpi, LocalDate today) {
        List<ObservationFacts> figures = s.observationsOf(kpi).stream()
                .filter(o -> o.status() != ObservationStatus.PROJECTION)
                .toList();
        List<Apart> apart = new ArrayList<>();
        List<ObservationFacts> over = new ArrayList<>();
        Set<List<Object>> known = new HashSet<>();
        for (ObservationFacts o : figures) {
            if (o.periodEnd() != null && o.periodEnd().isAfter(today)) {
                apart.add(new Apart(
                        o, Why.UNFINISHED, "for a time that is not over before " + PlannedDate.words(o.periodEnd())));
            } else if (o.periodEnd() != null && !known.add(Arrays.asList(span(o), Amounts.value(kpi, o), o.status()))) {
                // The same figure of the same days under another name: one is as good as the other.
                apart.add(new Apart(o, Why.OVERLAPS, PeriodFit.OVERLAPS.words(kpi.frequency())));
            } else {
                over.add(o);
            }
        }
        List<PeriodFit> fits = PeriodFit.all(kpi.frequency(), kpi.cumulative(), over, Placing::span, preferred(kpi));
        List<ObservationFacts> standing = new ArrayList<>();
        for (int i = 0; i < over.size(); i++) {
            PeriodFit fit = fits.get(i);
            if (fit == PeriodFit.FITS) {
                standing.add(over.get(i));
            } else {
                apart.add(new Apart(over.get(i), Why.valueOf(fit.name()), fit.words(kpi.frequency())));
            }
        }
        standing.sort(Comparator.comparing(ObservationFacts::periodEnd).thenComparing(Placing::begins));
        apart.sort(Comparator.comparing(
                (Apart a) -> a.row().periodEnd(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return new Placing(List.copyOf(standing), List.copyOf(apart));
    }

    /** The latest figure of the series, which may have words or a mark in place of a value. */
    public Optional<ObservationFacts> latest() {
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.get(standing.size() - 1));
    }

    static Span span(ObservationFacts o) {
        return new Span(o.periodStart(), o.periodEnd());
    }

    static LocalDate begins(ObservationFacts o) {
        return o.periodStart() == null ? o.periodEnd() : o.periodStart();
    }

    /** With a value before without, whole months before others, settled before provisional: never the one that was entered first. */
    private static Comparator<ObservationFacts> preferred(KpiFacts kpi) {
        Comparator<ObservationFacts> valued = Comparator.comparing(o -> Amounts.value(kpi, o) == null);
        return valued.thenComparing(o -> !wholeMonths(o))
                .thenComparing(ObservationFacts::status)
                // Where no frequency says how long one is, the longer of two that hold each other is the sum of the
                // shorter.
                .thenComparing(o -> kpi.frequency() == Frequency.AD_HOC ? days(o) : 0);
    }

    private static boolean wholeMonths(ObservationFacts o) {
        return o.periodStart() != null
                && o.periodEnd() != null
                && o.periodStart().getDayOfMonth() == 1
                && o.periodEnd().getDayOfMonth() == o.periodEnd().lengthOfMonth();
    }

    private static long days(ObservationFacts o) {
        return o.periodEnd() == null
                ? 0
                : o.periodEnd().toEpochDay() - begins(o).toEpochDay();
    }
}
