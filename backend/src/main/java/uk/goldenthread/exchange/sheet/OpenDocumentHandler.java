package uk.goldenthread.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import uk.goldenthread.platform.time.DayWords;

/** Hands on the rows of an OpenDocument spreadsheet as they are read. Its own styles stand before its rows, in the same part. */
final class OpenDocumentHandler extends DefaultHandler {
    private static final int MAX_SHEETS = 60;
    private static final int MOST_BLANKS = 100;
    private final OpenDocumentStyles styles;
    private final SheetSink sink;
    private final Deque<Boolean> spans = new ArrayDeque<>();
    private int sheets;
    private int depth;
    private int aside;
    private SheetRows rows;
    private boolean wanted;
    private List<Cell> row;
    private int rowNumber;
    private int rowRepeated;
    private int columns;
    private List<CellRange> ruled = List.of();
    private boolean hidden;
    private StruckText text;
    private boolean inParagraph;
    private Kept cell;

    /** What a cell says of itself before its text comes. */
    private record Kept(
            String kind, String value, String date, String truth, String style, boolean formula, int repeated) {}

    OpenDocumentHandler(OpenDocumentStyles styles, SheetSink sink) {
        this.styles = styles;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        if (rows == null && !element.equals("table")) {
            styles.startElement(uri, element, qualified, attributes);
            return;
        }
        switch (element) {
            case "table" -> startTable(attributes);
            case "table-column" -> {
                int repeated = number(attributes, "number-columns-repeated");
                if (depth == 1 && aside == 0 && isHidden(attributes)) {
                    rows.hide(columns, columns + repeated - 1);
                }
                columns += depth == 1 ? repeated : 0;
            }
            case "conditional-format" -> ruled = places(OpenDocumentStyles.named(attributes, "target-range-address"));
            case "condition" -> {
                String rule = OpenDocumentStyles.named(attributes, "value");
                if (rule != null && rule.startsWith("formula-is")) {
                    ruled.forEach(rows::ruled);
                }
            }
            case "table-row" -> {
                if (isOurs()) {
                    row = new ArrayList<>();
                    rowRepeated = number(attributes, "number-rows-repeated");
                    hidden = isHidden(attributes);
                }
            }
            case "table-cell", "covered-table-cell" -> {
                if (isOurs() && row != null) {
                    startCell(attributes);
                }
            }
            // Remarks and pictures stand within a cell and are not its text.
            case "annotation", "frame", "shapes" -> aside++;
            case "p", "h" -> {
                if (text != null && aside == 0) {
                    if (!text.isEmpty()) {
                        text.append("\n");
                    }
                    inParagraph = true;
                }
            }
            case "span" -> {
                String style = OpenDocumentStyles.named(attributes, "style-name");
                spans.push(style == null ? isStriking() : styles.struck("text", style));
                strike();
            }
            case "s" -> said(" ".repeat(Math.min(MOST_BLANKS, number(attributes, "c"))));
            case "tab" -> said("\t");
            case "line-break" -> said("\n");
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inParagraph && aside == 0 && text != null) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        if (rows == null) {
            styles.endElement(uri, element, qualified);
            return;
        }
        switch (element) {
            case "table" -> endTable();
            case "table-row" -> {
                if (isOurs() && row != null) {
                    endRow();
                }
            }
            case "table-cell", "covered-table-cell" -> {
                if (isOurs() && cell != null) {
                    endCell();
                }
            }
            case "annotation", "frame", "shapes" -> aside--;
            case "p", "h" -> inParagraph &= aside > 0;
            case "span" -> {
                spans.pop();
                strike();
            }
            default -> {}
        }
    }

    /** Rows of a table within a cell are not rows of the sheet. */
    private boolean isOurs() {
        return depth == 1 && aside == 0 && wanted;
    }

    private void startTable(Attributes attributes) {
        depth++;
        if (depth > 1) {
            return;
        }
        sheets++;
        String name = OpenDocumentStyles.named(attributes, "name");
        rows = new SheetRows(
                name == null ? "" : name.strip(),
                styles.hidden(OpenDocumentStyles.named(attributes, "style-name")),
                sink);
        wanted = sheets <= MAX_SHEETS;
        rowNumber = 0;
        columns = 0;
    }

