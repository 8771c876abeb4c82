package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.reference.ReferenceData.About;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.read.measure.Benchmarks.Comparison;
import uk.goldenthread.read.measure.MeasureAnalysis.Direction;
import uk.goldenthread.read.measure.MeasureAnalysis.IconView;
import uk.goldenthread.read.measure.MeasureAnalysis.TargetView;

/** The headline measures on one page. */
@Schema(name = "Scorecard", description = "The measures a board looks at, one line each")
public record ScorecardView(
        @Schema(description = "The day it shows") LocalDate today,

        @Schema(description = "The release its benchmarks are read from")
        About release,

        @Schema(
                examples =
                        "9 measures: 3 of 5 with a target and a tolerance meet their target; 2 better than before, 2 worse; 1 without a figure.")
        String sentence,

        @Schema(description = "By priority, then code") List<ScorecardRow> measures) {

    @Schema(description = "A measure on the scorecard")
    public record ScorecardRow(
            UUID kpiId,
            @Schema(examples = "ehc-20wk-excl") String code,
            String title,
            @Nullable Integer priorityNumber,
            boolean headline,
            @Nullable String owner,
            String definition,

            @Nullable @Schema(description = "Population and basis")
            String population,

            KpiUnit unit,

            @Schema(description = "Written after a value", examples = "%")
            String unitWords,

            Polarity polarity,
            Frequency frequency,

            @Nullable @Schema(description = "The latest figure of the series; it may have no value")
            ObservationView latest,

            @Schema(description = "How many figures with a value there are")
            int figures,

            @Nullable @Schema(description = "The one in force")
            TargetView target,

            @Nullable @Schema(description = "The last one, in force or still to come")
            TargetView finalTarget,

            @Nullable TargetView nationalTarget,

            @Nullable @Schema(description = "Against its target by its tolerance")
            Rating rating,

            @Nullable @Schema(examples = "9.5 percentage points short of its target, 66.0%.")
            String againstTarget,

            @Nullable @Schema(description = "What the law expects")
            String expectation,

            Direction direction,
            @Nullable IconView variation,
            @Nullable IconView assurance,
            @Nullable Change change,

            @Nullable @Schema(description = "What is special about the latest figure by itself")
            String latestSays,

            @Nullable Forecast forecast,

            @Schema(description = "Figures of others; one that is refused says why")
            List<Comparison> comparisons,

            @Nullable @Schema(description = "Period of the figures of the release", examples = "2024")
            String benchmarkPeriod,

            @Nullable BigDecimal benchmarkValue,

            @Nullable
            @Schema(description = "What was published for the area; it may differ from the measure's own figure")
            BigDecimal published,

            @Nullable @Schema(description = "Of the published figure")
            Ranking ranking,

            @Nullable @Schema(description = "Why there is no rank though others are set beside it")
            String notRanked,

            @Nullable @Schema(description = "Why nothing of the release is set beside it")
            String benchmarkRefused,

            Chart sparkline,
            List<String> caveats,
            String sentence) {}
}
