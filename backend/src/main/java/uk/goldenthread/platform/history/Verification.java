package uk.goldenthread.platform.history;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the history of an area is whole, and whether today's rows are what it last recorded. */
@Schema(description = "Every revision and row of the area recomputed from what is stored.")
public record Verification(
        String area,
        long revisions,
        long changes,

        @Schema(description = "Rows whose text was erased by two people; accounted for, so no fault")
        long redacted,

        @Schema(description = "True when there is no fault") boolean holds,

        @Schema(description = "At most 500, the earliest revisions first")
        List<Fault> faults,

        @Schema(description = "Hash of the newest revision, in hexadecimal")
        String headHash,

        Instant checkedAt) {

    /** What was found; rows of today that differ from the history belong to no revision. */
    @Schema(name = "HistoryFault")
    public record Fault(@Nullable Long number, String fault) {}
}
