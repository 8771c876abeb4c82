package uk.goldenthread.platform.batch;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.problem.FieldError;

/** A problem (RFC 9457) that carries the report, so that every fault can be mended at once. */
@Schema(description = "Why a bulk request was refused, with the result of every item. Nothing was stored.")
public record BatchRefused(
        String type,
        String title,
        int status,
        String detail,
        String requestId,

        @Nullable @Schema(description = "What is wrong with the request as a whole; absent when items are at fault")
        List<FieldError> errors,

        @Nullable @Schema(description = "Absent when the request as a whole was refused")
        BatchReport report) {}
