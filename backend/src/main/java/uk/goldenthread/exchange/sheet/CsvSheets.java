package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/**
 * Reads csv as spreadsheets write it: commas, semicolons, tabs or upright strokes, with or without Excel's line {@code sep=;} before the
 * header, in any {@link TextEncoding}. Neither bytes nor rows are held.
 */
final class CsvSheets {
    private static final char MARK = '\ufeff';
    /** The longest header that is looked at for the character that separates; any sheet of ours has a hundredth of it. */
    private static final int LONGEST_HEADER = 64 * 1024;

    /** What can be read more than once: first for its characters, then for its rows. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    private CsvSheets() {}

    static void read(Bytes bytes, String name, SheetSink sink) throws IOException {
        Charset charset = TextEncoding.of(bytes);
        try (BufferedReader text = new BufferedReader(new InputStreamReader(bytes.open(), charset), 1 << 16)) {
            skipMark(text);
            char delimiter = delimiter(text);
            CsvRows rows = new CsvRows(text, delimiter, Header.MAX_COLUMNS);
            List<String> header = rows.next();
            SheetSink.RowSink wanted = sink.begin(
                    name,
                    new Header(
                            header == null
                                    ? List.of()
                                    : header.stream().map(CsvSheets::bare).toList()),
                    false);
            int number = 1;
            for (List<String> row = rows.next(); wanted != null && row != null; row = rows.next()) {
                number++;
                if (row.stream().anyMatch(v -> !v.isBlank())) {
                    wanted.row(
                            number,
                            row.stream().map(v -> cell(v, delimiter == ';')).toList(),
                            false);
                }
            }
        }
    }

    private static String bare(String name) {
        return Cell.of(name).text();
    }

    /**
     * A formula in a csv is text that a spreadsheet would compute when it opens what we export; it is refused like any formula. Where an
     * apostrophe keeps it from that, as in the csv files that Golden Thread itself writes, it is the text behind the apostrophe.
     */
    private static Cell cell(String value, boolean semicolons) {
        String text = value.strip();
        if (text.startsWith("'") && begins(text.substring(1).stripLeading(), "=+-@\uff1d\uff0b\uff0d\uff20")) {
            return Cell.of(text.substring(1), semicolons);
        }
        return text.startsWith("=") ? Cell.faulty(value, SheetReader.FORMULA) : Cell.of(value, semicolons);
    }

    private static boolean begins(String text, String withOneOf) {
        return !text.isEmpty() && withOneOf.indexOf(text.charAt(0)) >= 0;
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }

    /** Names of columns hold no separators, so the header tells which one it is; where Excel says it in a line of its own, that line goes. */
    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        int strokes = 0;
        StringBuilder start = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            if (c < 0 || (c == '\n' || c == '\r') && !quoted) {
                Character said = said(start.toString().replace("\"", ""));
                if (said != null) {
                    skipLineFeed(text, c);
                    return said;
                }
                break;
            }
            if (start.length() < 9) {
                start.append((char) c);
            }
            quoted ^= c == '"';
            commas += c == ',' && !quoted ? 1 : 0;
            semicolons += c == ';' && !quoted ? 1 : 0;
            tabs += c == '\t' && !quoted ? 1 : 0;
            strokes += c == '|' && !quoted ? 1 : 0;
        }
        text.reset();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        if (strokes > commas && strokes > semicolons) {
            return '|';
        }
        return semicolons > commas ? ';' : ',';
    }

    @Nullable
    private static Character said(String line) {
        return line.length() == 5 && line.toLowerCase(Locale.ROOT).startsWith("sep=") ? line.charAt(4) : null;
    }

    private static void skipLineFeed(BufferedReader text, int end) throws IOException {
        if (end == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
    }
}
