package uk.goldenthread.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and cells as they came from councils: what they hold, to the last sign, and what is expected of it. */
class AsPeopleWroteTest {
    @TempDir
    Path folder;

    /** Excel writes “Unicode text” in UTF-16 with tabs, “Text” with tabs, and a csv with the line that names its separator. */
    @Test
    void textFilesThatExcelItselfWrites() throws IOException {
        String head = "priority_no\tref\ttitle\tleads\torganisations\toriginal_due\r\n";
        String row = "1\t1.72\tCafé meeting – “first” step\tHead of SEND\tCouncil\t30/06/2026\r\n";
        String semicolons = "sep=;\r\n" + (head + row).replace('\t', ';');
        List<byte[]> files = List.of(
                ("\ufeff" + head + row).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + head + row).getBytes(StandardCharsets.UTF_16BE),
                (head + row).getBytes(StandardCharsets.UTF_16BE),
                (head + row).getBytes(Charset.forName("windows-1252")),
                (head + row).getBytes(StandardCharsets.UTF_8),
                semicolons.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + semicolons).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + semicolons).getBytes(StandardCharsets.UTF_16LE));
        for (int i = 0; i < files.size(); i++) {
            Path file = Files.write(folder.resolve("plan" + i + ".csv"), files.get(i));
            Collected sheet = Collected.of(file).get(0);
            assertThat(sheet.columns())
                    .as("file " + i)
                    .containsExactly("priority_no", "ref", "title", "leads", "organisations", "original_due");
            assertThat(sheet.texts(0))
                    .as("file " + i)
                    .containsExactly(
                            "1", "1.72", "Café meeting – “first” step", "Head of SEND", "Council", "30/06/2026");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30-Jun-26",
                "30-Jun-2026",
                "30.06.26",
                "30.06.2026",
                "30/06/26",
                "30 June 2026",
                "30th June 2026",
                "2026-06-30 00:00:00",
                "2026-06-30T00:00:00",
                "30/06/2026 00:00"
            })
    void datesOfTheCouncilsOwnPapersAreTheThirtiethOfJune(String text) {
        assertThat(Dates.read(text).date().date()).hasToString("2026-06-30");
        assertThat(Dates.read(text).date().precision()).hasToString("DAY");
        assertThat(Dates.read(text).note()).isNull();
    }

    @Test
    void aMonthIsAMonthAndTheNumberOfADayIsNamed() {
        assertThat(Dates.read("Jun-26").date().words()).isEqualTo("June 2026");
        assertThatThrownBy(() -> Dates.read("46203")).isInstanceOfSatisfying(CellFault.class, fault -> {
            assertThat(fault.reason()).contains("30 June 2026");
            assertThat(fault.remedy()).startsWith("Format the column as a date.");
        });
    }

    /** A cell of a moment is London's day, in whatever zone it is written. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-29T23:00:00Z,2026-06-30",
        "2026-06-30T00:00:00+01:00,2026-06-30",
        "2026-06-29T22:59:59Z,2026-06-29",
        "2026-06-30T00:30:00+02:00,2026-06-29",
        "2026-12-31T23:30:00Z,2026-12-31",
        "2026-06-30T00:00:00,2026-06-30"
    })
    void aMomentInACellOfAWorkbook(String moment, String day) throws IOException {
        Path file = folder.resolve("moment.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='plan' sheetId='1' r:id='rId1'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><cols><col min='2' max='2' hidden='1'/></cols><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>original_due</t></is></c><c r='B1' t='inlineStr'><is><t>sro</t></is></c></row><row r='2'><c r='A2' t='d'><v>"
                            + moment + "</v></c></row></sheetData></worksheet>");
        }
        Collected sheet = Collected.of(file).get(0);
        assertThat(Dates.date(sheet.texts(0).get(0)).date()).hasToString(day);
        assertThat(sheet.header().hidden()).containsExactly("sro");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
