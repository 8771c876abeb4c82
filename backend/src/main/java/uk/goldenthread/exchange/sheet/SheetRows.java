package uk.goldenthread.exchange.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of one sheet on their way to whoever takes them: the first is the header, and empty ones are nothing. */
final class SheetRows {
    private final String name;
    private final boolean hiddenSheet;
    private final SheetSink sink;
    private SheetSink.RowSink wanted;
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private boolean begun;

    /** What the taker of the rows failed with, which says nothing of the file. */
    static final class NotTaken extends RuntimeException {
        private final transient RuntimeException reason;

        NotTaken(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }

        RuntimeException reason() {
            return reason;
        }
    }

    SheetRows(String name, boolean hiddenSheet, SheetSink sink) {
        this.name = name;
        this.hiddenSheet = hiddenSheet;
        this.sink = sink;
    }

    /**
     * A row was read.
     *
     * @return false when nobody takes the rows of this sheet, so that no more need be read
     */
    boolean row(int number, List<Cell> cells, boolean hidden) {
        if (!begun) {
            begin(number == 1 ? cells.stream().map(SheetRows::header).toList() : List.of());
        }
        if (wanted == null) {
            return false;
        }
        if (number != 1 && cells.stream().anyMatch(SheetRows::isSaid)) {
            try {
                wanted.row(number, List.copyOf(cells), hidden);
            } catch (RuntimeException e) {
                throw new NotTaken(e);
            }
        }
        return true;
    }

    /** Columns that the author hid stand before the rows; places are counted from 0. */
    void hide(int first, int last) {
        for (int i = first; i <= last && i < Header.MAX_COLUMNS; i++) {
            hiddenColumns.add(i);
        }
    }

    /** A rule decides how cells look. */
    void ruled(CellRange range) {
        if (wanted != null) {
            wanted.ruled(range);
        }
    }

    /** A sheet without any row has begun too. */
    void end() {
        if (!begun) {
            begin(List.of());
        }
    }

    private static boolean isSaid(Cell cell) {
        return !cell.text().isEmpty()
                || cell.fault() != null
                || !cell.look().struck().isEmpty();
    }

    /** A name of a column that is struck through is still the only one it has. */
    private static String header(Cell cell) {
        return cell.text().isEmpty() ? cell.look().struck() : cell.text();
    }

    private void begin(List<String> names) {
        begun = true;
        try {
            wanted = sink.begin(name, new Header(names, hiddenColumns), hiddenSheet);
        } catch (RuntimeException e) {
            throw new NotTaken(e);
        }
    }
}
