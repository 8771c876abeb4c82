package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** One row of a csv file after the other (RFC 4180), none of them wider than was agreed. */
final class CsvRows {
    private static final int END = -1;
    private final Reader text;
    private final char delimiter;
    private final int maxColumns;
    private int number;
    private int ahead;
    private boolean isAhead;

    CsvRows(Reader text, char delimiter, int maxColumns) {
        this.text = text;
        this.delimiter = delimiter;
        this.maxColumns = maxColumns;
    }

    /** Values of the next row; one empty value for a line without anything; null after the last row. */
    @Nullable
    List<String> next() throws IOException {
        int c = read();
        if (c == END) {
            return null;
        }
        number++;
        List<String> row = new ArrayList<>();
        while (true) {
            StringBuilder value = new StringBuilder();
            c = c == '"' ? quoted(value) : plain(value, c);
            add(row, value);
            if (c != delimiter) {
                endOfLine(c);
                return row;
            }
            c = read();
        }
    }

    private void add(List<String> row, StringBuilder value) {
        if (row.size() < maxColumns) {
            row.add(value.toString());
        } else if (!value.isEmpty() && !value.toString().isBlank()) {
            throw tooWide(number, maxColumns);
        }
    }

    static ProblemException tooWide(int row, int maxColumns) {
        return new ProblemException(
                ProblemType.UNPROCESSABLE,
                "A sheet has at most " + maxColumns + " columns; row " + row
                        + " has more. Send only the columns that are imported.");
    }

    /** Reads up to what ends the value, and returns that. */
    private int plain(StringBuilder value, int first) throws IOException {
        int c = first;
        while (c != delimiter && c != '\n' && c != '\r' && c != END) {
            value.append((char) c);
            c = read();
        }
        return c;
    }

    private int quoted(StringBuilder value) throws IOException {
        while (true) {
            int c = read();
            if (c == END) {
                throw unreadable();
            }
            if (c != '"') {
                value.append((char) c);
                continue;
            }
            c = read();
            if (c == '"') {
                value.append('"');
                continue;
            }
            while (c == ' ' && c != delimiter) {
                c = read();
            }
            if (c != delimiter && c != '\n' && c != '\r' && c != END) {
                throw unreadable();
            }
            return c;
        }
    }

    private void endOfLine(int c) throws IOException {
        if (c == '\r') {
            int following = read();
            if (following != '\n') {
                ahead = following;
                isAhead = true;
            }
        }
    }

    private int read() throws IOException {
        if (isAhead) {
            isAhead = false;
            return ahead;
        }
        return text.read();
    }

    private static ProblemException unreadable() {
        return new ProblemException(
                ProblemType.UNPROCESSABLE,
                "The csv file cannot be read: a quotation mark is opened and not closed, or text stands after a closed one.");
    }
}
