package uk.goldenthread.exchange.sheet;

import java.util.List;

/** Says what a stored cell shows: the file holds indexes and day numbers. */
final class StoredCells {
    private final List<Cell> strings;
    private final CellFormats formats;
    private final boolean since1904;
    private final NumberCells numbers = new NumberCells();

    StoredCells(List<Cell> strings, CellFormats formats, boolean since1904) {
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
    }

    Cell cell(String type, String style, String value) {
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "inlineStr", "str" -> Cell.of(value);
            case "b" -> Cell.of("1".equals(value) ? "yes" : "no");
            case "e" -> Cell.faulty(value, "This cell contains the error " + value + ".");
            case "d" -> Cell.of(value.length() > 10 ? value.substring(0, 10) : value);
            default -> {
                int format = formats.index(style);
                yield numbers.cell(Double.parseDouble(value), format, formats.format(format), since1904);
            }
        };
    }
}
