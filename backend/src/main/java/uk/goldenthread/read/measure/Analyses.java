package uk.goldenthread.read.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.spc.Assurance;
import uk.goldenthread.kpi.spc.Limits;
import uk.goldenthread.kpi.spc.Meaning;
import uk.goldenthread.kpi.spc.Xmr;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.read.measure.MeasureAnalysis.ApartView;
import uk.goldenthread.read.measure.MeasureAnalysis.BreakView;
import uk.goldenthread.read.measure.MeasureAnalysis.Direction;
import uk.goldenthread.read.measure.MeasureAnalysis.IconView;
import uk.goldenthread.read.measure.MeasureAnalysis.InterventionView;
import uk.goldenthread.read.measure.MeasureAnalysis.LimitsView;
import uk.goldenthread.read.measure.MeasureAnalysis.PointView;
import uk.goldenthread.read.measure.MeasureAnalysis.SegmentView;
import uk.goldenthread.read.measure.MeasureAnalysis.TargetView;
import uk.goldenthread.read.measure.Proportions.Interval;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.read.shared.Amounts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** Puts together what the figures of a measure say. */
public final class Analyses {
    private Analyses() {}

    /** @param today what is not over by then is shown apart */
    public static MeasureAnalysis of(ProgrammeSnapshot s, KpiFacts kpi, LocalDate today) {
        Series series = Series.of(s, kpi, today);
        Optional<Point> last = series.last();
        Optional<TargetFacts> target = last.flatMap(p -> series.target(TargetKind.IMPROVEMENT, p));
        Optional<Change> change = Change.latest(series);
        Optional<Forecast> forecast = Forecast.of(series);
        List<SegmentView> segments = segments(series);
        List<Xmr.Point> judged = series.xmr() == null ? List.of() : series.xmr().points();
        IconView variation = series.judged() ? IconView.of(judged.get(judged.size() - 1)) : null;
        IconView assurance = series.judged() && series.xmr().assurance() != Assurance.NONE
                ? IconView.of(series.xmr().assurance())
                : null;
        Optional<TargetFacts> end = Targets.last(series.measure().targets(), TargetKind.IMPROVEMENT);
        String against = last.map(p -> TargetWords.against(kpi, p, target, end)).orElse(null);
        String latest = PointWords.of(series, change).orElse(null);
        String missing = Gap.missing(kpi.frequency(), series.gaps());
        return new MeasureAnalysis(
                kpi.id(),
                kpi.code(),
                kpi.title(),
                kpi.unit(),
                Amounts.unit(kpi),
                kpi.polarity(),
                kpi.frequency(),
                points(series),
                series.placing().apart().stream().map(x -> apart(kpi, x)).toList(),
                series.gaps(),
                missing.isEmpty() ? null : missing + ".",
                segments,
                series.noLimits() != null || segments.isEmpty()
                        ? null
                        : segments.get(segments.size() - 1).limits(),
                series.noLimits(),
                variation,
                assurance,
                series.breaks().stream()
                        .map(b -> new BreakView(
                                b.at(), series.points().get(b.at()).period(), b.cut(), b.reason()))
                        .toList(),
                series.measure().targets().stream().map(t -> target(kpi, t)).toList(),
                target.map(t -> target(kpi, t)).orElse(null),
                end.map(t -> target(kpi, t)).orElse(null),
                last.flatMap(p -> series.target(TargetKind.NATIONAL, p))
                        .map(t -> target(kpi, t))
                        .orElse(null),
                last.map(p -> rating(series, p)).orElse(null),
                against,
                change.map(c -> direction(kpi, c)).orElse(Direction.UNKNOWN),
                forecast.orElse(null),
                change.orElse(null),
                latest,
                expectation(kpi),
                interventions(s, series),
                Doubts.caveats(s, series),
                sentence(s, series, change, latest, assurance, against, forecast));
    }

    private static ApartView apart(KpiFacts kpi, Placing.Apart a) {
        ObservationFacts o = a.row();
        return new ApartView(
                o.id(),
                o.period(),
                o.periodStart(),
                o.periodEnd(),
                Amounts.value(kpi, o),
                o.status(),
                a.why(),
                a.words());
    }

    /** Against its own target, by the tolerance of the measure; null where one of them is missing. */
    public static Rating rating(Series series, Point point) {
        KpiFacts kpi = series.kpi();
        if (kpi.polarity() == Polarity.NONE) {
            return null;
        }
        return series.target(TargetKind.IMPROVEMENT, point)
                .filter(t -> kpi.tolerance() != null)
                .map(t -> {
                    double off = Targets.shortfall(kpi, point.exact(), t.value().doubleValue());
                    return off <= 0 ? Rating.GREEN : off <= kpi.tolerance().doubleValue() ? Rating.AMBER : Rating.RED;
                })
                .orElse(null);
    }

