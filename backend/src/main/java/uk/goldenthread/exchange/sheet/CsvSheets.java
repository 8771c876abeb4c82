package uk.goldenthread.exchange.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads csv as spreadsheets write it: commas, semicolons or tabs, with or without Excel's line {@code sep=;} before the header; UTF-8
 * with or without its mark, "Unicode text" (UTF-16 with its mark) or the Windows code page. Neither bytes nor rows are held.
 */
final class CsvSheets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';
    /** The longest header that is looked at for the character that separates; any sheet of ours has a hundredth of it. */
    private static final int LONGEST_HEADER = 64 * 1024;

    /** What can be read more than once: first for its characters, then for its rows. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    private CsvSheets() {}

    static void read(Bytes bytes, String name, SheetSink sink) throws IOException {
        Charset charset = charset(bytes);
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
                                    : header.stream().map(CsvSheets::bare).toList()));
            int number = 1;
            for (List<String> row = rows.next(); wanted != null && row != null; row = rows.next()) {
                number++;
                if (row.stream().anyMatch(v -> !v.isBlank())) {
                    wanted.row(
                            number,
                            row.stream().map(v -> cell(v, delimiter == ';')).toList());
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

    private static Charset charset(Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            byte[] start = in.readNBytes(2);
            if (SheetReader.begins(start, 0xFF, 0xFE) || SheetReader.begins(start, 0xFE, 0xFF)) {
                return StandardCharsets.UTF_16;
            }
        }
        try (Reader in = new InputStreamReader(
                bytes.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] thrown = new char[1 << 13];
            while (in.read(thrown) >= 0) {
                continue;
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        }
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
        StringBuilder start = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            if (c < 0 || (c == '\n' || c == '\r') && !quoted) {
                if (start.length() == 5
                        && start.toString().toLowerCase(java.util.Locale.ROOT).startsWith("sep=")) {
                    skipLineFeed(text, c);
                    return start.charAt(4);
                }
                break;
            }
            if (start.length() < 6) {
                start.append((char) c);
            }
            quoted ^= c == '"';
            commas += c == ',' && !quoted ? 1 : 0;
            semicolons += c == ';' && !quoted ? 1 : 0;
            tabs += c == '\t' && !quoted ? 1 : 0;
        }
        text.reset();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
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
