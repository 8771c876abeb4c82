package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as those see it who supply its figures. */
@Schema(description = "A measure as those see it who supply its figures")
public record SuppliedKpiView(
        UUID id,
        UUID programmeId,
        String programmeTitle,
        @Schema(examples = "ehc-20wk") String code,
        String title,
        String definition,
        @Nullable String numeratorDefinition,
        @Nullable String denominatorDefinition,
        KpiUnit unit,
        @Nullable Statistic statistic,
        @Nullable Integer ratePer,
        Polarity polarity,
        Frequency frequency,

        @Nullable @Schema(description = "Days after the end of a period by which its figure is due")
        Integer dueDays,

        @Nullable @Schema(description = "Body that supplies it")
        UUID organisationId,

        @Nullable @Schema(description = "Its short name") String organisation,

        @Schema(description = "How many figures of it one sees")
        long figures,

        @Nullable SuppliedFigureView latest) {}
