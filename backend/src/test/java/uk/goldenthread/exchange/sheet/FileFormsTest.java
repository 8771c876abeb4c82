package uk.goldenthread.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** What cannot be seen, every page of characters, files of other kinds by their name, and what an author hid, struck or coloured. */
class FileFormsTest {
    @TempDir
    Path folder;

    /** A text that was pasted from a web page or a chat: what cannot be seen means nothing, in values and in headers. */
    @Test
    void whatCannotBeSeenMeansNothing() throws IOException {
        Collected sheet =
                csv("priority_no\u00a0,\u200bref,“Title”,original\u00a0due,success\u00adcriteria,co\u2011production\n"
                        + "1,1.74\u200b,Coun\u200bcil\u2060,\u200e30/06/2026,\ufeffGreen,1\u20118\n"
                        + "1,1.75,cafe\u0301,a\u2028b,“kept”,\u202eright\u202c\n");
        assertThat(sheet.columns())
                .containsExactly("priority_no", "ref", "title", "original_due", "successcriteria", "co_production");
        assertThat(sheet.texts(0)).containsExactly("1", "1.74", "Council", "30/06/2026", "Green", "1-8");
        assertThat(sheet.texts(1)).containsExactly("1", "1.75", "caf\u00e9", "a\nb", "“kept”", "right");
    }

    /** No file says in which page of characters it was written; the Mac's, Windows' and UTF-16 without its mark are told apart. */
    @Test
    void everyPageOfCharactersThatSpreadsheetsWrite() throws IOException {
        String text = "ref,title\r1.1,Café – “agreed” for £2m… it’s\r";
        for (String page : List.of("UTF-8", "windows-1252", "x-MacRoman", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            Collected sheet =
                    Collected.of(file(text.getBytes(Charset.forName(page)))).get(0);
            assertThat(sheet.columns()).as(page).containsExactly("ref", "title");
            assertThat(sheet.texts(0)).as(page).containsExactly("1.1", "Café – “agreed” for £2m… it’s");
        }
        assertProblem(
                "\ufeffref,title\n".getBytes(Charset.forName("UTF-32LE")),
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "UTF-32");
        assertProblem(
                "ref,title\n1.1,þÞðþÞðþÞð".getBytes(Charset.forName("windows-1252")),
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "CSV UTF-8");
    }

    @Test
    void uprightStrokesAndAQuotedLineThatNamesTheSeparator() throws IOException {
        for (String text : List.of("ref|title\n1.1|A, b; c\n", "\"sep=|\"\nref|title\n1.1|A, b; c\n")) {
            Collected sheet = csv(text);
            assertThat(sheet.columns()).containsExactly("ref", "title");
            assertThat(sheet.texts(0)).containsExactly("1.1", "A, b; c");
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "<html><table><tr><td>ref</td></tr></table></html>|This is a web page",
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>|XML spreadsheet of 2003",
                "<?xml version='1.0'?><office:document>|flat OpenDocument",
                "<?xml version='1.0'?><a/>|This is an XML file",
                "{\\rtf1 x}|text document (.rtf)",
                "ID;PWXL;N;E|SYLK",
                "{\"items\":[]}|JSON"
            },
            delimiter = '|')
    void textsOfOtherKindsAreNamed(String content, String words) {
        assertProblem(content.getBytes(StandardCharsets.UTF_8), ProblemType.UNSUPPORTED_MEDIA_TYPE, words);
    }

    @Test
    void binaryFilesOfOtherKindsAreNamed() throws IOException {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        for (var kind : java.util.Map.of(
                        "EncryptedPackage", "has a password",
                        "WordDocument", "old Word document",
                        "__substg1.0_0037001F", "saved e-mail",
                        "Workbook", "old (.xls) workbook")
                .entrySet()) {
            byte[] name = kind.getKey().getBytes(StandardCharsets.UTF_16LE);
            byte[] whole = java.util.Arrays.copyOf(compound, compound.length + name.length);
            System.arraycopy(name, 0, whole, compound.length, name.length);
            assertProblem(whole, ProblemType.UNSUPPORTED_MEDIA_TYPE, kind.getValue());
        }
        assertProblem(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}, ProblemType.UNSUPPORTED_MEDIA_TYPE, "picture");
        for (var part : java.util.Map.of(
                        "xl/workbook.bin", "(.xlsb)",
                        "Index/Document.iwa", "Apple",
                        "plans/plan.xlsx", "Unpack it",
                        "other", "not a spreadsheet")
                .entrySet()) {
            Path zip = folder.resolve("other.zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                entry(out, part.getKey(), 10);
            }
            assertThatThrownBy(() -> Collected.of(zip)).hasMessageContaining(part.getValue());
        }
    }

