package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as its supplier sees it. */
@Schema(description = "A figure as its supplier sees it")
public record SuppliedFigureView(
        UUID id,

        @Schema(description = "For the If-Match of a correction, and for a replacement in bulk")
        int version,

        @Schema(examples = "September 2024") String period,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable String dimension,
        @Nullable String category,
        @Nullable Long numerator,
        @Nullable Long denominator,

        @Nullable @Schema(description = "In the measure's unit, to one decimal where it is a share", examples = "53.6")
        BigDecimal value,

        @Nullable @Schema(description = "Why there is no figure, where a table gives a mark in its place")
        StatisticalMark mark,

        @Nullable String asStated,
        ObservationStatus status,
        @Nullable String caveat,
        List<QualityFlag> quality,

        @Schema(description = "Its period is signed off: it cannot be changed")
        boolean locked) {}
