package uk.goldenthread.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import uk.goldenthread.platform.problem.ProblemException;

/**
 * Reads an OpenDocument spreadsheet (.ods, as LibreOffice and many councils' archives write it) as a stream of cells, within the same
 * bounds as a workbook. The libraries there are hold the whole document.
 */
final class OpenDocumentReader {
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OpenDocumentReader() {}

    /** Whether parts of it are encrypted, which its list of parts says. */
    private static final class Manifest extends DefaultHandler {
        private boolean encrypted;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            encrypted |= name.equals("encryption-data");
        }
    }

    /** A spreadsheet that can be read: no text document, and without a password. */
    static boolean isSpreadsheet(Path file) {
        try (ZipParts zip = new ZipParts(file)) {
            if (!zip.has("mimetype") || !zip.has(CONTENT)) {
                return false;
            }
            try (InputStream kind = zip.open("mimetype")) {
                if (!new String(kind.readNBytes(100), StandardCharsets.US_ASCII).startsWith(SPREADSHEET)) {
                    return false;
                }
            }
            return !zip.has(MANIFEST) || !WorkbookReader.parse(zip.open(MANIFEST), new Manifest()).encrypted;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return false;
        }
    }

    static void read(Path file, SheetSink sink) {
        try (ZipParts zip = new ZipParts(file)) {
            OpenDocumentStyles styles = new OpenDocumentStyles();
            if (zip.has(STYLES)) {
                WorkbookReader.parse(zip.open(STYLES), styles);
            }
            WorkbookReader.parse(zip.open(CONTENT), new OpenDocumentHandler(styles, sink));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw WorkbookReader.damaged();
        } catch (SheetRows.NotTaken e) {
            throw e.reason();
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            // Files that lie about themselves: no number where one must be.
            throw WorkbookReader.damaged();
        }
    }
}
