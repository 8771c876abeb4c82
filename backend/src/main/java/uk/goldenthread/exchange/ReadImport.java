package uk.goldenthread.exchange;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.goldenthread.exchange.sheet.Cell;
import uk.goldenthread.exchange.sheet.CellError;
import uk.goldenthread.exchange.sheet.Cells;
import uk.goldenthread.exchange.sheet.Header;
import uk.goldenthread.exchange.sheet.Loading;
import uk.goldenthread.exchange.sheet.References;
import uk.goldenthread.exchange.sheet.SheetImporter;
import uk.goldenthread.exchange.sheet.SheetReader;
import uk.goldenthread.exchange.sheet.SheetSink;
import uk.goldenthread.exchange.sheet.SheetSource;
import uk.goldenthread.exchange.sheet.Sheets;
import uk.goldenthread.exchange.sheet.StruckOut;
import uk.goldenthread.platform.privacy.PersonalDetails;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.time.TermDates;

/**
 * An import that has been read and understood as far as that is possible without the programme. It is made before the area is
 * locked, so that a long file keeps nobody waiting.
 *
 * @param sheets        in the order in which they are stored
 * @param unknownSheets names of sheets that nothing understands
 */
record ReadImport(List<Sheet> sheets, List<String> unknownSheets) {
    private static final String REF = "ref";

    /**
     * A sheet with its rows in the order in which they are stored.
     *
     * @param notes what a reader should know of the sheet as a whole
     */
    record Sheet(SheetImporter importer, List<Row> rows, List<String> unknownColumns, List<String> notes) {}

    /** A row; with errors it is not stored. */
    record Row(
            int number,
            String ref,
            Cells cells,
            SheetImporter.Prepared prepared,
            List<CellError> errors,
            List<Asked> asked) {
        /** Whether it says that it stands as it is meant. */
        boolean confirmed() {
            return cells.shown(SheetImporter.CONFIRMED).equalsIgnoreCase("yes");
        }
    }

    /**
     * A reference to an action that may have lost its last nought.
     *
     * @param meant what it may have been; the question is idle where the programme has no such action
     */
    record Asked(String meant, CellError question) {
        boolean isMeant(Loading loading) {
            return loading.lists(meant);
        }
    }

    /**
     * @param only    the one sheet that is wanted; null for all that are understood
     * @param colours whether the colour of a cell without a word is its rating
     * @param terms   the area's term dates
     */
    static ReadImport of(
            SheetSource source,
            Sheets known,
            @Nullable SheetImporter only,
            boolean colours,
            Supplier<TermDates> terms) {
        Taking taking = new Taking(known, only, colours, terms);
        source.into(taking);
        return taking.done();
    }

    /** Understands each row as it is read, and keeps nothing else of the file. */
    private static final class Taking implements SheetSink {
        private final Sheets known;
        private final SheetImporter only;
        private final Map<SheetImporter, Sheet> found = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private final boolean colours;
        private final Supplier<TermDates> terms;
        private String unrecognised;
        private int rows;

        Taking(Sheets known, @Nullable SheetImporter only, boolean colours, Supplier<TermDates> terms) {
            this.terms = terms;
            this.known = known;
            this.only = only;
            this.colours = colours;
        }

