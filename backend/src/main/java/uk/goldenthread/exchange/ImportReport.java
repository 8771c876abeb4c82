package uk.goldenthread.exchange;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.exchange.sheet.CellError;
import uk.goldenthread.exchange.sheet.CellRead;

/**
 * What an import came to, sheet by sheet and row by row.
 *
 * @param unknownSheets sheets of the workbook that no import understands; they were left alone
 * @param stored        false for a rehearsal, a refusal, and when nothing differed from what was stored
 * @param revision      revision of the area's history that holds it; absent when nothing was stored
 */
@Schema(description = "What an import came to, sheet by sheet and row by row.")
public record ImportReport(
        List<SheetReport> sheets,
        List<RowReport> rows,
        List<String> unknownSheets,
        boolean stored,
        @Nullable Long revision) {

    /** What became of a row. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REJECTED
    }

    /**
     * One sheet in numbers.
     *
     * @param missingRows references that the programme holds and the sheet does not mention; untouched
     * @param notes       what a reader should know of the sheet as a whole
     */
    @Schema(
            description =
                    "One sheet in numbers. Rows that the programme holds and the sheet does not mention are untouched and listed.")
    public record SheetReport(
            @Schema(examples = "plan") String sheet,
            int rows,
            int created,
            int changed,
            int unchanged,
            int rejected,
            List<String> unknownColumns,
            List<String> missingRows,

            @Schema(examples = "This sheet is hidden in the workbook; its rows were read.")
            List<String> notes) {}

    /**
     * One row.
     *
     * @param row        its number in the file; the header is row 1
     * @param understood what single cells were read as, where that is not plainly what stands there; each is among the notes too
     * @param notes      what was read otherwise or not applied, and why
     */
    @Schema(description = "One row: its number as in the spreadsheet (the header is row 1), and what became of it.")
    public record RowReport(
            @Schema(examples = "plan") String sheet,
            int row,
            @Schema(examples = "5.7") String ref,
            Outcome outcome,
            List<CellError> errors,
            List<CellRead> understood,
            List<String> notes) {}

    int count(Outcome outcome) {
        return (int) rows.stream().filter(r -> r.outcome() == outcome).count();
    }

    /** Whether all that was refused would be stored with a reason. */
    boolean overridable() {
        return rows.stream()
                .filter(r -> r.outcome() == Outcome.REJECTED)
                .allMatch(r -> !r.errors().isEmpty()
                        && r.errors().stream().allMatch(e -> Boolean.TRUE.equals(e.overridable())));
    }

    boolean changes() {
        return count(Outcome.CREATED) + count(Outcome.CHANGED) > 0;
    }

    ImportReport notStored() {
        return new ImportReport(sheets, rows, unknownSheets, false, null);
    }
}
