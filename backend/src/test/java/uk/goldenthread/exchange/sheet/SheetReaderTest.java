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
        RawSheet sheet = csv(
                "\ufeffRef; Title ;Priority no\r\n1.1; \u00a0One; two \u00a0;1\r\n;;\r\n\r\n1.2;\"He said \"\"so\"\"; twice\nover\";2\r\n"
                        .replace("One; two", "One"));
        assertThat(sheet.columns()).containsExactly("ref", "title", "priority_no");
        assertThat(sheet.rows()).extracting(RawSheet.RawRow::number).containsExactly(2, 5);
        assertThat(sheet.rows().get(0).cells()).extracting(Cell::text).containsExactly("1.1", "One", "1");
        assertThat(sheet.rows().get(1).cells().get(1).text()).isEqualTo("He said \"so\"; twice\nover");
    }

    @Test
    void csvOfTheWindowsCodePage() throws IOException {
        Path file = file("ref,title\n1.1,£2m – “agreed”\n".getBytes(Charset.forName("windows-1252")));
        assertThat(SheetReader.read(file, "")
                        .get(0)
                        .rows()
                        .get(0)
                        .cells()
                        .get(1)
                        .text())
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
        List<RawSheet> sheets = SheetReader.read(file, "");
        assertThat(sheets).extracting(RawSheet::name).containsExactly("plan", "Notes");
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

    @Test
    void tooManyRowsAreRefused() {
        assertProblem(
                ("ref\n" + "1.1\n".repeat(5001)).getBytes(StandardCharsets.UTF_8),
                ProblemType.UNPROCESSABLE,
                "at most 5,000 rows");
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
        assertThatThrownBy(() -> SheetReader.read(file, ""))
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
        assertThatThrownBy(() -> SheetReader.read(file, ""))
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
        assertThatThrownBy(() -> SheetReader.read(zip, "")).hasMessageContaining("not a spreadsheet");
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

    private RawSheet csv(String text) throws IOException {
        return SheetReader.read(file(text.getBytes(StandardCharsets.UTF_8)), "plan")
                .get(0);
    }

    private Path file(byte[] bytes) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, bytes);
        return file;
    }

    private void assertProblem(byte[] bytes, ProblemType type, String words) {
        assertThatThrownBy(() -> SheetReader.read(file(bytes), ""))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.type()).isEqualTo(type);
                    assertThat(e.getMessage()).contains(words);
                });
    }
}
