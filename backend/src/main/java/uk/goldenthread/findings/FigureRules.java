package uk.goldenthread.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.PolarityDoubt;
import uk.goldenthread.read.measure.Gap;
import uk.goldenthread.read.measure.Placing;
import uk.goldenthread.read.measure.Placing.Apart;
import uk.goldenthread.read.measure.Placing.Why;
import uk.goldenthread.read.measure.Series;
import uk.goldenthread.read.measure.Targets;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What keeps figures from being read as a series, and what they are set against from being believed. */
final class FigureRules {
    /** So many are named; more are counted. */
    private static final int NAMED = 4;

    private FigureRules() {}

    /** K09; what is not over yet is K08's. */
    static List<FindingBuilder> apart(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> {
            List<Apart> apart = Placing.of(s, kpi, today).apart().stream()
                    .filter(a -> a.why() != Why.UNFINISHED)
                    .filter(a -> a.row().value() != null || a.row().numerator() != null)
                    .toList();
            if (apart.isEmpty()) {
                return Optional.empty();
            }
            List<String> reasons = apart.stream().map(Apart::words).distinct().toList();
            List<String> said = reasons.stream().map(r -> said(apart, r)).toList();
            return Optional.of(about(
                    s,
                    kpi,
                    "Figures of " + kpi.title() + " are left out of its chart and of all that is said: "
                            + Labels.list(said) + ".",
                    apart.stream().map(a -> a.row().id()).sorted().toList(),
                    reasons));
        });
    }

    /** "Q1 2025/26 and 2025/26 are for a longer time than a month". */
    private static String said(List<Apart> apart, String reason) {
        List<String> periods = apart.stream()
                .filter(a -> a.words().equals(reason))
                .map(a -> a.row().period())
                .toList();
        return periods.size() > NAMED
                ? periods.size() + " are " + reason
                : Labels.list(periods) + (periods.size() == 1 ? " is " : " are ") + reason;
    }

    /** K10 */
    static List<FindingBuilder> missing(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> {
            Series series = Series.of(s, kpi, today);
            String missing = Gap.missing(kpi.frequency(), series.gaps());
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(about(
                            s,
                            kpi,
                            "Inside the series of " + kpi.title() + " " + missing + ".",
                            series.gaps().stream().map(Gap::words).toList()));
        });
    }

    /** K11 */
    static List<FindingBuilder> sums(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> {
            Series series = Series.of(s, kpi, today);
            return series.sums() && !kpi.cumulative()
                    ? Optional.of(about(
                            s,
                            kpi,
                            "The figures of " + kpi.title()
                                    + " rise and fall to a low one where a year begins. If they add up within a year, mark the measure as cumulative.",
                            "sums"))
                    : Optional.empty();
        });
    }

    /** K12 */
    static List<FindingBuilder> doubtfulTarget(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> {
            Series series = Series.of(s, kpi, today);
            List<String> doubts = series.measure().targets().stream()
                    .flatMap(t -> Targets.doubt(series, t).stream())
                    .toList();
            return doubts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(about(s, kpi, kpi.title() + ": " + String.join(" ", doubts), doubts));
        });
    }

    /** K13 */
    static List<FindingBuilder> otherWay(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> PolarityDoubt.of(kpi.title(), kpi.referenceCode(), kpi.polarity())
                .map(doubt -> about(s, kpi, doubt, kpi.polarity(), kpi.referenceCode())));
    }

    private static List<FindingBuilder> each(ProgrammeSnapshot s, Function<KpiFacts, Optional<FindingBuilder>> rule) {
        return s.kpis().stream().map(rule).flatMap(Optional::stream).toList();
    }

    private static FindingBuilder about(ProgrammeSnapshot s, KpiFacts kpi, String sentence, Object... facts) {
        return FindingBuilder.about(
                RecordKind.KPI,
                kpi.id(),
                kpi.code(),
                Labels.priority(s, kpi.priorityId()),
                kpi.title(),
                sentence,
                facts);
    }
}
