package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.LimitUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.Statistic;
import uk.goldenthread.kpi.YearKind;
import uk.goldenthread.record.Basis;

@Schema(description = "A measure with its latest observation")
public record KpiView(
        UUID id,
        int version,
        String code,
        @Nullable UUID priorityId,
        @Nullable Integer priorityNumber,
        String title,
        String definition,
        @Nullable String numeratorDefinition,
        @Nullable String denominatorDefinition,
        @Schema(examples = "PERCENT") KpiUnit unit,
        @Schema(examples = "HIGH") Polarity polarity,
        @Schema(examples = "ANNUAL") Frequency frequency,
        @Nullable String population,
        @Nullable String sourceBody,

        @Nullable @Schema(description = "Statutory expectation, in words")
        String statutory,

        @Schema(description = "On the shortlist") boolean headline,

        @Nullable @Schema(description = "Why it was put on or taken off the shortlist; absent while nobody decided")
        String headlineReason,

        @Nullable @Schema(description = "When that was decided")
        LocalDate headlineOn,

        @Nullable String caveat,

        @Nullable @Schema(description = "Role that answers for it", examples = "Head of SEND")
        String owner,

        @Nullable @Schema(description = "Body whose data providers supply the figures")
        UUID organisationId,

        @Nullable @Schema(description = "Its short name") String organisation,

        @Nullable @Schema(description = "Of what the days or weeks are taken")
        Statistic statistic,

        @Nullable @Schema(description = "For a rate: per how many", examples = "1000")
        Integer ratePer,

        @Nullable @Schema(description = "What it is a share of")
        KpiBase base,

        @Nullable @Schema(description = "Statutory limit", examples = "20")
        BigDecimal limitValue,

        @Nullable LimitUnit limitUnit,

        @Nullable @Schema(description = "Share the law expects within the limit, outside exceptions, in per cent")
        BigDecimal expectedShare,

        @Nullable @Schema(description = "How far off its target a figure may be and still be amber")
        BigDecimal tolerance,

        @Nullable @Schema(description = "Days after the end of a period by which its figure is due")
        Integer dueDays,

        @Schema(description = "The figure adds up within a year and starts again")
        boolean cumulative,

        @Nullable @Schema(description = "Points the control limits are computed from; absent means all")
        Integer baselinePoints,

        @Schema(description = "Whether moving ranges beyond their own limit are left out of the control limits")
        boolean screened,

        @Nullable @Schema(description = "Measure of the published open data that it is the same as")
        String referenceCode,

        @Nullable @Schema(description = "Which year its periods such as 2023/24 mean; absent where nobody said")
        YearKind yearKind,

        @Schema(description = "Version of the definition in force, from 1")
        int definitionNumber,

        @Schema(description = "Caveats that are not closed: printed wherever the figure is")
        List<MeasureParts.CaveatView> caveats,

        @Schema(description = "How many observations of all that is counted there are, projections among them")
        int observations,

        @Schema(
                description =
                        "How many of them are no part of the series and shown apart: without days, for another period, or not over yet")
        int apart,

        @Nullable @Schema(description = "The newest figure of the series; projections and figures apart are not of it")
        ObservationView latest,

        @Nullable @Schema(description = "Since the figure before, where both have a value")
        Change change,

        String source,
        Basis basis) {}