    private static List<PointView> points(Series series) {
        return IntStream.range(0, series.points().size())
                .mapToObj(i -> {
                    Point p = series.points().get(i);
                    ObservationFacts o = p.row();
                    Xmr.Point judged = series.segment(i)
                            .filter(g -> series.meaning(g) == Meaning.JUDGES)
                            .map(g -> series.xmr().points().get(i))
                            .orElse(null);
                    Interval interval = series.kpi().unit() == KpiUnit.PERCENT && p.counted()
                            ? Proportions.of(o.numerator(), o.denominator())
                            : null;
                    return new PointView(
                            o.id(),
                            o.period(),
                            o.periodStart(),
                            o.periodEnd(),
                            p.value(),
                            o.numerator(),
                            o.denominator(),
                            o.status(),
                            interval == null ? null : Amounts.rounded(100 * interval.lower()),
                            interval == null ? null : Amounts.rounded(100 * interval.upper()),
                            series.target(TargetKind.IMPROVEMENT, p)
                                    .map(TargetFacts::value)
                                    .orElse(null),
                            series.target(TargetKind.NATIONAL, p)
                                    .map(TargetFacts::value)
                                    .orElse(null),
                            rating(series, p),
                            judged == null ? null : judged.variation(),
                            judged == null ? null : judged.cause(),
                            judged == null || judged.cause() == null
                                    ? null
                                    : judged.cause().words());
                })
                .toList();
    }

    private static List<SegmentView> segments(Series series) {
        return series.xmr() == null
                ? List.of()
                : series.xmr().segments().stream()
                        .filter(g -> series.meaning(g) == Meaning.JUDGES)
                        .map(g -> new SegmentView(
                                g.from(),
                                g.to(),
                                series.points().get(g.from()).period(),
                                series.points().get(g.to() - 1).period(),
                                limits(g)))
                        .toList();
    }

    private static LimitsView limits(Xmr.Segment g) {
        Limits l = g.limits();
        return new LimitsView(
                limit(l.mean()),
                limit(l.lower()),
                limit(l.upper()),
                limit(l.nearLower()),
                limit(l.nearUpper()),
                l.baseline(),
                g.trial());
    }

    /** Two decimals: one more than the figures. */
    private static BigDecimal limit(double value) {
        return BigDecimal.valueOf(value).setScale(2, java.math.RoundingMode.HALF_UP);
    }

    static TargetView target(KpiFacts kpi, TargetFacts t) {
        String note = t.note() == null || t.note().isEmpty() ? null : t.note();
        String words = Amounts.words(kpi, t.value()) + (t.due() == null ? ", date not given" : " by " + t.dueWords());
        return new TargetView(t.kind(), t.due(), t.value(), words, note);
    }

    private static Direction direction(KpiFacts kpi, Change c) {
        if (c.difference() == null) {
            return Direction.UNKNOWN;
        }
        int sign = c.to().compareTo(c.from());
        if (sign == 0) {
            return Direction.UNCHANGED;
        }
        return c.better() != null
                ? c.better() ? Direction.BETTER : Direction.WORSE
                : sign > 0 ? Direction.HIGHER : Direction.LOWER;
    }

    /** What the law expects; it is no target and is never drawn as one. */
    private static String expectation(KpiFacts kpi) {
        String limit = kpi.limitValue() == null
                ? ""
                : "within " + kpi.limitValue().stripTrailingZeros().toPlainString() + " "
                        + kpi.limitUnit().name().toLowerCase(Locale.ROOT);
        String share = kpi.expectedShare() == null
                ? ""
                : kpi.expectedShare().stripTrailingZeros().toPlainString() + "%";
        String words = Stream.of(share, limit)
                .filter(w -> !w.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        String statutory = kpi.statutory() == null ? "" : kpi.statutory();
        String both = words.isEmpty() || statutory.isEmpty() ? words + statutory : words + ": " + statutory;
        return both.isEmpty() ? null : both;
    }

    private static List<InterventionView> interventions(ProgrammeSnapshot s, Series series) {
        Stream<InterventionView> notes =
                series.measure().annotations().stream().map(a -> new InterventionView(a.onDay(), null, a.text()));
        Stream<InterventionView> actions = series.measure().actions().stream()
                .map(link -> s.byId(PlanKinds.ACTION).get(link.actionId()))
                .filter(a -> a != null && a.actual() != null)
                .map(a -> new InterventionView(a.actual().date(), a.id(), completed(s, a)));
        return Stream.concat(notes, actions)
                .sorted(Comparator.comparing(InterventionView::on))
                .toList();
    }

    private static String completed(ProgrammeSnapshot s, ActionFacts a) {
        String ref =
                s.listingsOf(a).stream().findFirst().map(l -> l.ref() + " ").orElse("");
        return ref + a.title() + " completed";
    }

    private static String sentence(
            ProgrammeSnapshot s,
            Series series,
            Optional<Change> change,
            String latest,
            IconView assurance,
            String against,
            Optional<Forecast> forecast) {
        if (series.last().isEmpty()) {
            return Doubts.nothing(series);
        }
        Point p = series.last().get();
        List<String> said = new ArrayList<>();
        String counted =
                p.counted() ? " (" + p.row().numerator() + " of " + p.row().denominator() + ")" : "";
        said.add(Amounts.words(series.kpi(), p.value()) + counted + " in " + p.period() + ".");
        Doubts.implausible(series, p).ifPresent(said::add);
        change.ifPresent(c -> {
            said.add(c.sentence());
            said.add(c.because());
        });
        if (latest != null) {
            said.add(latest);
        }
        if (against != null) {
            said.add(against);
        }
        if (assurance != null) {
            said.add("The process " + assurance.words() + ".");
        }
        forecast.filter(f -> f.state() != Forecast.State.MET).ifPresent(f -> said.add(f.sentence()));
        return String.join(" ", said);
    }
}