        @Override
        public RowSink begin(String name, Header header, boolean hidden) {
            // Words of the file that were not looked for may be anything, in a file without a header somebody's name.
            names.add(PersonalDetails.masked(name));
            SheetImporter importer = importer(name, header);
            if (importer == null || only != null && importer != only) {
                if (only == null) {
                    unknown.add(PersonalDetails.masked(name));
                }
                if (importer == null && unrecognised == null) {
                    unrecognised = known.unrecognised(name, header);
                }
                return null;
            }
            List<CellError> faults = headerFaults(importer, header.columns());
            List<Row> own = new ArrayList<>();
            List<String> notes = notes(header, hidden);
            if (found.putIfAbsent(importer, new Sheet(importer, own, unknownColumns(importer, header), notes))
                    != null) {
                throw ProblemException.unprocessable(
                        "/file",
                        "This workbook has two sheets called " + importer.sheet()
                                + ". Put their rows into one, or send them in two files.");
            }
            if (!faults.isEmpty()) {
                own.add(new Row(1, "", null, null, faults, List.of()));
                return null;
            }
            Header.Choice columns = header.choose(column -> knows(importer, column));
            Map<String, References> references = new HashMap<>();
            importer.references().forEach(column -> references.put(column, new References()));
            RowSink taking = (number, cells, hiddenRow) -> {
                rows++;
                if (rows > SheetReader.MAX_ROWS) {
                    throw ProblemException.unprocessable(
                            "/file",
                            String.format(
                                    "An import has at most %,d rows. Send the rows in several files.",
                                    SheetReader.MAX_ROWS));
                }
                Row row = row(importer, number, columns.cells(cells), hiddenRow);
                own.add(
                        references.isEmpty() || row.prepared().ref() == null
                                ? row
                                : asked(references, row, name.isEmpty()));
            };
            return new RuledColours(taking, header.columns(), own);
        }

        private static List<String> notes(Header header, boolean hidden) {
            List<String> notes = new ArrayList<>();
            if (hidden) {
                notes.add("This sheet is hidden in the workbook; its rows were read.");
            }
            if (!header.hidden().isEmpty()) {
                notes.add("Columns are hidden in the sheet and were read: "
                        + header.hidden().stream().map(PersonalDetails::masked).collect(Collectors.joining(", "))
                        + ".");
            }
            return List.copyOf(notes);
        }

        /** A csv file has no name: its columns say what it is, unless the request does. */
        private SheetImporter importer(String name, Header header) {
            if (!name.isEmpty()) {
                return known.named(name).orElse(null);
            }
            return only != null ? only : known.recognised(header.columns()).orElse(null);
        }

        ReadImport done() {
            if (found.isEmpty()) {
                throw ProblemException.unprocessable(
                        only == null ? "/file" : "/sheet",
                        names.stream().allMatch(String::isEmpty)
                                ? unrecognised
                                : "This workbook has no sheet called "
                                        + (only == null ? "any of " + String.join(", ", known.names()) : only.sheet())
                                        + "; it has " + String.join(", ", names) + "."
                                        + (only == null && unrecognised != null ? " " + unrecognised : ""));
            }
            return new ReadImport(
                    known.all().stream()
                            .filter(found::containsKey)
                            .map(found::get)
                            .map(sheet -> new Sheet(
                                    sheet.importer(),
                                    inOrder(withoutDuplicates(sheet.importer(), sheet.rows())),
                                    sheet.unknownColumns(),
                                    sheet.notes()))
                            .toList(),
                    List.copyOf(unknown));
        }

        private Row row(SheetImporter importer, int number, Map<String, Cell> own, boolean hidden) {
            StruckOut struck = StruckOut.of(own, importer.keys());
            Cells cells = new Cells(struck.cells(), colours, terms);
            struck.notes().forEach(cells::note);
            cells.understand(importer.dashIsBlank(), importer.removable());
            if (struck.whole()) {
                return new Row(number, "", cells, SheetImporter.Prepared.nothing(), List.of(), List.of());
            }
            if (hidden) {
                cells.note("This row is hidden or filtered out in the sheet; it was read.");
            }
            SheetImporter.Prepared prepared = importer.prepare(cells);
            // Read again with the paper's title when it is stored; here only its faults matter.
            cells.provenance("");
            cells.yesNo(SheetImporter.CONFIRMED);
            refuseNumbers(own, cells);
            return new Row(
                    number, prepared.ref() == null ? "" : prepared.ref(), cells, prepared, cells.errors(), List.of());
        }
    }

