package uk.goldenthread.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The first row of a sheet. */
public final class Header {
    /** More columns than any sheet of ours has, many times over; what stands further right is refused, not overlooked. */
    static final int MAX_COLUMNS = 500;

    private final List<String> names;
    private final List<String> columns;
    private final Set<Integer> hidden;

    Header(List<String> names) {
        this(names, Set.of());
    }

    /** @param hidden places of the columns that its author hid */
    Header(List<String> names, Set<Integer> hidden) {
        this.hidden = Set.copyOf(hidden);
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

    /** Names of the columns that its author hid, as they stand in the file. */
    public List<String> hidden() {
        return IntStream.range(0, names.size())
                .filter(i -> hidden.contains(i) && !names.get(i).isBlank())
                .mapToObj(names::get)
                .toList();
    }

    /** Cells of a row by the name of their column; columns without a name are left out. */
    public Map<String, Cell> cells(List<Cell> row) {
        return choose(column -> !column.isEmpty()).cells(row);
    }

    /** The columns that are wanted, found once for all rows. */
    public final class Choice {
        private final int[] places;

        private Choice(Predicate<String> wanted) {
            places = IntStream.range(0, columns.size())
                    .filter(i -> wanted.test(columns.get(i)))
                    .toArray();
        }

        /** Their cells of a row, by name. */
        public Map<String, Cell> cells(List<Cell> row) {
            Map<String, Cell> cells = new LinkedHashMap<>(2 * places.length);
            for (int place : places) {
                if (place < row.size()) {
                    cells.put(columns.get(place), row.get(place));
                }
            }
            return cells;
        }
    }

    public Choice choose(Predicate<String> wanted) {
        return new Choice(wanted);
    }

    private static String column(String name) {
        return Signs.compared(name).replaceAll("[\\s\\-]++", "_");
    }
}
