package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.kpi.StatisticalMark;
import uk.goldenthread.record.Basis;

@Schema(description = "A value in a period, with its base where that is known")
public record ObservationView(
        UUID id,
        int version,
        @Schema(examples = "2024") String period,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable @Schema(examples = "111") Long numerator,
        @Nullable @Schema(examples = "207") Long denominator,

        @Nullable @Schema(description = "In the measure's unit, to one decimal where it is a share", examples = "53.6")
        BigDecimal value,

        @Nullable @Schema(description = "Why there is no figure, where a table gives a mark in its place")
        StatisticalMark mark,

        @Nullable @Schema(description = "The paper's words, when it gives no usable figure")
        String asStated,

        @Schema(examples = "FINAL") ObservationStatus status,
        @Nullable String caveat,

        @Nullable @Schema(description = "Body that supplied it, by its short name; absent for what a paper says")
        String organisation,

        @Nullable
        @Schema(description = "What a part is broken down by; absent for all that is counted", examples = "age group")
        String dimension,

        @Nullable @Schema(description = "Which part", examples = "5 to 10")
        String category,

        List<QualityFlag> quality,

        @Nullable @Schema(description = "Why it was corrected last; GET …/versions says what it said before")
        String correction,

        @Schema(description = "Its period is signed off: it cannot be changed")
        boolean locked,

        String source,
        Basis basis) {}
