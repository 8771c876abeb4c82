package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.util.List;

/** Takes a file sheet after sheet and row after row, so that nobody holds more of it than he keeps. */
public interface SheetSink {
    /**
     * A sheet begins.
     *
     * @param name   its name; empty for a csv file, which has none
     * @param header its first row
     * @param hidden whether its author hid the sheet
     * @return what takes its rows; null when they are not wanted, and then they are not read
     */
    @Nullable
    RowSink begin(String name, Header header, boolean hidden);

    /** Takes the rows of a sheet that hold anything. */
    interface RowSink {
        /**
         * @param number its number in the file; the header is row 1
         * @param cells  in the order of the header; missing ones at the end are blank
         * @param hidden whether its author hid the row, or a filter does
         */
        void row(int number, List<Cell> cells, boolean hidden);

        /** Cells whose look a rule decides (conditional formatting), also while they are empty; told after the rows. */
        default void ruled(CellRange range) {}
    }
}
