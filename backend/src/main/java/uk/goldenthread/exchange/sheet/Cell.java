package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;

/**
 * One cell as read from a file.
 *
 * @param text   what it shows, without blanks at its ends and without what cannot be seen
 * @param number the number behind it, unrounded, where the cell holds one; with a per cent sign when it is shown as a percentage
 * @param fault  why it cannot be used; null when it can
 * @param semicolons whether semicolons part the columns of its file, so that a comma may part the decimals of a number
 * @param look   what is struck through or coloured of it
 */
public record Cell(
        String text, @Nullable String number, @Nullable String fault, boolean semicolons, Look look) {
    static final Cell BLANK = new Cell("", null, null, false, Look.PLAIN);

    static Cell of(String text) {
        return of(text, false);
    }

    static Cell of(String text, boolean semicolons) {
        String seen = Signs.seen(text);
        return seen.isEmpty() ? BLANK : new Cell(seen, null, null, semicolons, Look.PLAIN);
    }

    static Cell number(String shown, String exact) {
        return new Cell(Signs.seen(shown), exact, null, false, Look.PLAIN);
    }

    static Cell faulty(String text, String reason) {
        return new Cell(Signs.seen(text), null, reason, false, Look.PLAIN);
    }

    /** The same, as it looks. */
    Cell looking(Look other) {
        return other.equals(look) ? this : new Cell(text, number, fault, semicolons, other);
    }

    /** The same without what stands in it. */
    Cell emptied() {
        return look.equals(Look.PLAIN) ? BLANK : new Cell("", null, null, semicolons, look);
    }

    /** Whether both say the same, however they look. */
    boolean says(Cell other) {
        return looking(Look.PLAIN).equals(other.looking(Look.PLAIN));
    }
}
