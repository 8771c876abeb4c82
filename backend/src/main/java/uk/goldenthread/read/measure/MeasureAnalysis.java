package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.spc.Assurance;
import uk.goldenthread.kpi.spc.SpecialCause;
import uk.goldenthread.kpi.spc.Variation;
import uk.goldenthread.kpi.spc.Xmr;
import uk.goldenthread.plan.Rating;

/** What the figures of a measure say on a day. */
@Schema(
        description =
                "What the figures of a measure say: points, limits, icons, target, forecast, change, and each in a sentence")
public record MeasureAnalysis(
        UUID kpiId,
        @Schema(examples = "ehc-20wk-excl") String code,
        String title,
        KpiUnit unit,

        @Schema(description = "Written after a value", examples = "%")
        String unitWords,

        Polarity polarity,
        Frequency frequency,

        @Schema(
                description =
                        "The series: figures as long as the frequency, none overlapping, over by the day of the view; oldest first. Projections are not among them")
        List<PointView> points,

        @Schema(
                description =
                        "Figures that are kept and shown apart: without days, for another period, or not over yet. Nothing is said from them")
        List<ApartView> apart,

        @Schema(description = "Periods inside the series that have no number, oldest first")
        List<Gap> gaps,

        @Nullable
        @Schema(
                examples = "3 months are missing: May 2025 to July 2025.",
                description = "Which periods have no figure at all")
        String missing,

        @Schema(
                description =
                        "From one cut of the series to the next, each with limits of its own; empty where there are none")
        List<SegmentView> segments,

        @Nullable @Schema(description = "Limits of the last segment; absent where there are none")
        LimitsView limits,

        @Nullable
        @Schema(
                description = "Why there are no control limits",
                examples = "Control limits need at least 7 figures; there are 4.")
        String noLimits,

        @Nullable
        @Schema(
                description =
                        "Variation icon: that of the last point; absent without limits or where the last segment is too short")
        IconView variation,

        @Nullable
        @Schema(
                description =
                        "Assurance icon: limits against the target; absent without limits, target or good direction")
        IconView assurance,

        List<BreakView> breaks,

        @Schema(description = "All targets, by date; those without a date last")
        List<TargetView> targets,

        @Nullable @Schema(description = "The area's own target that holds for the last point")
        TargetView target,

        @Nullable
        @Schema(description = "The area's own last target, which may be the one that holds or one still to come")
        TargetView finalTarget,

        @Nullable @Schema(description = "The national target that holds for the last point")
        TargetView nationalTarget,

        @Nullable
        @Schema(
                description =
                        "The last point against its target: GREEN met, AMBER within the tolerance, RED off; absent without target or tolerance")
        Rating rating,

        @Nullable
        @Schema(
                description =
                        "Against the target in force, and the final one where that is another, each with its date",
                examples =
                        "9.5 percentage points short of its target, 66.0% by 31 December 2024. Its final target is 80.0% by 31 December 2026.")
        String againstTarget,

        Direction direction,
        @Nullable Forecast forecast,
        @Nullable Change change,

        @Nullable
        @Schema(
                description =
                        "What is special about the latest figure by itself, which is not a statement on the step to it; absent without limits that judge",
                examples = "The latest figure by itself shows special cause, better: high (outside the limits).")
        String latestSays,

        @Nullable
        @Schema(
                description = "What the law expects, apart from any target",
                examples = "100% within 20 weeks, exceptions left out")
        String expectation,

        @Schema(
                description =
                        "What happened and may show in the figures: annotations and completed actions, oldest first")
        List<InterventionView> interventions,

        @Schema(description = "What a reader must know; printed wherever the figure is")
        List<String> caveats,

        @Schema(
                description = "What the figures say, for a board to read out",
                examples =
                        "56.5% in 2024. Up 30.2 percentage points (+115% relative), from 26.3% in 2023 to 56.5% in 2024.")
        String sentence) {

    /** Which way the last step went; whether it is more than ordinary variation is another statement. */
    @Schema(
            name = "DirectionOfTravel",
            description =
                    "Which way the last step went; HIGHER and LOWER where neither direction is good, or the figure can only grow within its year")
    public enum Direction {
        BETTER("better than before"),
        WORSE("worse than before"),
        UNCHANGED("unchanged"),
        HIGHER("higher"),
        LOWER("lower"),
        UNKNOWN("cannot be said");

        private final String words;

        Direction(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Schema(name = "AnalysisPoint", description = "A figure of the series")
    public record PointView(
            UUID observationId,
            @Schema(examples = "2024") String period,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd,
            BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            ObservationStatus status,

            @Nullable @Schema(description = "95% interval of a share with known numbers: lower end")
            BigDecimal lower,

            @Nullable @Schema(description = "Its upper end") BigDecimal upper,

            @Nullable @Schema(description = "Own target that holds for the period")
            BigDecimal target,

            @Nullable @Schema(description = "National target that holds for the period")
            BigDecimal nationalTarget,

            @Nullable @Schema(description = "Against the own target")
            Rating rating,

            @Nullable @Schema(description = "How the point varies; absent without limits")
            Variation variation,

            @Nullable @Schema(description = "Which test it failed; absent for ordinary variation")
            SpecialCause specialCause,

            @Nullable @Schema(description = "That test in words", examples = "outside the limits")
            String specialCauseWords) {}

    @Schema(name = "AnalysisApart", description = "A figure that is kept, but is not of the series")
    public record ApartView(
            UUID observationId,
            @Schema(examples = "2025/26") String period,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd,
            @Nullable BigDecimal value,
            ObservationStatus status,
            Placing.Why why,

            @Schema(description = "Why, after “it is”", examples = "for a longer time than a month")
            String words) {}

    @Schema(name = "ControlLimits", description = "Average and expected range, as on an XmR chart")
    public record LimitsView(
            BigDecimal mean,

            @Schema(description = "Lower process limit; not cut off at 0")
            BigDecimal lower,

            @Schema(description = "Upper process limit; not cut off at 100")
            BigDecimal upper,

            BigDecimal nearLower,
            BigDecimal nearUpper,

            @Schema(description = "From how many points they were computed")
            int baseline,

            @Schema(description = "Fewer than 13 points: the limits may still move")
            boolean trial) {}

    @Schema(name = "AnalysisSegment", description = "A stretch of the series with limits of its own")
    public record SegmentView(
            @Schema(description = "Position of its first point, from 0")
            int from,

            @Schema(description = "Position after its last point")
            int to,

            String fromPeriod,
            String toPeriod,
            LimitsView limits) {}

    @Schema(
            name = "AnalysisIcon",
            description = "An icon of NHS England's Making Data Count; its letter and words say what its colour does")
    public record IconView(
            @Schema(description = "Code of the variation or assurance", examples = "IMPROVEMENT_HIGH")
            String code,

            @Schema(
                    description = "Letter in the icon; a wave for ordinary variation, a question mark for hit and miss",
                    examples = "H")
            String letter,

            @Schema(examples = "#00b0f0") String colour,

            @Schema(examples = "special cause, better: high")
            String words) {
        static IconView of(Xmr.Point p) {
            Variation v = p.variation();
            return new IconView(v.name(), v.letter(), v.colour(), v.words(p.cause()));
        }

        static IconView of(Assurance a) {
            return new IconView(a.name(), a.letter(), a.colour(), a.words());
        }
    }

    @Schema(name = "AnalysisBreak", description = "Where the series is cut")
    public record BreakView(
            @Schema(description = "Position of the first point after it, from 0")
            int at,

            @Schema(description = "Its period") String period,
            Series.Cut kind,
            String reason) {}

    @Schema(name = "AnalysisTarget", description = "A target and when it is due")
    public record TargetView(
            TargetKind kind,
            @Nullable LocalDate due,
            BigDecimal value,
            @Schema(examples = "60.0% by 31 December 2025") String words,
            @Nullable String note) {}

    @Schema(name = "Intervention", description = "What happened and may show in the figures")
    public record InterventionView(
            LocalDate on,

            @Nullable @Schema(description = "The action that was completed; absent for an annotation")
            UUID actionId,

            String text) {}
}
