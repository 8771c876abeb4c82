package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.PersonalDetails;

/** What is wrong with a row: which column, the value that stands there, and why it cannot be stored. */
@Schema(
        description =
                "What is wrong with a row: which column, the value that stands there, and why it cannot be stored.")
public record CellError(
        @Schema(examples = "progress") String column,
        @Schema(examples = "on track") String value,

        @Schema(examples = "“on track” is not one of the six ratings.")
        String reason,

        @Nullable
        @Schema(
                description =
                        "true: may be personal details, and stored when the header Personal-Details-Reason says why; absent where no reason helps")
        Boolean overridable) {
    private static final int SHOWN = 200;

    /** A fault for which no reason helps. */
    public CellError(String column, String value, String reason) {
        this(column, value, reason, null);
    }

    /**
     * A long value is shown by its beginning, because the report is to be read; what may be a child's details is never shown, and neither where
     * the reason repeats the value.
     */
    public CellError {
        String shown = PersonalDetails.masked(value);
        reason = PersonalDetails.masked(value.isEmpty() ? reason : reason.replace(value, shown), false);
        value = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
    }
}
