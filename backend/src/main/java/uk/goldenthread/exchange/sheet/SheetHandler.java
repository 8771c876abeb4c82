package uk.goldenthread.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands on the rows of one sheet of a workbook as they are read. */
final class SheetHandler extends DefaultHandler {
    private final String name;
    private final StoredCells stored;
    private final SheetSink sink;
    private SheetSink.RowSink wanted;
    private boolean begun;
    private List<Cell> row;
    private int rowNumber;
    private int column;
    private String type;
    private String style;
    private boolean formula;
    private StringBuilder text;
    private boolean inValue;

    /** Nobody takes the rows of this sheet, so they need not be read. */
    static final class Unwanted extends SAXException {
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** What the taker of the rows failed with, which says nothing of the file. */
    static final class NotTaken extends RuntimeException {
        private final transient RuntimeException reason;

        NotTaken(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }

        RuntimeException reason() {
            return reason;
        }
    }

    SheetHandler(String name, StoredCells stored, SheetSink sink) {
        this.name = name;
        this.stored = stored;
        this.sink = sink;
    }

    /** A sheet without any row has begun too. */
    void end() {
        if (!begun) {
            begin(List.of());
        }
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "row" -> {
                String number = attributes.getValue("r");
                rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
                row = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : column(place);
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                formula = false;
                text = new StringBuilder();
            }
            case "f" -> formula = true;
            case "v", "t" -> inValue = true;
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
        Cell cell =
                formula ? Cell.faulty(text.toString(), SheetReader.FORMULA) : stored.cell(type, style, text.toString());
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
        if (!begun) {
            begin(rowNumber == 1 ? row.stream().map(Cell::text).toList() : List.of());
            if (wanted == null) {
                throw new Unwanted();
            }
        }
        if (rowNumber != 1 && row.stream().anyMatch(c -> !c.text().isEmpty() || c.fault() != null)) {
            try {
                wanted.row(rowNumber, List.copyOf(row));
            } catch (RuntimeException e) {
                throw new NotTaken(e);
            }
        }
        row = null;
    }

    private void begin(List<String> names) {
        begun = true;
        try {
            wanted = sink.begin(name, new Header(names));
        } catch (RuntimeException e) {
            throw new NotTaken(e);
        }
    }

    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (place.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }
}
