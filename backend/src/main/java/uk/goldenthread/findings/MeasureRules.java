package uk.goldenthread.findings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldenthread.findings.FindingView.ConcernedRecord;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiActionFacts;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.spc.Variation;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.read.measure.Benchmarks;
import uk.goldenthread.read.measure.Change;
import uk.goldenthread.read.measure.Change.Verdict;
import uk.goldenthread.read.measure.Placing;
import uk.goldenthread.read.measure.PointWords;
import uk.goldenthread.read.measure.Series;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.read.measure.Targets;
import uk.goldenthread.read.shared.Amounts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What is wrong with measures: figures that are late, off their trajectory, claimed, or not what they are shown as. */
final class MeasureRules {
    /** Consecutive periods that miss their target before it is said. */
    private static final int OFF = 2;

    private static final Set<Variation> CONCERN = Set.of(Variation.CONCERN_HIGH, Variation.CONCERN_LOW);
    /** Said of what was measured; "improvement board" and the like are names. */
    private static final Pattern CLAIM = Pattern.compile(
            "\\b(improved|improves|improving|improvements? (in|of|to|on)|got better|better than)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PROJECTED = Pattern.compile(
            "\\b(project(ed|ion)|forecast|predicted|anticipated|expected to)\\b", Pattern.CASE_INSENSITIVE);

    private MeasureRules() {}

