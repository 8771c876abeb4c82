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

        @Schema(
                description =
                        "Revisions written under a wrong clock whose date the operator corrected with a reason, so no fault")
        long corrected,

        @Schema(description = "True when there is no fault") boolean holds,

        @Schema(description = "At most 500, the earliest revisions first")
        List<Fault> faults,

        @Schema(description = "Hash of the newest revision, in hexadecimal")
        String headHash,

        @Schema(description = "Number of the newest revision")
        long headNumber,

        @Schema(description = "The heads that were asked about, and whether today's history contains them")
        List<KnownHead> known,

        Instant checkedAt) {

    /** A head that somebody kept. */
    public record KnownHead(
            long number,
            String hash,

            @Schema(description = "False when the history up to it was changed or cut off since")
            boolean contained) {}

    /** What was found; rows of today that differ from the history belong to no revision. */
    @Schema(name = "HistoryFault")
    public record Fault(@Nullable Long number, String fault) {}
}
