package uk.goldenthread.exchange.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.PersonalDetails;

/** What a cell was read as, where that is not plainly what stands there. */
@Schema(description = "What a cell was read as, where that is not plainly what stands there.")
public record CellRead(
        @Schema(examples = "original_due") String column,
        @Schema(examples = "03/04/26") String value,

        @Schema(examples = "Read as 3 April 2026: the day stands before the month.")
        String understood) {
    /** A long value is shown by its beginning: the report is to be read. What may be a child's details is covered. */
    public CellRead {
        value = CellError.shown(PersonalDetails.masked(value));
    }
}
