package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;

/**
 * One cell as read from a file.
 *
 * @param text   what it shows, without blanks at its ends
 * @param number the number behind it, unrounded, where the cell holds one; with a per cent sign when it is shown as a percentage
 * @param fault  why it cannot be used; null when it can
 * @param semicolons whether semicolons part the columns of its file, so that a comma may part the decimals of a number
 */
public record Cell(
        String text, @Nullable String number, @Nullable String fault, boolean semicolons) {
    static final Cell BLANK = new Cell("", null, null, false);

    static Cell of(String text) {
        return of(text, false);
    }

    static Cell of(String text, boolean semicolons) {
        String clean = clean(text);
        return clean.isEmpty() ? BLANK : new Cell(clean, null, null, semicolons);
    }

    static Cell number(String shown, String exact) {
        return new Cell(clean(shown), exact, null, false);
    }

    static Cell faulty(String text, String reason) {
        return new Cell(clean(text), null, reason, false);
    }

    /** Without blanks at the ends (the non-breaking kind too) and without the control characters that spreadsheets hide. */
    private static String clean(String text) {
        // Nearly every cell is clean, and there are very many.
        boolean isPlain = true;
        for (int i = 0; i < text.length() && isPlain; i++) {
            char c = text.charAt(i);
            isPlain = c >= ' ' && c < 0x7f;
        }
        if (isPlain) {
            return text.strip();
        }
        return text.replace('\u00a0', ' ')
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]", "")
                .strip();
    }
}
