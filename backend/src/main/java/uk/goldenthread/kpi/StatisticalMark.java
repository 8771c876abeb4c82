package uk.goldenthread.kpi;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.goldenthread.plan.WrittenNumber;

/**
 * Why a table gives a mark in place of a figure. DfE's symbols are z, x, c, low and u (analysts' guide, statistics production, underlying
 * data, commit 01f5e166), in older files also {@code :} and {@code ~}; the Government Statistical Service writes them in brackets, [z].
 * NHS England writes {@code *} for a suppressed count, others {@code <5}. A figure with a mark has no value: it is never counted as zero.
 */
public enum StatisticalMark {
    /** z: there cannot be a figure. */
    NOT_APPLICABLE("not applicable"),
    /** x, formerly {@code :} and {@code ..}: there is a figure, and it was not to be had. */
    UNAVAILABLE("not available"),
    /** c, {@code *}, {@code <5}: so few that somebody could be recognised. */
    SUPPRESSED("suppressed, so that nobody can be recognised"),
    /** low, formerly {@code ~}: rounds to 0 and is not 0. */
    LOW("low: rounds to 0 and is not 0"),
    /** u: too unreliable to be published. */
    LOW_RELIABILITY("left out as of low reliability"),
    /** A dash: no figure is given, and why is not said. */
    NOT_GIVEN("not given; a dash does not say why");

    private static final Map<String, StatisticalMark> MARKS = Map.ofEntries(
            Map.entry("z", NOT_APPLICABLE),
            Map.entry("n/a", NOT_APPLICABLE),
            Map.entry("na", NOT_APPLICABLE),
            Map.entry("n.a.", NOT_APPLICABLE),
            Map.entry("n.a", NOT_APPLICABLE),
            Map.entry("not applicable", NOT_APPLICABLE),
            Map.entry("x", UNAVAILABLE),
            Map.entry(":", UNAVAILABLE),
            Map.entry("..", UNAVAILABLE),
            Map.entry("...", UNAVAILABLE),
            Map.entry("\u2026", UNAVAILABLE),
            Map.entry("unavailable", UNAVAILABLE),
            Map.entry("not available", UNAVAILABLE),
            Map.entry("no data", UNAVAILABLE),
            Map.entry("c", SUPPRESSED),
            Map.entry("*", SUPPRESSED),
            Map.entry("**", SUPPRESSED),
            Map.entry("supp", SUPPRESSED),
            Map.entry("suppressed", SUPPRESSED),
            Map.entry("confidential", SUPPRESSED),
            Map.entry("low", LOW),
            Map.entry("~", LOW),
            Map.entry("u", LOW_RELIABILITY),
            Map.entry("low reliability", LOW_RELIABILITY),
            Map.entry("unreliable", LOW_RELIABILITY),
            Map.entry("-", NOT_GIVEN),
            Map.entry("--", NOT_GIVEN),
            Map.entry("\u2013", NOT_GIVEN),
            Map.entry("\u2014", NOT_GIVEN));
    private static final Pattern FEWER = Pattern.compile("(?:<|≤|less than|fewer than|under)\\s*=?\\s*(\\d{1,2})");
    private static final Pattern FRACTION = Pattern.compile("(?:<|less than)\\s*(?:0?\\.\\d+|1)\\s*%?");

    private final String words;

    StatisticalMark(String words) {
        this.words = words;
    }

    /** As a sentence says it: suppressed, so that nobody can be recognised. */
    public String words() {
        return words;
    }

    /** The mark that a text is, alone or in brackets; empty for anything else. */
    public static Optional<StatisticalMark> of(String text) {
        // No mark is as long as the longest number, and nothing longer is looked at.
        if (text.length() > WrittenNumber.LONGEST) {
            return Optional.empty();
        }
        // No mark begins with a digit, and nearly every cell does.
        if (!text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return Optional.empty();
        }
        String bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (bare.matches("[\\[(].*[\\])]")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        StatisticalMark known = MARKS.get(bare);
        if (known != null) {
            return Optional.of(known);
        }
        if (FRACTION.matcher(bare).matches()) {
            return Optional.of(LOW);
        }
        return FEWER.matcher(bare).matches() ? Optional.of(SUPPRESSED) : Optional.empty();
    }
}
