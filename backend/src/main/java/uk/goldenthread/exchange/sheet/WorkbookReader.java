package uk.goldenthread.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * Reads a workbook as a stream of cells, of both forms that Excel writes (Transitional and Strict Open XML): what the library holds of
 * a workbook takes ten times the memory of the file.
 */
final class WorkbookReader {
    private static final int MAX_SHEETS = 60;
    private static final String WORKBOOK = "xl/workbook.xml";

    private WorkbookReader() {}

    /** What the workbook says of itself: which part is what, and how days are counted. */
    private static final class Contents extends DefaultHandler {
        private final Map<String, String> sheets = new LinkedHashMap<>();
        private boolean since1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                // Workbooks from old Macs count days from 1904.
                String flag = attributes.getValue("date1904");
                since1904 = "1".equals(flag) || "true".equals(flag);
            } else if (name.equals("sheet") && sheets.size() < MAX_SHEETS) {
                sheets.put(relation(attributes), attributes.getValue("name").strip());
            }
        }

        /** The prefix of the attribute is the writer's choice, and its namespace differs between the forms. */
        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")
                        && attributes.getURI(i).endsWith("/relationships")) {
                    return attributes.getValue(i);
                }
            }
            throw new IllegalArgumentException("a sheet has no part");
        }
    }

    /** Parts of the workbook: sheets by identifier, and those there is one of by their kind. */
    private static final class Relations extends DefaultHandler {
        private final Map<String, String> sheets = new LinkedHashMap<>();
        private final Map<String, String> byKind = new LinkedHashMap<>();

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("Relationship") && !"External".equals(attributes.getValue("TargetMode"))) {
                String type = attributes.getValue("Type");
                String kind = type.substring(type.lastIndexOf('/') + 1);
                String part = part(attributes.getValue("Target"));
                if (kind.equals("worksheet")) {
                    sheets.put(attributes.getValue("Id"), part);
                } else {
                    byKind.put(kind, part);
                }
            }
        }

        private static String part(String target) {
            return target.startsWith("/") ? target.substring(1) : "xl/" + target;
        }
    }

    static void read(Path file, SheetSink sink) {
        try (ZipParts zip = new ZipParts(file)) {
            Contents contents = parse(zip.open(WORKBOOK), new Contents());
            Relations parts = parse(zip.open("xl/_rels/workbook.xml.rels"), new Relations());
            StoredCells cells = new StoredCells(
                    strings(zip, parts.byKind.get("sharedStrings")),
                    formats(zip, parts.byKind.get("styles")),
                    contents.since1904);
            for (Map.Entry<String, String> sheet : contents.sheets.entrySet()) {
                // A sheet that is only a chart has no rows.
                String part = parts.sheets.get(sheet.getKey());
                if (part != null) {
                    read(zip.open(part), new SheetHandler(sheet.getValue(), cells, sink));
                }
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw damaged();
        } catch (SheetHandler.NotTaken e) {
            throw e.reason();
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            // Files that lie about themselves: no number where one must be, no such text.
            throw damaged();
        }
    }

    private static void read(InputStream part, SheetHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try {
            parse(part, handler);
        } catch (SheetHandler.Unwanted e) {
            // The rest of the sheet is nobody's.
            return;
        }
        handler.end();
    }

    private static List<Cell> strings(ZipParts zip, String part)
            throws IOException, SAXException, ParserConfigurationException {
        return part == null || !zip.has(part)
                ? List.of()
                : parse(zip.open(part), new SharedStrings()).cells();
    }

    private static CellFormats formats(ZipParts zip, String part)
            throws IOException, SAXException, ParserConfigurationException {
        CellFormats formats = new CellFormats();
        return part == null || !zip.has(part) ? formats : parse(zip.open(part), formats);
    }

    private static <T extends DefaultHandler> T parse(InputStream part, T handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream xml = part) {
            // The library's own reader: no external entities, no document type.
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(xml));
            return handler;
        }
    }

    private static ProblemException damaged() {
        return new ProblemException(
                ProblemType.UNPROCESSABLE,
                "The workbook is damaged or protected and cannot be read. Save it again and send it once more.");
    }
}
