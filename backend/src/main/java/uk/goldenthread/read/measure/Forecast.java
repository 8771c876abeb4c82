package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.read.shared.Amounts;
import uk.goldenthread.record.PlannedDate;

/** When a target will be reached if the figures go on as they did: a straight line through the last of them, and no more than that. */
@Schema(name = "TargetForecast", description = "When the target will be reached if the figures go on as they did")
public record Forecast(
        State state,
        BigDecimal target,

        @Nullable @Schema(description = "Day by which it is to be reached")
        LocalDate due,

        @Nullable @Schema(description = "Where the line reaches it")
        LocalDate expected,

        @Nullable @Schema(description = "95% interval of the line's slope: the earliest")
        LocalDate earliest,

        @Nullable @Schema(description = "The latest; absent when the slope may not lead there at all")
        LocalDate latest,

        @Schema(
                description = "What it rests on",
                examples = "A straight line through the last 6 figures, July 2024 to December 2024.")
        String basis,

        @Schema(
                examples =
                        "At this rate it reaches 60.0% in May 2025 (between March 2025 and October 2025), before its date, 31 December 2025.")
        String sentence) {
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int HORIZON_YEARS = 5;
    /** Student's t for 95%, two-sided, by degrees of freedom from 1. */
    private static final double[] T = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228};

    /** What can be said. */
    @Schema(name = "ForecastState", description = "What can be said about reaching the target")
    public enum State {
        MET,
        EXPECTED,
        NOT_AT_THIS_RATE,
        CANNOT_BE_SAID
    }

    /** A line through its centre; days since the epoch. */
    private record Line(double day, double value, double slope, double reach) {
        static Line through(List<Point> points) {
            double n = points.size();
            double day = points.stream().mapToLong(p -> p.end().toEpochDay()).sum() / n;
            double value = points.stream().mapToDouble(Point::exact).sum() / n;
            double dd = 0;
            double dv = 0;
            double vv = 0;
            for (Point p : points) {
                double d = p.end().toEpochDay() - day;
                double v = p.exact() - value;
                dd += d * d;
                dv += d * v;
                vv += v * v;
            }
            double slope = dv / dd;
            double left = Math.max(0, vv - slope * dv);
            return new Line(day, value, slope, T[points.size() - 3] * Math.sqrt(left / (n - 2) / dd));
        }

        /** The day a line of this slope through the centre is at the target; not before a day, none after the horizon or in the wrong direction. */
        LocalDate reaches(double target, double slope, boolean up, LocalDate last) {
            if (up ? slope <= 0 : slope >= 0) {
                return null;
            }
            double at = day + (target - value) / slope;
            if (at > last.plusYears(HORIZON_YEARS).toEpochDay()) {
                return null;
            }
            return LocalDate.ofEpochDay(Math.max(last.toEpochDay() + 1, (long) Math.ceil(at)));
        }
    }

    /** None where nothing is to be reached, or neither direction is good. */
    public static Optional<Forecast> of(Series series) {
        if (series.points().isEmpty() || series.kpi().polarity() == Polarity.NONE) {
            return Optional.empty();
        }
        Point last = series.points().get(series.points().size() - 1);
        List<TargetFacts> targets = series.measure().targets();
        Optional<TargetFacts> ahead = Targets.ahead(targets, TargetKind.IMPROVEMENT, last.end());
        return ahead.or(() -> series.target(TargetKind.IMPROVEMENT, last)).map(t -> of(series, last, t));
    }

    private static Forecast of(Series series, Point last, TargetFacts target) {
        String goal = Amounts.words(series.kpi(), target.value());
        if (Targets.met(series.kpi(), last.exact(), target)) {
            return said(
                    State.MET, target, "The latest figure.", "The target, " + goal + ", is met by the latest figure.");
        }
        List<Point> dated = series.comparable();
        List<Point> used = dated.subList(Math.max(0, dated.size() - MOST), dated.size());
        if (used.size() < FEWEST) {
            boolean undated = series.placing().apart().stream().anyMatch(a -> a.why() == Placing.Why.UNDATED);
            return said(
                    State.CANNOT_BE_SAID,
                    target,
                    "A line needs " + FEWEST + " comparable figures with dates; "
                            + (used.size() == 1 ? "there is 1." : "there are " + used.size() + "."),
                    "When it reaches " + goal + " cannot be said: "
                            + (undated ? "dates missing." : "too few comparable figures."));
        }
        Line line = Line.through(used);
        String basis = "A straight line through the last " + used.size() + " figures, "
                + used.get(0).period() + " to " + last.period() + ".";
        boolean up = series.kpi().polarity() == Polarity.HIGH;
        double value = target.value().doubleValue();
        LocalDate expected = line.reaches(value, line.slope(), up, last.end());
        if (expected == null) {
            return said(
                    State.NOT_AT_THIS_RATE,
                    target,
                    basis,
                    "Not at this rate: the last " + used.size() + " figures do not lead to " + goal + " within "
                            + HORIZON_YEARS + " years.");
        }
        LocalDate earliest = line.reaches(value, line.slope() + (up ? 1 : -1) * line.reach(), up, last.end());
        LocalDate latest = line.reaches(value, line.slope() - (up ? 1 : -1) * line.reach(), up, last.end());
        return new Forecast(
                State.EXPECTED,
                target.value(),
                target.due(),
                expected,
                earliest,
                latest,
                basis,
                "At this rate it reaches " + goal + " in " + month(expected) + " ("
                        + (latest == null
                                ? "from " + month(earliest) + " on, or not at all"
                                : "between " + month(earliest) + " and " + month(latest))
                        + ")"
                        + (target.due() == null
                                ? "."
                                : (expected.isAfter(target.due()) ? ", after" : ", by") + " its date, "
                                        + target.dueWords() + "."));
    }

    private static Forecast said(State state, TargetFacts target, String basis, String sentence) {
        return new Forecast(state, target.value(), target.due(), null, null, null, basis, sentence);
    }

    private static String month(LocalDate day) {
        return PlannedDate.month(java.time.YearMonth.from(day)).words();
    }
}
