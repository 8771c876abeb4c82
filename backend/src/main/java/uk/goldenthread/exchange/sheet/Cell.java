package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;

/**
 * One cell as read from a file.
 *
 * @param text   what it shows, without blanks at its ends
 * @param number the number behind it, unrounded, where the cell holds one; with a per cent sign when it is shown as a percentage
 * @param fault  why it cannot be used; null when it can
 */
public record Cell(
        String text, @Nullable String number, @Nullable String fault) {
    static final Cell BLANK = new Cell("", null, null);

    static Cell of(String text) {
        String clean = clean(text);
        return clean.isEmpty() ? BLANK : new Cell(clean, null, null);
    }

    static Cell number(String shown, String exact) {
        return new Cell(clean(shown), exact, null);
    }

    static Cell faulty(String text, String reason) {
        return new Cell(clean(text), null, reason);
    }

    /** Without blanks at the ends (the non-breaking kind too) and without the control characters that spreadsheets hide. */
    private static String clean(String text) {
        return text.replace('\u00a0', ' ')
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]", "")
                .strip();
    }
}
