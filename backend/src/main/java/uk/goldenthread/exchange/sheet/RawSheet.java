package uk.goldenthread.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sheet as read, before anything is understood.
 *
 * @param name   name of the sheet
 * @param header names of the columns as in row 1
 * @param rows   rows that hold anything, each with its number in the file (the header is row 1)
 */
public record RawSheet(String name, List<String> header, List<RawRow> rows) {

    /** A row; cells stand in the order of the header, missing ones at the end are blank. */
    public record RawRow(int number, List<Cell> cells) {}

    /** Column names as they are compared: "Priority no" is priority_no. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (String name : header) {
            columns.add(column(name));
        }
        return columns;
    }

    /** Cells of a row by the name of their column; columns without a name are left out. */
    public Map<String, Cell> cells(RawRow row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        List<String> columns = columns();
        for (int i = 0; i < row.cells().size() && i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                cells.put(columns.get(i), row.cells().get(i));
            }
        }
        return cells;
    }

    static String column(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "_");
    }
}
