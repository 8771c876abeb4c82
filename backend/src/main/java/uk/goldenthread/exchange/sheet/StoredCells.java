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

    Cell cell(String type, String style, StruckText text) {
        Cell cell = value(type, style, text);
        Integer colour = formats.colour(style);
        if (formats.struck(style) && !cell.text().isEmpty()) {
            return cell.looking(Look.of((cell.look().struck() + " " + cell.text()).strip(), colour))
                    .emptied();
        }
        return colour == null ? cell : cell.looking(Look.of(cell.look().struck(), colour));
    }

    private Cell value(String type, String style, StruckText text) {
        String value = text.all();
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "inlineStr", "str" -> text.cell(false);
            case "b" -> Cell.of("1".equals(value) ? "yes" : "no");
            case "e" -> Cell.faulty(value, "This cell contains the error " + value + ".");
            case "d" -> Cell.of(value);
            default -> {
                int format = formats.index(style);
                yield numbers.cell(Double.parseDouble(value), format, formats.format(format), since1904);
            }
        };
    }
}