    /** Told before what a reason could help with: the room that stores the record comes to one text after the other. */
    private static void refuseNumbers(Map<String, Cell> own, Cells cells) {
        own.forEach((column, cell) -> {
            if (!References.isReference(column)) {
                PersonalDetails.refusal(cell.text()).ifPresent(why -> cells.fault(column, why));
            }
        });
    }

    /** A column of the sheet, or the one that answers what it may be asked. */
    private static boolean knows(SheetImporter importer, String column) {
        return importer.columns().contains(column) || column.equals(SheetImporter.CONFIRMED) && importer.asks();
    }

    private static List<String> unknownColumns(SheetImporter importer, Header header) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.columns().size(); i++) {
            String column = header.columns().get(i);
            if (!column.isEmpty() && !knows(importer, column)) {
                unknown.add(PersonalDetails.masked(header.names().get(i)));
            }
        }
        return unknown;
    }

    /**
     * What must be asked of the references of a row. In a csv nothing says what a spreadsheet took for a number, so everything that looks like
     * one may have been one. A reference to an action is asked about only where the programme has the other one too.
     */
    private static Row asked(Map<String, References> references, Row row, boolean csv) {
        List<CellError> errors = new ArrayList<>(row.errors());
        List<Asked> asked = new ArrayList<>();
        boolean own = false;
        for (Map.Entry<String, References> kind : references.entrySet()) {
            String column = kind.getKey();
            String ref = row.cells().shown(column);
            References.Question question =
                    kind.getValue().asked(ref, csv || row.cells().isNumber(column), row.confirmed());
            if (question == null) {
                continue;
            }
            CellError error = CellError.of(column, ref, question.reason(), question.remedy());
            if (column.equals(REF) || column.equals("risk_ref")) {
                errors.add(error);
                own |= column.equals(REF);
            } else {
                asked.add(new Asked(question.meant(), error));
            }
        }
        // Without its reference, so that the row it is mistaken for is not refused with it.
        return errors.size() == row.errors().size() && asked.isEmpty()
                ? row
                : new Row(row.number(), own ? "" : row.ref(), row.cells(), row.prepared(), errors, asked);
    }

    private static List<CellError> headerFaults(SheetImporter importer, List<String> columns) {
        List<CellError> faults = new ArrayList<>();
        importer.keys().stream()
                .filter(key -> !columns.contains(key))
                .sorted()
                .forEach(key -> faults.add(CellError.of(
                        key,
                        "",
                        "The sheet " + importer.sheet() + " needs a column " + key + " in its first row.",
                        "Name the column so, or add it.")));
        Set<String> seen = new HashSet<>();
        columns.stream()
                .filter(c -> !c.isEmpty() && knows(importer, c) && !seen.add(c))
                .distinct()
                .forEach(c -> faults.add(CellError.of(
                        c, c, "The column " + c + " stands twice in the first row.", "Keep one of them.")));
        return faults;
    }

    /** Which of two rows of the same reference is meant, nobody can say: both are refused, each naming the other. */
    private static List<Row> withoutDuplicates(SheetImporter importer, List<Row> rows) {
        Set<String> refs = new HashSet<>();
        if (rows.stream().map(Row::ref).filter(ref -> !ref.isEmpty()).allMatch(refs::add)) {
            return rows;
        }
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
                    errors.add(CellError.of(
                            column,
                            row.ref(),
                            row.ref() + " stands in rows " + numbers + ".",
                            "Keep one of them." + (column.equals(REF) ? References.orElse(row.ref()) : "")));
                    return new Row(
                            row.number(), row.ref(), row.cells(), row.prepared(), List.copyOf(errors), row.asked());
                })
                .toList();
    }

    private static List<Row> inOrder(List<Row> rows) {
        List<Row> ordered =
                new ArrayList<>(rows.stream().filter(r -> !isLater(r)).toList());
        rows.stream().filter(ReadImport::isLater).forEach(ordered::add);
        return ordered;
    }

    /** A row that stands for the fault of a whole sheet was never prepared. */
    private static boolean isLater(Row row) {
        return row.prepared() != null && row.prepared().later();
    }
}
