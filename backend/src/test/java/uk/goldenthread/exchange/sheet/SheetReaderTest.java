package uk.goldenthread.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** Files as spreadsheets write them, and files that only pretend. */
class SheetReaderTest {
    @TempDir
    Path folder;

    @Test
    void csvWithMarkSemicolonsBlanksAndEmptyLines() throws IOException {
        Collected sheet = csv(
                "\ufeffRef; Title ;Priority no\r\n1.1; \u00a0One; two \u00a0;1\r\n;;\r\n\r\n1.2;\"He said \"\"so\"\"; twice\nover\";2\r\n"
                        .replace("One; two", "One"));
        assertThat(sheet.columns()).containsExactly("ref", "title", "priority_no");
        assertThat(sheet.rows()).extracting(Collected.Row::number).containsExactly(2, 5);
        assertThat(sheet.rows().get(0).cells()).extracting(Cell::text).containsExactly("1.1", "One", "1");
        assertThat(sheet.rows().get(1).cells().get(1).text()).isEqualTo("He said \"so\"; twice\nover");
    }

    @Test
    void csvOfTheWindowsCodePage() throws IOException {
        Path file = file("ref,title\n1.1,£2m – “agreed”\n".getBytes(Charset.forName("windows-1252")));
        assertThat(Collected.of(file).get(0).rows().get(0).cells().get(1).text())
                .isEqualTo("£2m – “agreed”");
    }

