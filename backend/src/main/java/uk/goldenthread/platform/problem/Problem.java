package uk.goldenthread.platform.problem;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error (RFC 9457 problem details). */
@Schema(description = "Why a request was refused, in words a council officer understands (RFC 9457).")
public record Problem(
        @Schema(description = "Address of the type in the published catalogue", examples = "/api/v1/problems#stale")
        String type,

        @Schema(examples = "Somebody changed this after you read it")
        String title,

        @Schema(examples = "412") int status,
        @Schema(description = "What to do about this one") String detail,

        @Schema(description = "Quote this when asking for help")
        String requestId,

        @Schema(description = "What is wrong, item by item; absent when nothing can be pointed at") @Nullable
        List<FieldError> errors) {}
