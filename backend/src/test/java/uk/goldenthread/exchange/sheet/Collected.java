package uk.goldenthread.exchange.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sheet that was read, kept whole to be looked at. */
record Collected(String name, Header header, boolean hidden, List<Row> rows) {
    record Row(int number, List<Cell> cells, boolean hidden) {}

    static List<Collected> of(Path file) {
        List<Collected> sheets = new ArrayList<>();
        SheetReader.read(file, (name, header, hidden) -> {
            Collected sheet = new Collected(name, header, hidden, new ArrayList<>());
            sheets.add(sheet);
            return (number, cells, hiddenRow) -> sheet.rows().add(new Row(number, cells, hiddenRow));
        });
        return sheets;
    }

    List<String> columns() {
        return header.columns();
    }

    List<String> texts(int row) {
        return rows.get(row).cells().stream().map(Cell::text).toList();
    }
}
