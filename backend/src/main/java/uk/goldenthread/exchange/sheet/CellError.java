package uk.goldenthread.exchange.sheet;

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
        String reason) {
    private static final int SHOWN = 200;

    /** A long value is shown by its beginning, because the report is to be read; what may be a child's details is never shown. */
    public CellError {
        value = PersonalDetails.masked(value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value);
    }
}
