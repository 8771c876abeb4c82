package uk.goldenthread.exchange;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.problem.FieldError;

/** A problem (RFC 9457) that carries the report, so that every fault can be mended at once. */
@Schema(
        description =
                "Why an import was refused: errors of the file as a whole, or the report of every row. Nothing was stored.")
public record ImportRefused(
        String type,
        String title,
        int status,
        String detail,
        String requestId,

        @Nullable @Schema(description = "What is wrong with the file as a whole; absent when rows are at fault")
        List<FieldError> errors,

        @Nullable @Schema(description = "Absent when the file could not be read at all")
        ImportReport report) {

    /** Ends an import, and with it the transaction. */
    public static final class Refusal extends RuntimeException {
        private final transient ImportReport report;

        Refusal(ImportReport report) {
            super("the import was refused", null, false, false);
            this.report = report;
        }

        public ImportReport report() {
            return report;
        }
    }
}
