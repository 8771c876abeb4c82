package uk.goldenthread.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** Reads a workbook as a stream of cells: the library's object model would take ten times the memory of the file. */
final class WorkbookReader {
    private static final int MAX_SHEETS = 60;
    private final int maxRows;

    WorkbookReader(int maxRows) {
        this.maxRows = maxRows;
    }

    List<RawSheet> read(Path file) {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader parts = new XSSFReader(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook, false);
            CellReader cells = new CellReader(parts.getStylesTable(), strings, since1904(parts));
            List<RawSheet> sheets = new ArrayList<>();
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) parts.getSheetsData();
            while (each.hasNext() && sheets.size() < MAX_SHEETS) {
                try (InputStream xml = each.next()) {
                    SheetHandler handler = new SheetHandler(each.getSheetName().strip(), cells, maxRows);
                    parse(xml, handler);
                    sheets.add(handler.sheet());
                }
            }
            return sheets;
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | ParserConfigurationException e) {
            throw damaged();
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            // The library has no one exception for files that lie about themselves.
            throw damaged();
        }
    }

    private static ProblemException damaged() {
        return new ProblemException(
                ProblemType.UNPROCESSABLE,
                "The workbook is damaged or protected and cannot be read. Save it again and send it once more.");
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        // The library's own reader: no external entities, no document type.
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.parse(new InputSource(xml));
    }

    /** Workbooks from old Macs count days from 1904. */
    private static boolean since1904(XSSFReader parts)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        boolean[] found = {false};
        try (InputStream xml = parts.getWorkbookData()) {
            parse(xml, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    if (name.equals("workbookPr")) {
                        String flag = attributes.getValue("date1904");
                        found[0] = "1".equals(flag) || "true".equals(flag);
                    }
                }
            });
        }
        return found[0];
    }

    /** Collects the rows of one sheet. */
    private static final class SheetHandler extends DefaultHandler {
        private static final int MAX_COLUMNS = 100;
        private final String name;
        private final CellReader reader;
        private final int maxRows;
        private final List<RawSheet.RawRow> rows = new ArrayList<>();
        private List<String> header = List.of();
        private List<Cell> row;
        private int rowNumber;
        private int column;
        private String type;
        private String style;
        private boolean formula;
        private StringBuilder text;
        private boolean inValue;

        SheetHandler(String name, CellReader reader, int maxRows) {
            this.name = name;
            this.reader = reader;
            this.maxRows = maxRows;
        }

        RawSheet sheet() {
            return new RawSheet(name, header, rows);
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
        public void endElement(String uri, String element, String qualified) {
            switch (element) {
                case "v", "t" -> inValue = false;
                case "c" -> endCell();
                case "row" -> endRow();
                default -> {}
            }
        }

        private void endCell() {
            if (column >= MAX_COLUMNS || row == null) {
                return;
            }
            while (row.size() <= column) {
                row.add(Cell.of(""));
            }
            row.set(
                    column,
                    formula
                            ? Cell.faulty(text.toString(), SheetReader.FORMULA)
                            : reader.cell(type, style, text.toString()));
            text = null;
        }

        private void endRow() {
            if (rowNumber == 1) {
                header = row.stream().map(Cell::text).toList();
            } else if (row.stream().anyMatch(c -> !c.text().isEmpty() || c.fault() != null)) {
                rows.add(new RawSheet.RawRow(rowNumber, List.copyOf(row)));
                SheetReader.refuseTooMany(rows.size(), maxRows);
            }
            row = null;
        }

        private static int column(String place) {
            int column = 0;
            for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
                column = column * 26 + (place.charAt(i) - 'A' + 1);
            }
            return column - 1;
        }
    }

    /** Says what a stored cell shows: the file holds indexes and day numbers. */
    static final class CellReader {
        private final StylesTable styles;
        private final ReadOnlySharedStringsTable strings;
        private final boolean since1904;
        private final NumberCells numbers = new NumberCells();

        CellReader(StylesTable styles, ReadOnlySharedStringsTable strings, boolean since1904) {
            this.styles = styles;
            this.strings = strings;
            this.since1904 = since1904;
        }

        Cell cell(String type, String style, String value) {
            if (value.isEmpty()) {
                return Cell.of("");
            }
            return switch (type == null ? "n" : type) {
                case "s" -> Cell.of(strings.getItemAt(Integer.parseInt(value)).getString());
                case "inlineStr", "str" -> Cell.of(value);
                case "b" -> Cell.of("1".equals(value) ? "yes" : "no");
                case "e" -> Cell.faulty(value, "This cell contains the error " + value + ".");
                case "d" -> Cell.of(value.length() > 10 ? value.substring(0, 10) : value);
                default -> {
                    var format = style == null ? null : styles.getStyleAt(Integer.parseInt(style));
                    yield numbers.cell(
                            Double.parseDouble(value),
                            format == null ? 0 : format.getDataFormat(),
                            format == null ? "General" : format.getDataFormatString(),
                            since1904);
                }
            };
        }
    }
}
