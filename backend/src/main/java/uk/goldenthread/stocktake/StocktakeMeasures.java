package uk.goldenthread.stocktake;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.record.Basis;

/** The measures of a stocktake. Decimals are strings; people appear nowhere. */
public final class StocktakeMeasures {
    private StocktakeMeasures() {}

    public record StocktakeKpi(
            UUID id,
            String code,
            @Nullable Integer priority,
            String title,
            String definition,
            @Nullable String numeratorDefinition,
            @Nullable String denominatorDefinition,
            String unit,
            String polarity,
            String frequency,
            @Nullable String population,
            @Nullable String sourceBody,
            @Nullable String statutory,
            boolean headline,
            @Nullable String caveat,

            @Schema(description = "Oldest first; from version 3 on those of parts too")
            List<StocktakeObservation> observations,

            @Nullable @Schema(description = "How its figures are read; from version 3 on")
            StocktakeReading reading,

            @Nullable @Schema(description = "Versions of the definition, oldest first; from version 3 on")
            List<StocktakeDefinition> definitions,

            @Nullable @Schema(description = "By day; from version 3 on")
            List<StocktakeTarget> targets,

            @Nullable @Schema(description = "In the order they were raised; from version 3 on")
            List<StocktakeCaveat> caveats,

            @Nullable @Schema(description = "By day; from version 3 on")
            List<StocktakeRebase> rebases,

            @Nullable @Schema(description = "In the order of the first signature; from version 3 on")
            List<StocktakeSignOff> signOffs,

            @Nullable @Schema(description = "Events noted beside it, by day; from version 3 on")
            List<StocktakeAnnotation> annotations,

            @Nullable @Schema(description = "First references of the actions that are to move it; from version 3 on")
            List<String> actions,

            @Nullable @Schema(description = "Figures of others, by period; from version 3 on")
            List<StocktakeBenchmark> benchmarks,

            @Nullable String source,
            Basis basis) {}

    /** How the figures of a measure are read. */
    public record StocktakeReading(
            @Nullable @Schema(description = "Role, never a name")
            String owner,

            @Nullable @Schema(description = "Body that supplies the figures, by short name")
            String supplier,

            @Nullable String statistic,
            @Nullable Integer ratePer,
            @Nullable String base,

            @Nullable @Schema(description = "Statutory limit")
            String limitValue,

            @Nullable String limitUnit,

            @Nullable @Schema(description = "Share the law expects within the limit, in per cent")
            String expectedShare,

            @Nullable String tolerance,
            @Nullable Integer dueDays,
            boolean cumulative,
            @Nullable Integer baselinePoints,
            boolean screened,
            @Nullable String referenceCode,

            @Nullable @Schema(description = "Which year its periods such as 2023/24 mean; from version 6 on")
            String yearKind,

            int definitionNumber,
            @Nullable String headlineReason,
            @Nullable LocalDate headlineOn) {}

    public record StocktakeObservation(
            String period,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd,
            @Nullable Long numerator,
            @Nullable Long denominator,

            @Nullable @Schema(description = "Decimal as a string, in the unit of the measure", examples = "26.3")
            String value,

            @Nullable @Schema(description = "Mark that stands in place of the figure; from version 6 on")
            String mark,

            @Nullable @Schema(description = "The paper's words where it gives no usable figure")
            String asStated,

            String status,
            @Nullable String caveat,

            @Nullable @Schema(description = "Body that supplied it, by short name; from version 3 on")
            String supplier,

            @Nullable @Schema(description = "What a part is broken down by; from version 3 on")
            String dimension,

            @Nullable @Schema(description = "Which part; from version 3 on")
            String category,

            @Nullable @Schema(description = "Flags of its quality; from version 3 on")
            List<String> quality,

            @Nullable @Schema(description = "Why it was corrected last; from version 3 on")
            String correction,

            @Nullable String source,
            Basis basis) {}

    public record StocktakeDefinition(
            int number,
            @Nullable LocalDate appliesFrom,
            String definition,
            @Nullable String numeratorDefinition,
            @Nullable String denominatorDefinition,
            @Nullable String population,
            @Nullable String reason,
            LocalDate setOn,
            @Nullable String source,
            Basis basis) {}

    public record StocktakeTarget(
            String kind,
            @Nullable LocalDate due,

            @Nullable @Schema(description = "DAY, or MONTH where only the month is known; from version 6 on")
            String duePrecision,

            @Schema(description = "Decimal as a string") String value,
            @Nullable String note,
            @Nullable String source,
            Basis basis) {}

    public record StocktakeCaveat(
            String kind,
            String text,

            @Nullable @Schema(description = "Period of the figure it concerns; absent for the whole measure")
            String period,

            @Nullable String askedOf,
            String state,
            LocalDate raisedOn,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String closeReason,
            @Nullable LocalDate closedOn,
            @Nullable String source,
            Basis basis) {}

    public record StocktakeRebase(
            LocalDate fromDay,
            String reason,
            String state,
            LocalDate requestedOn,
            @Nullable LocalDate decidedOn,
            @Nullable String decisionReason) {}

    public record StocktakeSignOff(
            String period,
            String state,
            LocalDate signedOn,
            @Nullable LocalDate reopenedOn,
            @Nullable String reopenReason) {}

    public record StocktakeAnnotation(
            LocalDate onDay, String text, @Nullable String source, Basis basis) {}

    public record StocktakeBenchmark(
            String comparator,
            @Nullable String name,
            String period,
            @Nullable LocalDate periodEnd,
            @Nullable String base,
            @Schema(description = "Decimal as a string") String value,
            @Nullable String note,
            @Nullable String source,
            Basis basis) {}
}