    @Test
    void aFormulaInACsvIsAFault() throws IOException {
        assertThat(csv("ref,title\n1.1,=1+1\n").rows().get(0).cells().get(1).fault())
                .isEqualTo("This cell contains a formula: paste its value.");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefused() {
        assertProblem(
                "ref,title\n1.1,\"open\n".getBytes(StandardCharsets.UTF_8),
                ProblemType.UNPROCESSABLE,
                "quotation mark");
    }

    @Test
    void workbookCellsSayWhatTheyShow() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("plan");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("Ref");
            header.createCell(3).setCellValue("Title");
            Row row = sheet.createRow(4);
            row.createCell(0).setCellValue(1.2);
            row.createCell(1).setCellValue(LocalDate.of(2024, 6, 30));
            row.getCell(1).setCellStyle(style(book, "dd/mm/yyyy"));
            row.createCell(2).setCellValue(LocalDate.of(2024, 9, 1));
            row.getCell(2).setCellStyle(style(book, "mmm-yy"));
            row.createCell(3).setCellValue(0.355);
            row.getCell(3).setCellStyle(style(book, "0%"));
            row.createCell(4).setCellFormula("1+1");
            row.createCell(5).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellValue("  text ");
            row.createCell(8).setCellValue(1.1);
            row.getCell(8).setCellStyle(style(book, "0.00"));
            row.createCell(9).setCellValue(LocalDate.of(2024, 1, 1));
            row.getCell(9).setCellStyle(style(book, "yyyy"));
            book.createSheet("Notes");
            book.write(out);
        }
        List<Collected> sheets = Collected.of(file);
        assertThat(sheets).extracting(Collected::name).containsExactly("plan", "Notes");
        assertThat(sheets.get(0).columns()).containsExactly("ref", "", "", "title");
        assertThat(sheets.get(0).rows()).hasSize(1);
        assertThat(sheets.get(0).rows().get(0).number()).isEqualTo(5);
        List<Cell> cells = sheets.get(0).rows().get(0).cells();
        assertThat(cells)
                .extracting(Cell::text)
                .containsExactly(
                        "1.2", "2024-06-30", "September 2024", "36%", "", "#REF!", "yes", "text", "1.10", "2024");
        assertThat(cells.get(3).number()).isEqualTo("35.5%");
        assertThat(cells.get(4).fault()).isEqualTo("This cell contains a formula: paste its value.");
        assertThat(cells.get(5).fault()).isEqualTo("This cell contains the error #REF!.");
    }

    /** What Excel calls a csv depends on the country it is set to, and it has a second kind that is called Unicode text. */
    @Test
    void tabsTheLineThatNamesTheSeparatorAndUnicodeText() throws IOException {
        for (byte[] text : List.of(
                "ref\ttitle\n1.1\tA, b; c\n".getBytes(StandardCharsets.UTF_8),
                "sep=;\r\nref;title\r\n1.1;A, b; c\r\n"
                        .replace("A, b; c", "\"A, b; c\"")
                        .getBytes(StandardCharsets.UTF_8),
                "\ufeffref\ttitle\r\n1.1\tA, b; c\r\n".getBytes(StandardCharsets.UTF_16LE),
                "\ufeffref\ttitle\r\n1.1\tA, b; c\r\n".getBytes(StandardCharsets.UTF_16BE))) {
            Collected sheet = Collected.of(file(text)).get(0);
            assertThat(sheet.columns()).containsExactly("ref", "title");
            assertThat(sheet.rows()).extracting(Collected.Row::number).containsExactly(2);
            assertThat(sheet.texts(0)).containsExactly("1.1", "A, b; c");
        }
    }

    @Test
    void anApostropheThatKeepsASpreadsheetFromComputingIsNotPartOfTheText() throws IOException {
        Collected sheet = csv("a,b,c,d,e\n'=1+1,'-two,'@x,'quoted',-5\n");
        assertThat(sheet.texts(0)).containsExactly("=1+1", "-two", "@x", "'quoted'", "-5");
        assertThat(sheet.rows().get(0).cells()).allMatch(c -> c.fault() == null);
    }

    /** Ten megabytes of commas are ten million cells. */
    @Test
    void aRowIsNotWiderThanAgreed() throws IOException {
        Collected sheet = csv("ref,title\n1.1,A" + ",".repeat(1_000_000) + "\n1.2,B\n");
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().get(0).cells()).hasSize(Header.MAX_COLUMNS);
        assertProblem(
                ("ref,title\n1.1,A" + ",".repeat(500) + "x\n").getBytes(StandardCharsets.UTF_8),
                ProblemType.UNPROCESSABLE,
                "at most 500 columns; row 2 has more");
    }

    /** Excel can save the same workbook in the form of the ISO standard, whose names are others. */
    @Test
    void aStrictWorkbookIsRead() throws IOException {
        Path file = folder.resolve("strict.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            text(zip, "[Content_Types].xml", "<Types/>");
            text(
                    zip,
                    "xl/workbook.xml",
                    "<workbook conformance='strict' xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:q='http://purl.oclc.org/ooxml/officeDocument/relationships'><sheets><sheet name='plan' sheetId='1' q:id='rId1'/></sheets></workbook>");
            text(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>");
            text(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>ref</t></is></c></row><row r='2'><c r='A2' t='d'><v>2026-06-30</v></c></row></sheetData></worksheet>");
        }
        Collected sheet = Collected.of(file).get(0);
        assertThat(sheet.name()).isEqualTo("plan");
        assertThat(sheet.columns()).containsExactly("ref");
        assertThat(sheet.texts(0)).containsExactly("2026-06-30");
    }

    /** One text that every cell shows is held once; the rows of a sheet that nobody wants are not read at all. */
    @Test
    void nothingIsHeldThatNobodyKeeps() throws IOException {
        Path file = folder.resolve("shared.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : List.of("plan", "Notes")) {
                var sheet = book.createSheet(name);
                for (int i = 0; i < 50; i++) {
                    sheet.createRow(i).createCell(0).setCellValue(i == 0 ? "title" : "the same text");
                }
            }
            book.write(out);
        }
        List<Cell> seen = new java.util.ArrayList<>();
        SheetReader.read(file, (name, header) -> name.equals("Notes") ? null : (number, cells) -> seen.addAll(cells));
        assertThat(seen).hasSize(49).allMatch(c -> c == seen.get(0));
    }

    @Test
    void whatTheTakerFailsWithIsNotTheFilesFault() throws IOException {
        Path file = folder.resolve("failing.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("plan").createRow(0).createCell(0).setCellValue("ref");
            book.write(out);
        }
        assertThatThrownBy(() -> SheetReader.read(file, (name, header) -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ours");
    }

    @Test
    void aZipBombIsNotOpened() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", 100);
            entry(zip, "xl/workbook.xml", 100);
            entry(zip, "xl/worksheets/sheet1.xml", 200 * 1024 * 1024);
        }
        assertThat(Files.size(file)).isLessThan(SheetReader.MAX_BYTES);
        assertThatThrownBy(() -> Collected.of(file))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.TOO_LARGE));
    }

    @Test
    void aZipOfVeryManyFilesIsNotOpened() throws IOException {
        Path file = folder.resolve("many.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 1100; i++) {
                entry(zip, "f" + i, 1);
            }
        }
        assertThatThrownBy(() -> Collected.of(file))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"%PDF-1.7 x|UNSUPPORTED_MEDIA_TYPE|This is a PDF", "''|UNPROCESSABLE|The file is empty"},
            delimiter = '|')
    void otherFilesAreNamed(String content, ProblemType type, String words) {
        assertProblem(content.getBytes(StandardCharsets.UTF_8), type, words);
    }

    @Test
    void oldWorkbooksAndOtherZipsAreNamed() throws IOException {
        assertProblem(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "old (.xls)");
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "word/document.xml", 10);
        }
        assertThatThrownBy(() -> Collected.of(zip)).hasMessageContaining("not a spreadsheet");
        assertProblem(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, ProblemType.UNSUPPORTED_MEDIA_TYPE, "not a spreadsheet");
        assertProblem(new byte[] {1, 2, 0, 3}, ProblemType.UNSUPPORTED_MEDIA_TYPE, "not a spreadsheet");
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
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

    private static void text(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
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
