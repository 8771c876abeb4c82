package uk.goldenthread.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.goldenthread.exchange.sheet.Cell;
import uk.goldenthread.exchange.sheet.CellError;
import uk.goldenthread.exchange.sheet.Cells;
import uk.goldenthread.exchange.sheet.RawSheet;
import uk.goldenthread.exchange.sheet.SheetImporter;
import uk.goldenthread.exchange.sheet.SheetReader;
import uk.goldenthread.exchange.sheet.Sheets;
import uk.goldenthread.platform.problem.ProblemException;

/**
 * An import that has been read and understood as far as that is possible without the programme. It is made before the area is
 * locked, so that a long file keeps nobody waiting.
 *
 * @param sheets        in the order in which they are stored
 * @param unknownSheets names of sheets that nothing understands
 */
record ReadImport(List<Sheet> sheets, List<String> unknownSheets) {

    /** A sheet with its rows in the order in which they are stored. */
    record Sheet(SheetImporter importer, List<Row> rows, List<String> unknownColumns) {}

    /** A row; with errors it is not stored. */
    record Row(int number, String ref, Cells cells, SheetImporter.Prepared prepared, List<CellError> errors) {}

    static ReadImport of(List<RawSheet> raw, Sheets known) {
        Map<SheetImporter, RawSheet> found = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (RawSheet sheet : raw) {
            known.named(sheet.name())
                    .ifPresentOrElse(importer -> found.put(importer, sheet), () -> unknown.add(sheet.name()));
        }
        if (found.isEmpty()) {
            throw ProblemException.unprocessable("/file", noSheet("any of " + String.join(", ", known.names()), raw));
        }
        int rows = found.values().stream().mapToInt(s -> s.rows().size()).sum();
        if (rows > SheetReader.MAX_ROWS) {
            throw ProblemException.unprocessable(
                    "/file",
                    String.format(
                            "An import has at most %,d rows; this one has %,d. Send the sheets in several files.",
                            SheetReader.MAX_ROWS, rows));
        }
        return new ReadImport(
                known.all().stream()
                        .filter(found::containsKey)
                        .map(i -> read(i, found.get(i)))
                        .toList(),
                unknown);
    }

    static String noSheet(String wanted, List<RawSheet> raw) {
        return "This workbook has no sheet called " + wanted + "; it has "
                + raw.stream().map(RawSheet::name).collect(Collectors.joining(", ")) + ".";
    }

    private static Sheet read(SheetImporter importer, RawSheet raw) {
        List<String> columns = raw.columns();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty() && !importer.columns().contains(columns.get(i))) {
                unknown.add(raw.header().get(i));
            }
        }
        List<CellError> faults = headerFaults(importer, columns);
        if (!faults.isEmpty()) {
            return new Sheet(importer, List.of(new Row(1, "", null, null, faults)), unknown);
        }
        List<Row> rows = new ArrayList<>();
        for (RawSheet.RawRow row : raw.rows()) {
            Map<String, Cell> own = raw.cells(row);
            own.keySet().retainAll(importer.columns());
            Cells cells = new Cells(own);
            SheetImporter.Prepared prepared = importer.prepare(cells);
            // Read again with the paper's title when it is stored; here only its faults matter.
            cells.provenance("");
            rows.add(new Row(
                    row.number(), prepared.ref() == null ? "" : prepared.ref(), cells, prepared, cells.errors()));
        }
        return new Sheet(importer, inOrder(withoutDuplicates(importer, rows)), unknown);
    }

    private static List<CellError> headerFaults(SheetImporter importer, List<String> columns) {
        List<CellError> faults = new ArrayList<>();
        importer.keys().stream()
                .filter(key -> !columns.contains(key))
                .sorted()
                .forEach(key -> faults.add(new CellError(
                        key, "", "The sheet " + importer.sheet() + " needs a column " + key + " in its first row.")));
        Set<String> seen = new HashSet<>();
        columns.stream()
                .filter(c -> !c.isEmpty() && importer.columns().contains(c) && !seen.add(c))
                .distinct()
                .forEach(c -> faults.add(new CellError(c, c, "The column " + c + " stands twice in the first row.")));
        return faults;
    }

    /** Which of two rows of the same reference is meant, nobody can say: both are refused, each naming the other. */
    private static List<Row> withoutDuplicates(SheetImporter importer, List<Row> rows) {
        Map<String, List<Row>> byRef =
                rows.stream().filter(r -> !r.ref().isEmpty()).collect(Collectors.groupingBy(Row::ref));
        String column = importer.columns().stream()
                .filter(importer.keys()::contains)
                .reduce((first, last) -> last)
                .orElseThrow();
        return rows.stream()
                .map(row -> {
                    List<Row> same = byRef.getOrDefault(row.ref(), List.of());
                    if (same.size() < 2
                            || importer.mayRepeat()
                                    && same.stream().allMatch(r -> r.cells().same(row.cells()))) {
                        return row;
                    }
                    String numbers =
                            same.stream().map(r -> String.valueOf(r.number())).collect(Collectors.joining(" and "));
                    List<CellError> errors = new ArrayList<>(row.errors());
                    errors.add(new CellError(
                            column, row.ref(), row.ref() + " stands in rows " + numbers + ". Keep one of them."));
                    return new Row(row.number(), row.ref(), row.cells(), row.prepared(), List.copyOf(errors));
                })
                .toList();
    }

    private static List<Row> inOrder(List<Row> rows) {
        List<Row> ordered =
                new ArrayList<>(rows.stream().filter(r -> !r.prepared().later()).toList());
        rows.stream().filter(r -> r.prepared().later()).forEach(ordered::add);
        return ordered;
    }
}
