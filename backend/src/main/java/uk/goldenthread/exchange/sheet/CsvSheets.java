package uk.goldenthread.exchange.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** Reads csv as spreadsheets write it: commas or semicolons, UTF-8 with or without its mark, or the Windows code page. */
final class CsvSheets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvSheets() {}

    static RawSheet read(byte[] bytes, String name, int maxRows) {
        String text = decode(bytes);
        char delimiter = delimiter(text);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<String> header = List.of();
            List<RawSheet.RawRow> rows = new ArrayList<>();
            int number = 0;
            for (CSVRecord record : parser) {
                number++;
                if (number == 1) {
                    header = record.stream().map(String::strip).toList();
                } else if (record.stream().anyMatch(v -> !v.isBlank())) {
                    rows.add(new RawSheet.RawRow(
                            number,
                            record.stream().map(v -> cell(v, delimiter == ';')).toList()));
                    SheetReader.refuseTooMany(rows.size(), maxRows);
                }
            }
            return new RawSheet(name, header, rows);
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException e) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "The csv file cannot be read: a quotation mark is opened and not closed, or text stands after a closed one.");
        }
    }

    /** A formula in a csv is text that a spreadsheet would compute when it opens what we export; it is refused like any formula. */
    private static Cell cell(String value, boolean semicolons) {
        return value.strip().startsWith("=")
                ? Cell.faulty(value, SheetReader.FORMULA)
                : semicolons ? Cell.betweenSemicolons(value) : Cell.of(value);
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Names of columns hold neither commas nor semicolons, so the header tells which one separates. */
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        return header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }
}
