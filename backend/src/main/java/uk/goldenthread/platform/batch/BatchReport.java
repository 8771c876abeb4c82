package uk.goldenthread.platform.batch;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.problem.Problem;

/**
 * What a bulk request came to.
 *
 * @param revision of the area's history that holds it; absent when nothing was stored
 */
@Schema(description = "What a bulk request came to, item by item in the order sent.")
public record BatchReport(
        @Schema(description = "false for a rehearsal, a refusal, and when no item was good")
        boolean stored,

        @Nullable @Schema(description = "Revision of the area's history that holds it; absent when nothing was stored")
        Long revision,

        @Schema(examples = "2") int accepted,
        @Schema(examples = "0") int refused,
        List<BatchResult> results) {
    /** What became of one item. */
    @Schema(name = "BatchResult", description = "What became of one item.")
    public record BatchResult(
            @Schema(description = "Its place in items, from 0", examples = "0")
            int index,

            @Schema(
                    description = "201: created; 200: good, but nothing was stored; else the status of its problem",
                    examples = "201")
            int status,

            @Nullable @Schema(description = "Absent when it was not stored")
            UUID id,

            @Nullable @Schema(description = "Version for the next If-Match; absent when it was not stored")
            Integer version,

            @Nullable
            @Schema(
                    description = "How it was read, where the item leaves something to be read",
                    examples = "1 April 2025 to 30 June 2025")
            String readAs,

            @Nullable @Schema(description = "What a reader should know of it; absent when there is nothing")
            List<String> notes,

            @Nullable
            @Schema(description = "Why it was refused, with pointers into the whole body such as /items/3/title")
            Problem problem) {
        BatchResult notStored() {
            return problem != null ? this : new BatchResult(index, 200, null, null, readAs, notes, null);
        }
    }

    static BatchReport of(long revision, List<BatchResult> results) {
        int refused = refused(results);
        return new BatchReport(true, revision, results.size() - refused, refused, results);
    }

    static BatchReport notStored(List<BatchResult> results) {
        int refused = refused(results);
        return new BatchReport(
                false,
                null,
                results.size() - refused,
                refused,
                results.stream().map(BatchResult::notStored).toList());
    }

    private static int refused(List<BatchResult> results) {
        return (int) results.stream().filter(r -> r.problem() != null).count();
    }
}
