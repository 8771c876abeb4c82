package uk.goldenthread.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an author struck through is taken back, so it is left out, and said. What places the row is read all the same where something else
 * of the row stands.
 *
 * @param cells those of the row that count
 * @param notes what was left out
 * @param whole whether nothing of the row remains
 */
public record StruckOut(Map<String, Cell> cells, List<Note> notes, boolean whole) {
    private static final int SHOWN = 60;

    /** @param keys columns that place the row */
    public static StruckOut of(Map<String, Cell> cells, Set<String> keys) {
        if (!isAnyStruck(cells)) {
            return new StruckOut(cells, List.of(), false);
        }
        boolean whole = cells.values().stream()
                .allMatch(c -> c.text().isEmpty()
                        && (c.fault() == null || !c.look().struck().isEmpty()));
        if (whole) {
            String first = cells.values().stream()
                    .map(c -> c.look().struck())
                    .filter(s -> !s.isEmpty())
                    .findFirst()
                    .orElse("");
            return new StruckOut(
                    cells,
                    List.of(new Note(
                            null,
                            "The whole row, which begins with " + said(first)
                                    + ", is struck out, so it was left out.")),
                    true);
        }
        Map<String, Cell> kept = new LinkedHashMap<>(cells);
        List<Note> notes = new ArrayList<>();
        cells.forEach((column, cell) -> {
            String struck = cell.look().struck();
            if (struck.isEmpty()) {
                return;
            }
            if (cell.text().isEmpty() && keys.contains(column)) {
                kept.put(column, Cell.of(struck).looking(cell.look()));
                notes.add(new Note(
                        column, said(struck) + " is struck out, and was read because it says which row this is."));
            } else {
                notes.add(new Note(column, said(struck) + " is struck out, so it was left out."));
            }
        });
        return new StruckOut(kept, notes, false);
    }

    private static boolean isAnyStruck(Map<String, Cell> cells) {
        for (Cell cell : cells.values()) {
            if (!cell.look().struck().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String said(String text) {
        return "“" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "”";
    }
}
