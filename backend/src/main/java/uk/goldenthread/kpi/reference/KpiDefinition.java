package uk.goldenthread.kpi.reference;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.LimitUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.Statistic;

/** A definition that comes with the product; a programme takes it over as a measure of its own. */
@Schema(description = "A definition of a measure, ready to be taken over")
public record KpiDefinition(
        @Schema(examples = "ehc-20wk-excl") String code,

        @Schema(examples = "New EHC plans issued within 20 weeks, excluding exceptions")
        String title,

        String definition,
        @Nullable String numeratorDefinition,
        @Nullable String denominatorDefinition,
        KpiUnit unit,

        @Nullable @Schema(description = "For days and weeks: of what they are taken")
        Statistic statistic,

        @Nullable @Schema(description = "For a rate: per how many")
        Integer ratePer,

        Polarity polarity,

        @Schema(description = "How often it is best observed")
        Frequency frequency,

        @Nullable KpiBase base,
        @Nullable String population,
        @Nullable String sourceBody,

        @Nullable @Schema(description = "What the law expects, in words")
        String statutory,

        @Nullable @Schema(description = "Statutory limit", examples = "20")
        BigDecimal limitValue,

        @Nullable LimitUnit limitUnit,

        @Nullable @Schema(description = "Share the law expects within it, in per cent", examples = "100")
        BigDecimal expectedShare,

        @Nullable
        @Schema(
                description = "Measure of the open data it is the same as; absent where none is",
                examples = "ehc-20wk-excl")
        String referenceCode,

        @Nullable @Schema(description = "What a reader must know")
        String caveat) {}
