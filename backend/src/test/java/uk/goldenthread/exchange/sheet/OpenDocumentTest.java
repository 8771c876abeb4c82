package uk.goldenthread.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** Spreadsheets as LibreOffice writes them, and files that only pretend to be such. */
class OpenDocumentTest {
    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
              xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
              xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
            <office:automatic-styles>
              <number:date-style style:name="N1"><number:month/><number:text>-</number:text><number:year/></number:date-style>
              <number:date-style style:name="N2"><number:day/><number:month/><number:year/></number:date-style>
              <style:style style:name="red" style:family="table-cell"><style:table-cell-properties fo:background-color="#ff0000"/></style:style>
              <style:style style:name="redder" style:family="table-cell" style:parent-style-name="red"/>
              <style:style style:name="struck" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>
              <style:style style:name="month" style:family="table-cell" style:data-style-name="N1"/>
              <style:style style:name="day" style:family="table-cell" style:data-style-name="N2"/>
              <style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
              <style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>
            </office:automatic-styles>
            <office:body><office:spreadsheet>
            """;
    private static final String END = "</office:spreadsheet></office:body></office:document-content>";
    private static final String PARAGRAPH = "<text:p>%s</text:p>";

    @TempDir
    Path folder;

    private static String text(String text) {
        return "<table:table-cell office:value-type='string'>" + String.format(PARAGRAPH, text) + "</table:table-cell>";
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + ">" + String.format(PARAGRAPH, text) + "</table:table-cell>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private Path file(String content) throws IOException {
        return file("application/vnd.oasis.opendocument.spreadsheet", BEGIN + content + END, "");
    }

    private Path file(String kind, String content, String manifest) throws IOException {
        Path file = folder.resolve("plan.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "mimetype", kind);
            part(zip, "content.xml", content);
            if (!manifest.isEmpty()) {
                part(zip, "META-INF/manifest.xml", manifest);
            }
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void cellsSayWhatTheyShow() throws IOException {
        List<Collected> sheets = Collected.of(file("<table:table table:name='plan'><table:table-column/>"
                + "<table:table-header-rows>" + row(text("Ref"), text("Title"), text("Due"))
                + "</table:table-header-rows>"
                + "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
                + row(
                        cell("office:value-type='float' office:value='1.1'", "1.10"),
                        text("A<text:s text:c='2'/>b<text:tab/>c</text:p><text:p>d <text:a>link</text:a>"),
                        cell(
                                "office:value-type='date' office:date-value='2026-06-30' table:style-name='day'",
                                "30/06/26"),
                        cell(
                                "office:value-type='date' office:date-value='2026-06-01' table:style-name='month'",
                                "Jun-26"),
                        cell("office:value-type='date' office:date-value='2026-06-30T00:00:00'", "x"),
                        cell("office:value-type='percentage' office:value='0.355'", "36%"),
                        cell("office:value-type='boolean' office:boolean-value='true'", "TRUE"),
                        cell("office:value-type='float' office:value='2' table:formula='of:=1+1'", "2"),
                        cell("office:value-type='currency' office:value='1250.5'", "£1,250.50"),
                        "<table:table-cell office:value-type='string'><office:annotation><text:p>a remark</text:p></office:annotation><text:p>said</text:p></table:table-cell>",
                        "<table:covered-table-cell/>",
                        "<table:table-cell office:value-type='string' table:number-columns-repeated='2'><text:p>twice</text:p></table:table-cell>",
                        "<table:table-cell table:number-columns-repeated='16370'/>")
                + "</table:table><table:table table:name='Notes' table:style-name='away'></table:table>"));
        assertThat(sheets).extracting(Collected::name).containsExactly("plan", "Notes");
        assertThat(sheets).extracting(Collected::hidden).containsExactly(false, true);
        Collected plan = sheets.get(0);
        assertThat(plan.columns()).containsExactly("ref", "title", "due");
        assertThat(plan.rows()).extracting(Collected.Row::number).containsExactly(5);
        List<Cell> cells = plan.rows().get(0).cells();
        assertThat(plan.texts(0).subList(0, 13))
                .containsExactly(
                        "1.10",
                        "A  b\tc\nd link",
                        "2026-06-30",
                        "June 2026",
                        "2026-06-30T00:00:00",
                        "36%",
                        "yes",
                        "2",
                        "£1,250.50",
                        "said",
                        "",
                        "twice",
                        "twice");
        assertThat(cells.get(0).number()).isEqualTo("1.1");
        assertThat(cells.get(5).number()).isEqualTo("35.5%");
        assertThat(cells.get(7).fault()).isEqualTo(SheetReader.FORMULA);
        assertThat(cells.get(8).number()).isEqualTo("1250.5");
    }

    @Test
    void whatAnAuthorHidStruckOrColouredIsSeen() throws IOException {
        Collected plan = Collected.of(file("<table:table table:name='plan'>" + row(text("ref"), text("title"))
                        + "<table:table-row table:visibility='filter'>" + text("1.1")
                        + cell("office:value-type='string' table:style-name='struck'", "gone")
                        + text("<text:span text:style-name='T1'>June</text:span> September")
                        + "<table:table-cell table:style-name='redder'/></table:table-row>"
                        + row(text("1.2")) + "</table:table>"))
                .get(0);
        assertThat(plan.rows()).extracting(Collected.Row::hidden).containsExactly(true, false);
        assertThat(plan.texts(0)).containsExactly("1.1", "", "September", "");
        assertThat(plan.rows().get(0).cells())
                .extracting(c -> c.look().struck())
                .containsExactly("", "gone", "June", "");
        assertThat(plan.rows().get(0).cells().get(3).look().colour()).isEqualTo(0xFF0000);
    }

    /** A few bytes can say that a row stands a million times, and a number that it has a thousand million digits. */
    @Test
    void whatIsRepeatedIsBounded() throws IOException {
        Path blanks = file("<table:table table:name='plan'>" + row(text("ref"))
                + "<table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='2147483647'/></table:table-row>"
                + row(text("1.1")) + "</table:table>");
        assertThat(Collected.of(blanks).get(0).rows())
                .extracting(Collected.Row::number)
                .containsExactly(1_048_572);
        Path rows = file("<table:table table:name='plan'>" + row(text("ref"))
                + "<table:table-row table:number-rows-repeated='1048570'>" + text("1.1")
                + "</table:table-row></table:table>");
        assertThat(Collected.of(rows).get(0).rows()).hasSize(SheetReader.MAX_ROWS + 1);
        assertProblem(
                file("<table:table table:name='plan'>" + row(text("ref"))
                        + row(
                                "<table:table-cell office:value-type='string' table:number-columns-repeated='2000000000'><text:p>x</text:p></table:table-cell>")
                        + "</table:table>"),
                ProblemType.UNPROCESSABLE,
                "at most 500 columns; row 2 has more");
        Path digits = file("<table:table table:name='plan'>" + row(text("ref"))
                + row(cell("office:value-type='float' office:value='1E+999999999'", "")) + "</table:table>");
        assertThat(Collected.of(digits).get(0).texts(0).get(0)).hasSizeLessThan(400);
        Collected spaces = Collected.of(file("<table:table table:name='plan'>" + row(text("ref"))
                        + row(text("a<text:s text:c='2000000000'/>b")) + "</table:table>"))
                .get(0);
        assertThat(spaces.texts(0).get(0)).hasSizeLessThan(200);
    }

    @Test
    void aZipBombIsNotOpened() throws IOException {
        assertProblem(file(" ".repeat(70 * 1024 * 1024)), ProblemType.TOO_LARGE, "unpacks to far more");
    }

    @Test
    void noEntityIsFollowed() throws IOException {
        assertProblem(
                file(
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>",
                        ""),
                ProblemType.UNPROCESSABLE,
                "damaged");
    }

    @Test
    void otherDocumentsAndThoseWithAPasswordAreNamed() throws IOException {
        assertProblem(
                file("application/vnd.oasis.opendocument.text", BEGIN + END, ""),
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "OpenDocument file that is not a spreadsheet");
        assertProblem(
                file(
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "encrypted",
                        "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"),
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "has a password");
    }

    @Test
    void whatTheTakerFailsWithIsNotTheFilesFault() throws IOException {
        Path file = file("<table:table table:name='plan'>" + row(text("ref")) + "</table:table>");
        assertThatThrownBy(() -> SheetReader.read(file, (name, header, hidden) -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ours");
    }

    private static void assertProblem(Path file, ProblemType type, String words) {
        assertThatThrownBy(() -> Collected.of(file)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.type()).isEqualTo(type);
            assertThat(e.getMessage()).contains(words);
        });
    }

    @Test
    void hiddenColumnsAreKnown() throws IOException {
        String columns =
                "<table:table-column/><table:table-column table:number-columns-repeated='2' table:visibility='collapse'/><table:table-column table:visibility='filter'/><table:table-column/>";
        Collected sheet = Collected.of(file("<table:table table:name='plan'>" + columns
                        + row(text("ref"), text("title"), text("sro"), text("impact"), text("progress"))
                        + row(text("1.1"), text("A"), text("B"), text("C"), text("D")) + "</table:table>"))
                .get(0);
        assertThat(sheet.header().hidden()).containsExactly("title", "sro", "impact");
        assertThat(CellRange.of("E2:E40 $G$2 H:H nonsense"))
                .containsExactly(
                        new CellRange(2, 40, 4, 4), new CellRange(2, 2, 6, 6), new CellRange(1, 1_048_576, 7, 7));
    }
}