    /** K01 */
    static List<FindingBuilder> late(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> {
            int months = months(kpi.frequency());
            LocalDate last = Placing.of(s, kpi, today)
                    .latest()
                    .map(ObservationFacts::periodEnd)
                    .orElse(null);
            if (kpi.dueDays() == null || months == 0 || last == null) {
                return Optional.empty();
            }
            LocalDate end = next(last, months);
            LocalDate due = end.plusDays(kpi.dueDays());
            return due.isBefore(today)
                    ? Optional.of(about(
                            s,
                            kpi,
                            "The figure of " + kpi.title() + " for the period to " + PlannedDate.words(end)
                                    + " was due by " + PlannedDate.words(due) + " and is not there.",
                            end))
                    : Optional.empty();
        });
    }

    /** K02 */
    static List<FindingBuilder> offTrajectory(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> {
            Series series = Series.of(s, kpi, today);
            List<Point> points = series.points();
            List<Point> last = points.subList(Math.max(0, points.size() - OFF), points.size());
            if (last.size() < OFF || !last.stream().allMatch(p -> off(series, p))) {
                return Optional.empty();
            }
            List<String> said = last.stream()
                    .map(p -> Amounts.words(kpi, p.value()) + " in " + p.row().period() + " against "
                            + Amounts.words(kpi, own(series, p).orElseThrow().value()))
                    .toList();
            return Optional.of(about(
                    s,
                    kpi,
                    kpi.title() + " missed its target in " + OFF + " periods in a row: " + Labels.list(said) + ".",
                    last.get(OFF - 1).row().id(),
                    said));
        });
    }

    /** K03 */
    static List<FindingBuilder> concernWithoutAction(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> {
            Series series = Series.of(s, kpi, today);
            boolean concern = series.judged() && CONCERN.contains(series.xmr().variation());
            return concern && series.measure().actions().isEmpty()
                    ? series.last()
                            .map(p -> about(
                                    s,
                                    kpi,
                                    "No action is linked to " + kpi.title() + ", "
                                            + Amounts.words(kpi, p.value()) + " in "
                                            + p.row().period() + ". "
                                            + PointWords.of(series, Change.latest(series))
                                                    .orElseThrow(),
                                    p.row().id(),
                                    series.xmr().variation()))
                    : Optional.empty();
        });
    }

    /** K04 */
    static List<FindingBuilder> claimed(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> {
            Optional<Change> change =
                    Change.latest(Series.of(s, kpi, today)).filter(c -> c.verdict() == Verdict.ORDINARY);
            List<ActionFacts> claiming = change.isEmpty()
                    ? List.of()
                    : s.measure(kpi).actions().stream()
                            .map(KpiActionFacts::actionId)
                            .map(s.byId(PlanKinds.ACTION)::get)
                            .filter(a -> claims(s, a))
                            .toList();
            return claiming.isEmpty()
                    ? Optional.empty()
                    : Optional.of(about(
                                    s,
                                    kpi,
                                    "The words about "
                                            + Labels.list(claiming.stream()
                                                    .map(a -> Labels.action(s, a))
                                                    .toList())
                                            + " speak of an improvement, but the latest change of " + kpi.title() + ", "
                                            + change.get().words() + ", is within ordinary variation.",
                                    change.get().sentence(),
                                    claiming.stream().map(ActionFacts::id).toList())
                            .with(claiming.stream()
                                    .map(a -> FindingBuilder.record(s, a))
                                    .toList()));
        });
    }

    /** K05 */
    static List<FindingBuilder> fasterButWorse(ProgrammeSnapshot s, LocalDate today) {
        List<KpiFacts> faster = s.kpis().stream()
                .filter(MeasureRules::timely)
                .filter(k -> went(s, k, true, today))
                .toList();
        return each(
                s,
                kpi -> kpi.base() != KpiBase.CASES_AUDITED || faster.isEmpty() || !went(s, kpi, false, today)
                        ? Optional.empty()
                        : Optional.of(about(
                                        s,
                                        kpi,
                                        kpi.title() + " got worse, " + words(s, kpi, today) + ", while "
                                                + Labels.list(faster.stream()
                                                        .map(k -> k.title() + " got better, " + words(s, k, today))
                                                        .toList())
                                                + ".",
                                        words(s, kpi, today),
                                        faster.stream()
                                                .map(k -> k.code() + " " + words(s, k, today))
                                                .toList())
                                .with(faster.stream().map(MeasureRules::record).toList())));
    }

    /** K06 */
    static List<FindingBuilder> anotherBasis(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> {
            List<String> said = new ArrayList<>();
            s.measure(kpi).benchmarks().stream()
                    .map(b -> Benchmarks.otherBase(kpi, b))
                    .flatMap(Optional::stream)
                    .forEach(said::add);
            return said.isEmpty()
                    ? Optional.empty()
                    : Optional.of(about(s, kpi, kpi.title() + ": " + Labels.list(said) + ".", said));
        });
    }

    /** K07 */
    static List<FindingBuilder> unfurnished(ProgrammeSnapshot s, LocalDate today) {
        return each(s, kpi -> {
            List<String> missing = Stream.of(
                            kpi.owner().isBlank() ? "owner" : "",
                            kpi.definition() == null || kpi.definition().isBlank() ? "definition" : "",
                            kpi.polarity() != Polarity.NONE
                                            && s.measure(kpi).targets().isEmpty()
                                    ? "target"
                                    : "")
                    .filter(m -> !m.isEmpty())
                    .toList();
            return !kpi.headline() || missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(about(
                            s,
                            kpi,
                            "The headline measure " + kpi.title() + " has no " + String.join(" and no ", missing) + ".",
                            missing));
        });
    }

    /** K08 */
    static List<FindingBuilder> projectionAsActual(ProgrammeSnapshot s, LocalDate today) {
        return s.kpis().stream()
                .flatMap(kpi -> s.observationsOf(kpi).stream()
                        .filter(o -> o.status() != ObservationStatus.PROJECTION && projected(o, today))
                        .map(o -> about(
                                        s,
                                        kpi,
                                        "The figure of " + kpi.title() + " for " + o.period() + " is shown as "
                                                + o.status().name().toLowerCase(java.util.Locale.ROOT)
                                                + (ended(o, today)
                                                        ? ", but its words call it a projection: " + o.asStated() + "."
                                                        : ", but its period ends on " + PlannedDate.words(o.periodEnd())
                                                                + "."),
                                        o.status(),
                                        o.period())
                                .subject(RecordKind.OBSERVATION, o.id())))
                .toList();
    }

    private static boolean projected(ObservationFacts o, LocalDate today) {
        return !ended(o, today)
                || o.asStated() != null && PROJECTED.matcher(o.asStated()).find();
    }

    private static boolean ended(ObservationFacts o, LocalDate today) {
        return o.periodEnd() == null || !o.periodEnd().isAfter(today);
    }

    private static boolean off(Series series, Point p) {
        double tolerance =
                series.kpi().tolerance() == null ? 0 : series.kpi().tolerance().doubleValue();
        return series.kpi().polarity() != Polarity.NONE
                && own(series, p)
                        .filter(t -> Targets.shortfall(
                                        series.kpi(), p.exact(), t.value().doubleValue())
                                > tolerance)
                        .isPresent();
    }

    private static Optional<TargetFacts> own(Series series, Point p) {
        return Targets.inForce(
                series.measure().targets(), TargetKind.IMPROVEMENT, p.row().periodEnd());
    }

    private static boolean claims(ProgrammeSnapshot s, ActionFacts action) {
        return action != null
                && s.latestStatement(action)
                        .filter(t -> t.narrative() != null
                                && CLAIM.matcher(t.narrative()).find())
                        .isPresent();
    }

    /** Whether it is done in time: what the law limits, or what is counted in days or weeks. */
    private static boolean timely(KpiFacts kpi) {
        return kpi.limitValue() != null || kpi.unit() == KpiUnit.DAYS || kpi.unit() == KpiUnit.WEEKS;
    }

    private static boolean went(ProgrammeSnapshot s, KpiFacts kpi, boolean better, LocalDate today) {
        return Change.latest(Series.of(s, kpi, today))
                .filter(c -> c.verdict() != Verdict.NOT_COMPARABLE)
                .map(Change::better)
                .filter(b -> b == better)
                .isPresent();
    }

    private static String words(ProgrammeSnapshot s, KpiFacts kpi, LocalDate today) {
        return Change.latest(Series.of(s, kpi, today)).map(Change::words).orElse("");
    }

    private static int months(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case SIX_MONTHLY -> 6;
            case ANNUAL -> 12;
            case AD_HOC -> 0;
        };
    }

    /** The end of the period after one: a month's end follows a month's end. */
    private static LocalDate next(LocalDate end, int months) {
        boolean monthEnd = end.equals(YearMonth.from(end).atEndOfMonth());
        LocalDate next = end.plusMonths(months);
        return monthEnd ? YearMonth.from(next).atEndOfMonth() : next;
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

    private static ConcernedRecord record(KpiFacts kpi) {
        return new ConcernedRecord(RecordKind.KPI, kpi.id(), kpi.title());
    }
}
