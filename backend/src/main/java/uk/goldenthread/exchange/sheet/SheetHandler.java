package uk.goldenthread.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands on the rows of one sheet of a workbook as they are read. */
final class SheetHandler extends DefaultHandler {
    private final StoredCells stored;
    private final SheetRows rows;
    private List<Cell> row;
    private boolean hidden;
    private int rowNumber;
    private int column;
    private String type;
    private String style;
    private boolean formula;
    private StruckText text;
    private boolean inValue;
    private List<CellRange> ruled = List.of();

    /** Nobody takes the rows of this sheet, so they need not be read. */
    static final class Unwanted extends SAXException {
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    SheetHandler(StoredCells stored, SheetRows rows) {
        this.stored = stored;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "row" -> {
                String number = attributes.getValue("r");
                rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
                row = new ArrayList<>();
                hidden = CellFormats.yes(attributes.getValue("hidden"));
                column = -1;
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : column(place);
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                formula = false;
                text = new StruckText();
            }
            case "col" -> {
                if (CellFormats.yes(attributes.getValue("hidden"))) {
                    rows.hide(
                            Integer.parseInt(attributes.getValue("min")) - 1,
                            Integer.parseInt(attributes.getValue("max")) - 1);
                }
            }
            case "conditionalFormatting" -> ruled = CellRange.of(attributes.getValue("sqref"));
            case "cfRule" -> {
                if (colours(attributes.getValue("type"), attributes.getValue("operator"))) {
                    ruled.forEach(rows::ruled);
                }
            }
            case "f" -> formula = true;
            case "v", "t" -> inValue = true;
            case "r", "strike" -> {
                if (text != null) {
                    text.run(element, attributes);
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue && text != null) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) throws SAXException {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        if (row == null) {
            return;
        }
        Cell cell = formula ? Cell.faulty(text.all(), SheetReader.FORMULA) : stored.cell(type, style, text);
        text = null;
        if (column >= Header.MAX_COLUMNS) {
            // Sheets are often formatted to their right edge; only what says something is missed.
            if (!cell.text().isEmpty()) {
                throw CsvRows.tooWide(rowNumber, Header.MAX_COLUMNS);
            }
            return;
        }
        while (row.size() <= column) {
            row.add(Cell.BLANK);
        }
        row.set(column, cell);
    }

    private void endRow() throws SAXException {
        if (!rows.row(rowNumber, row, hidden)) {
            throw new Unwanted();
        }
        row = null;
    }

    /** Rules that ask for a word or a number leave an empty cell as it is. */
    private static boolean colours(String type, String operator) {
        return "expression".equals(type)
                || "containsBlanks".equals(type)
                || "cellIs".equals(type)
                        && operator != null
                        && !operator.equals("equal")
                        && !operator.equals("between");
    }

    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (place.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }
}
