package uk.goldenthread.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The first row of a sheet. */
public final class Header {
    /** More columns than any sheet of ours has, many times over; what stands further right is refused, not overlooked. */
    static final int MAX_COLUMNS = 500;

    private final List<String> names;
    private final List<String> columns;

    Header(List<String> names) {
        this.names = List.copyOf(names);
        this.columns = names.stream().map(Header::column).toList();
    }

    /** As they stand in the file. */
    public List<String> names() {
        return names;
    }

    /** As they are compared: "Priority no" is priority_no. */
    public List<String> columns() {
        return columns;
    }

    /** Cells of a row by the name of their column; columns without a name are left out. */
    public Map<String, Cell> cells(List<Cell> row) {
        return cells(row, column -> !column.isEmpty());
    }

    /** Those of the columns that are wanted. */
    public Map<String, Cell> cells(List<Cell> row, Predicate<String> wanted) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size() && i < columns.size(); i++) {
            if (wanted.test(columns.get(i))) {
                cells.put(columns.get(i), row.get(i));
            }
        }
        return cells;
    }

    private static String column(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]++", "_");
    }
}
