package uk.goldenthread.exchange.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sheet that was read, kept whole to be looked at. */
record Collected(String name, Header header, List<Row> rows) {
    record Row(int number, List<Cell> cells) {}

    static List<Collected> of(Path file) {
        List<Collected> sheets = new ArrayList<>();
        SheetReader.read(file, (name, header) -> {
            Collected sheet = new Collected(name, header, new ArrayList<>());
            sheets.add(sheet);
            return (number, cells) -> sheet.rows().add(new Row(number, cells));
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
