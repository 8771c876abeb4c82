package uk.goldenthread.exchange;

import java.util.List;
import java.util.Set;
import uk.goldenthread.exchange.sheet.Cell;
import uk.goldenthread.exchange.sheet.CellRange;
import uk.goldenthread.exchange.sheet.Note;
import uk.goldenthread.exchange.sheet.SheetSink;

/**
 * Says of each empty cell of a rating that a rule decides its colour (conditional formatting): a rule is not worked out, so a rating that
 * is said by its colour alone is lost.
 *
 * @param taking takes the rows
 * @param columns of the header
 * @param rows   those that were taken
 */
record RuledColours(SheetSink.RowSink taking, List<String> columns, List<ReadImport.Row> rows)
        implements SheetSink.RowSink {
    private static final Set<String> RATINGS = Set.of("progress", "impact", "rating");

    @Override
    public void row(int number, List<Cell> cells, boolean hidden) {
        taking.row(number, cells, hidden);
    }

    @Override
    public void ruled(CellRange range) {
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            int place = i;
            if (RATINGS.contains(column)) {
                rows.stream()
                        .filter(row -> row.cells() != null
                                && range.holds(row.number(), place)
                                && row.cells().blank(column))
                        .forEach(
                                row -> row.cells()
                                        .note(
                                                new Note(
                                                        column,
                                                        "the cell holds no word, and a rule (conditional formatting) may colour it, which cannot be read. Write the rating.")));
            }
        }
    }
}
