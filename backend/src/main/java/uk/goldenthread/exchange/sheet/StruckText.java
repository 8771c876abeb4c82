package uk.goldenthread.exchange.sheet;

import org.xml.sax.Attributes;

/** The text of a cell as it is read, with what is struck through of it apart. */
final class StruckText {
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private boolean striking;

    /** A run of a workbook's text begins, or says of itself that it is struck. */
    void run(String element, Attributes attributes) {
        String flag = attributes.getValue("val");
        striking = element.equals("strike") && (flag == null || CellFormats.yes(flag));
    }

    void striking(boolean struckFromHere) {
        striking = struckFromHere;
    }

    void append(char[] characters, int start, int length) {
        all.append(characters, start, length);
        (striking ? struck : kept).append(characters, start, length);
    }

    void append(String text) {
        append(text.toCharArray(), 0, text.length());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    String all() {
        return all.toString();
    }

    String kept() {
        return kept.toString();
    }

    String struck() {
        return struck.toString();
    }

    Cell cell(boolean semicolons) {
        String gone = struck.isEmpty() ? "" : Signs.seen(struck.toString());
        Cell cell = Cell.of(kept.toString(), semicolons);
        return gone.isEmpty() ? cell : cell.looking(Look.of(gone, null));
    }
}
