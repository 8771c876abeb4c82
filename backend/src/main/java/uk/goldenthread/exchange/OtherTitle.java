package uk.goldenthread.exchange;

import java.util.Map;
import java.util.Optional;
import uk.goldenthread.exchange.sheet.CellError;
import uk.goldenthread.exchange.sheet.SheetImporter;
import uk.goldenthread.plan.Titles;

/**
 * A row whose title has no word in common with the stored one of its reference is most likely another record, whose reference a spreadsheet
 * or a person changed. It is asked about, in every sheet that has references and titles, and never overwrites the other.
 */
final class OtherTitle {
    private OtherTitle() {}

    /** @param titles those the programme holds, by reference */
    static Optional<CellError> of(SheetImporter importer, ReadImport.Row row, Map<String, String> titles) {
        String stored = titles.get(row.ref());
        String said = row.cells().shown(importer.titled());
        if (stored == null || said.isEmpty() || row.confirmed() || !Titles.differWholly(stored, said)) {
            return Optional.empty();
        }
        return Optional.of(CellError.of(
                importer.titled(),
                said,
                row.ref() + " is “" + shortened(stored) + "” in this programme.",
                "If this row is another one, give it its own reference (a spreadsheet makes 1.1 of 1.10: format the column as text); "
                        + "if it has a new title, write yes in a column confirmed."));
    }

    private static String shortened(String title) {
        return title.length() > 200 ? title.substring(0, 200) + "…" : title;
    }
}
