package uk.goldenthread.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import uk.goldenthread.exchange.sheet.CellError;
import uk.goldenthread.exchange.sheet.CellRead;

/** The row report of an import as a file, to be worked through beside the sheet: one line for each thing that is to be known of a row. */
final class ReportFile {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS =
            List.of("sheet", "row", "ref", "outcome", "column", "value", "understood", "reason", "remedy");
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private ReportFile() {}

    /** In UTF-8 with its mark, which Excel needs to know it. A value that Excel would compute stands behind an apostrophe. */
    static byte[] csv(ImportReport report) {
        String text = lines(report).stream()
                .map(line -> line.stream().map(ReportFile::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** All as text, so that a reference stays as it is. */
    static byte[] xlsx(ImportReport report) {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SXSSFSheet sheet = book.createSheet("rows");
            sheet.createFreezePane(0, 1);
            int number = 0;
            for (List<String> line : lines(report)) {
                Row row = sheet.createRow(number++);
                for (int i = 0; i < line.size(); i++) {
                    row.createCell(i).setCellValue(line.get(i));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> lines(ImportReport report) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS);
        for (ImportReport.RowReport row : report.rows()) {
            int before = lines.size();
            for (CellError error : row.errors()) {
                lines.add(line(
                        row,
                        error.column(),
                        error.value(),
                        "",
                        error.cause(),
                        error.remedy() == null ? "" : error.remedy()));
            }
            for (CellRead read : row.understood()) {
                lines.add(line(row, read.column(), read.value(), read.understood(), "", ""));
            }
            row.notes().stream()
                    .filter(note ->
                            row.understood().stream().noneMatch(r -> note.equals(r.column() + ": " + r.understood())))
                    .forEach(note -> lines.add(line(row, "", "", note, "", "")));
            if (lines.size() == before) {
                lines.add(line(row, "", "", "", "", ""));
            }
        }
        return lines;
    }

    private static List<String> line(
            ImportReport.RowReport row, String column, String value, String understood, String reason, String remedy) {
        return List.of(
                row.sheet(),
                String.valueOf(row.row()),
                row.ref(),
                row.outcome().name(),
                column,
                value,
                understood,
                reason,
                remedy);
    }

    private static String quoted(String value) {
        String safe = !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
