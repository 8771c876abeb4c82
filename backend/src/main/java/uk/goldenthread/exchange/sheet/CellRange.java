package uk.goldenthread.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of cells. Rows are counted from 1, as people see them; columns from 0, as a header does.
 */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    private static final int LONGEST = 2_000;
    private static final int EDGE = 1_048_576;
    private static final Pattern PLACES =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{0,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{0,7}))?");

    /** The ranges of a rule, as workbooks write them: “E2:E40 G2”. What cannot be read is left out. */
    static List<CellRange> of(String places) {
        List<CellRange> ranges = new ArrayList<>();
        if (places == null || places.length() > LONGEST) {
            return ranges;
        }
        for (String place : places.split(" ")) {
            Matcher m = PLACES.matcher(place);
            if (m.matches()) {
                int row = m.group(2).isEmpty() ? 1 : Integer.parseInt(m.group(2));
                int column = column(m.group(1));
                boolean one = m.group(3) == null;
                int last = one ? row : m.group(4).isEmpty() ? EDGE : Integer.parseInt(m.group(4));
                ranges.add(new CellRange(row, last, column, one ? column : column(m.group(3))));
            }
        }
        return ranges;
    }

    public boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    private static int column(String letters) {
        int column = 0;
        for (char c : letters.toCharArray()) {
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }
}
