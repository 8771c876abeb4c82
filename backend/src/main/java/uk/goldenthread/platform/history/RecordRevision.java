package uk.goldenthread.platform.history;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.history.RevisionDetail.Op;

/** What one revision did to a record and its parts. */
@Schema(description = "What one write did to a record and its parts.")
public record RecordRevision(
        @Schema(description = "Revision of the area's history")
        long number,

        @Schema(description = "When it became true") Instant at,
        @Schema(description = "When it was stored") Instant recordedAt,

        @Schema(description = "Who wrote it: the name people know today, else the identifier recorded")
        String actor,

        List<RecordChange> records) {

    /** A row and what changed in it; everything it says when it was inserted, nothing when it was deleted. */
    public record RecordChange(
            String table,
            UUID rowId,
            Op op,

            @Schema(description = "Text was erased from it since")
            boolean redacted,

            List<FieldChange> changes) {}

    /** A field before and after, as text; absent when it said nothing. */
    public record FieldChange(
            String field, @Nullable String from, @Nullable String to) {}

    public RecordRevision named(UnaryOperator<String> names) {
        return new RecordRevision(number, at, recordedAt, names.apply(actor), records);
    }
}
