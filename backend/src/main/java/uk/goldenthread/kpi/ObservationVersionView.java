package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.record.Basis;

/** What a figure said in one of its versions. */
@Schema(description = "What a figure said in one of its versions")
public record ObservationVersionView(
        int version,

        @Schema(description = "Revision of the area's history")
        long revision,

        @Schema(description = "When it became true") Instant at,
        @Schema(description = "When it was stored") Instant recordedAt,

        @Schema(
                description =
                        "In which role it was written: that of today of who wrote it; “former member” for one who left",
                examples = "data-provider")
        String byRole,

        @Schema(examples = "2024") String period,
        @Nullable Long numerator,
        @Nullable Long denominator,

        @Nullable @Schema(description = "In the measure's unit, to one decimal where it is a share", examples = "53.6")
        BigDecimal value,

        @Nullable @Schema(description = "Why there was no figure, where a table gave a mark in its place")
        StatisticalMark mark,

        @Nullable String asStated,
        ObservationStatus status,

        @Nullable @Schema(description = "Why it was corrected last, as this version says")
        String correction,

        @Schema(description = "Text was erased from it since")
        boolean redacted,

        String source,
        Basis basis) {}