    private static boolean isHidden(Attributes attributes) {
        String shown = OpenDocumentStyles.named(attributes, "visibility");
        return "collapse".equals(shown) || "filter".equals(shown);
    }

    /** “plan.E2:plan.E40” is E2:E40 of this sheet. */
    private static List<CellRange> places(String address) {
        return address == null
                ? List.of()
                : CellRange.of(Stream.of(address.split(" "))
                        .map(range -> Stream.of(range.split(":"))
                                .map(place -> place.substring(place.lastIndexOf('.') + 1))
                                .collect(Collectors.joining(":")))
                        .collect(Collectors.joining(" ")));
    }

    private void endTable() {
        depth--;
        if (depth == 0) {
            if (sheets <= MAX_SHEETS) {
                rows.end();
            }
            rows = null;
        }
    }

    private void startCell(Attributes attributes) {
        String style = OpenDocumentStyles.named(attributes, "style-name");
        cell = new Kept(
                OpenDocumentStyles.named(attributes, "value-type"),
                OpenDocumentStyles.named(attributes, "value"),
                OpenDocumentStyles.named(attributes, "date-value"),
                OpenDocumentStyles.named(attributes, "boolean-value"),
                style,
                OpenDocumentStyles.named(attributes, "formula") != null,
                number(attributes, "number-columns-repeated"));
        text = new StruckText();
        spans.clear();
        spans.push(styles.struck("table-cell", style));
        strike();
    }

    private void endCell() {
        Cell read = read();
        for (int i = 0;
                i < cell.repeated()
                        && (row.size() < Header.MAX_COLUMNS || !read.text().isEmpty());
                i++) {
            if (row.size() >= Header.MAX_COLUMNS) {
                throw CsvRows.tooWide(rowNumber + 1, Header.MAX_COLUMNS);
            }
            row.add(read);
        }
        cell = null;
        text = null;
    }

    private Cell read() {
        Integer colour = styles.colour(cell.style());
        if (cell.formula()) {
            return Cell.faulty(text.all(), SheetReader.FORMULA);
        }
        Cell value = value();
        boolean gone =
                styles.struck("table-cell", cell.style()) && !value.text().isEmpty();
        String struck = gone ? value.text() : value.look().struck();
        Cell looking = value.looking(Look.of(struck, colour));
        return gone ? looking.emptied() : looking;
    }

    private Cell value() {
        switch (cell.kind() == null ? "" : cell.kind()) {
            case "float", "currency" -> {
                String exact = exact().toPlainString();
                return Cell.number(text.isEmpty() ? exact : text.all(), exact);
            }
            case "percentage" -> {
                String exact = exact().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
                return Cell.number(text.isEmpty() ? exact : text.all(), exact);
            }
            case "date" -> {
                return styles.monthOnly(cell.style())
                        ? Cell.of(DayWords.month(LocalDate.parse(cell.date().substring(0, 10))))
                        : Cell.of(cell.date());
            }
            case "boolean" -> {
                return Cell.of("true".equals(cell.truth()) ? "yes" : "no");
            }
            default -> {
                return text.cell(false);
            }
        }
    }

    /** As a spreadsheet holds it: no number has more digits, whatever the file writes. */
    private BigDecimal exact() {
        return new BigDecimal(NumberToTextConverter.toText(Double.parseDouble(cell.value())));
    }

    private void endRow() {
        int repeated = Math.min(rowRepeated, SheetReader.MAX_ROWS + 1);
        boolean blank = row.stream()
                .allMatch(c -> c.text().isEmpty()
                        && c.fault() == null
                        && c.look().struck().isEmpty());
        for (int i = 0; i < (blank ? 1 : repeated) && wanted; i++) {
            wanted = rows.row(rowNumber + 1 + i, row, hidden);
        }
        rowNumber += rowRepeated;
        row = null;
    }

    private void said(String more) {
        if (inParagraph && aside == 0 && text != null) {
            text.append(more);
        }
    }

    private boolean isStriking() {
        return !spans.isEmpty() && spans.peek();
    }

    /** What is struck as a whole is told apart at the end of the cell. */
    private void strike() {
        if (text != null) {
            text.striking(spans.size() > 1 && isStriking());
        }
    }

    private static int number(Attributes attributes, String name) {
        String number = OpenDocumentStyles.named(attributes, name);
        return number == null ? 1 : Math.max(1, Integer.parseInt(number));
    }
}