    /** Excel marks what is hidden, struck through and coloured in three places. */
    @Test
    void whatAnAuthorHidStruckOrColouredIsSeen() throws IOException {
        Path file = folder.resolve("looks.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("plan");
            book.createSheet("risks");
            book.setSheetHidden(1, true);
            sheet.createRow(0).createCell(0).setCellValue("title");
            var strike = book.createFont();
            strike.setStrikeout(true);
            Row row = sheet.createRow(1);
            row.setZeroHeight(true);
            var rich = new org.apache.poi.xssf.usermodel.XSSFRichTextString("June September");
            rich.applyFont(0, 5, strike);
            row.createCell(0).setCellValue(rich);
            CellStyle struck = book.createCellStyle();
            struck.setFont(strike);
            row.createCell(1).setCellValue("gone");
            row.getCell(1).setCellStyle(struck);
            row.createCell(2).setCellValue(5);
            row.getCell(2).setCellStyle(struck);
            row.createCell(3).setCellStyle(ground(book, new java.awt.Color(0x00B050)));
            CellStyle indexed = book.createCellStyle();
            indexed.setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
            indexed.setFillForegroundColor(org.apache.poi.ss.usermodel.IndexedColors.RED.getIndex());
            row.createCell(4).setCellStyle(indexed);
            CellStyle themed = book.createCellStyle();
            themed.setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
            var accent = new org.apache.poi.xssf.usermodel.XSSFColor();
            accent.setTheme(9);
            accent.setTint(0.4);
            ((org.apache.poi.xssf.usermodel.XSSFCellStyle) themed).setFillForegroundColor(accent);
            row.createCell(5).setCellStyle(themed);
            row.createCell(6).setCellValue("plain");
            sheet.createRow(2).createCell(3).setCellStyle(row.getCell(3).getCellStyle());
            book.write(out);
        }
        List<Collected> sheets = Collected.of(file);
        assertThat(sheets).extracting(Collected::hidden).containsExactly(false, true);
        assertThat(sheets.get(0).rows()).hasSize(1);
        assertThat(sheets.get(0).rows().get(0).hidden()).isTrue();
        assertThat(sheets.get(0).texts(0)).containsExactly("September", "", "", "", "", "", "plain");
        List<Cell> cells = sheets.get(0).rows().get(0).cells();
        assertThat(cells).extracting(c -> c.look().struck()).containsExactly("June", "gone", "5", "", "", "", "");
        assertThat(cells.subList(0, 5))
                .extracting(c -> c.look().colour())
                .containsExactly(null, null, null, 0x00B050, 0xFF0000);
        assertThat(cells.get(6).look()).isSameAs(Look.PLAIN);
    }

    private static CellStyle ground(XSSFWorkbook book, java.awt.Color colour) {
        var style = book.createCellStyle();
        style.setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new org.apache.poi.xssf.usermodel.XSSFColor(
                new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()}, null));
        return style;
    }

    private static void entry(ZipOutputStream zip, String name, int size) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] zeros = new byte[Math.min(size, 1 << 20)];
        for (int written = 0; written < size; written += zeros.length) {
            zip.write(zeros, 0, Math.min(zeros.length, size - written));
        }
        zip.closeEntry();
    }

    private Collected csv(String text) throws IOException {
        return Collected.of(file(text.getBytes(StandardCharsets.UTF_8))).get(0);
    }

    private Path file(byte[] bytes) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, bytes);
        return file;
    }

    private void assertProblem(byte[] bytes, ProblemType type, String words) {
        assertThatThrownBy(() -> Collected.of(file(bytes))).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.type()).isEqualTo(type);
            assertThat(e.getMessage()).contains(words);
        });
    }
}
