package uk.goldenthread.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.goldenthread.exchange.sheet.CellError;
import uk.goldenthread.exchange.sheet.CellRead;

/** The row report as a file: row, column, value as it stood, what was understood, reason, remedy. */
class ReportFileTest {
    private static final ImportReport REPORT = new ImportReport(
            List.of(),
            List.of(
                    new ImportReport.RowReport(
                            "plan",
                            2,
                            "1.10",
                            ImportReport.Outcome.REJECTED,
                            List.of(
                                    CellError.of(
                                            "progress",
                                            "=on \"track\"",
                                            "“on track” is not one of the six ratings.",
                                            "Use Red."),
                                    CellError.of("ref", "1.1", "It has no remedy.", null)),
                            List.of(),
                            List.of()),
                    new ImportReport.RowReport(
                            "plan",
                            3,
                            "1.11",
                            ImportReport.Outcome.CREATED,
                            List.of(),
                            List.of(new CellRead("original_due", "03/04/26", "Read as 3 April 2026.")),
                            List.of("original_due: Read as 3 April 2026.", "This row is hidden.")),
                    new ImportReport.RowReport(
                            "plan", 4, "1.12", ImportReport.Outcome.UNCHANGED, List.of(), List.of(), List.of())),
            List.of(),
            false,
            null);

    @Test
    void csv() {
        assertThat(new String(ReportFile.csv(REPORT), StandardCharsets.UTF_8)).isEqualTo("""
                        \ufeff"sheet","row","ref","outcome","column","value","understood","reason","remedy"
                        "plan","2","1.10","REJECTED","progress","'=on ""track""\","","“on track” is not one of the six ratings.","Use Red."
                        "plan","2","1.10","REJECTED","ref","1.1","","It has no remedy.",""
                        "plan","3","1.11","CREATED","original_due","03/04/26","Read as 3 April 2026.","",""
                        "plan","3","1.11","CREATED","","","This row is hidden.","",""
                        "plan","4","1.12","UNCHANGED","","","","",""
                        """.replace("\n", "\r\n"));
    }

    @Test
    void aWorkbookOfTexts() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ReportFile.xlsx(REPORT)))) {
            var sheet = book.getSheet("rows");
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
            assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("1.10");
            assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("=on \"track\"");
            assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("Read as 3 April 2026.");
        }
    }

    @Test
    void whatToDoIsToldApartFromTheReason() {
        CellError both =
                CellError.of("due", "x", "This is not a date that can be read.", "Write the day as 2024-06-30.");
        assertThat(both.cause()).isEqualTo("This is not a date that can be read.");
        assertThat(both.remedy()).isEqualTo("Write the day as 2024-06-30.");
        CellError alone = CellError.told("title", "", "Enter a title.", null);
        assertThat(alone.cause()).isEqualTo("Enter a title.");
        assertThat(alone.remedy()).isEqualTo("Enter a title.");
        assertThat(CellError.told("a", "", "The column “Use by” stands twice.", null)
                        .remedy())
                .isNull();
    }
}
