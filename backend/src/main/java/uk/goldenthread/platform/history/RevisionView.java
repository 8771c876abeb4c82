package uk.goldenthread.platform.history;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision in the list of an area's history. */
@Schema(description = "One write transaction of an area.")
public record RevisionView(
        @Schema(description = "Gapless number within the area, from 1")
        long number,

        @Schema(description = "When it became true") Instant at,

        @Schema(description = "When it was stored; later than at for a state loaded afterwards")
        Instant recordedAt,

        @Nullable
        @Schema(
                description =
                        "The moment that its hash covers, where it was written under a wrong clock and at was corrected since")
        Instant writtenAt,

        @Schema(description = "Who wrote it: the name people know today, else the identifier recorded")
        String actor,

        @Schema(description = "Request that wrote it, as in the logs")
        String requestId,

        @Schema(description = "SHA-256 over header and digests, in hexadecimal")
        String hash,

        List<TableChanges> changes) {

    /** How many rows of a table a revision changed; {@code redacted} of them have lost their text since. */
    public record TableChanges(String table, long inserted, long updated, long deleted, long redacted) {}

    public RevisionView named(UnaryOperator<String> names) {
        return new RevisionView(number, at, recordedAt, writtenAt, names.apply(actor), requestId, hash, changes);
    }
}
