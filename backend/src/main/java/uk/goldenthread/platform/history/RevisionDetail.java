package uk.goldenthread.platform.history;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.Paged;

/** A revision with the rows it changed, and how it is chained to the one before. */
public record RevisionDetail(
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

        String requestId,

        @Schema(description = "Hash of the revision before, in hexadecimal")
        String previousHash,

        @Schema(description = "SHA-256 over header and digests, in hexadecimal")
        String hash,

        @Schema(description = "In the order in which they were made")
        Page<RevisionChange> changes)
        implements Paged {

    @Override
    public Page.PageInfo page() {
        return changes.page();
    }

    /** What happened to a row. */
    public enum Op {
        INSERTED,
        UPDATED,
        DELETED;

        static Op of(Object letter) {
            return switch (String.valueOf(letter)) {
                case "I" -> INSERTED;
                case "U" -> UPDATED;
                default -> DELETED;
            };
        }
    }

    /** A row as a revision left it; of a redacted one the digest stays, the text is gone. */
    public record RevisionChange(
            String table, UUID rowId, @Nullable UUID programmeId, Op op, boolean redacted) {}

    public RevisionDetail named(UnaryOperator<String> names) {
        return new RevisionDetail(
                number, at, recordedAt, writtenAt, names.apply(actor), requestId, previousHash, hash, changes);
    }
}
