package uk.goldenthread.exchange.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands in a text and cannot be seen, or looks like another sign: it comes with what is pasted and means nothing. */
public final class Signs {
    private static final String SINGLE = "‘’‚‛′ʼ`´";
    private static final String DOUBLE = "“”„‟″«»";

    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private Signs() {}

    /**
     * As one sees it: every kind of blank is a blank, a hyphen that does not break is a hyphen, and what has no width is gone. What
     * only some scripts and emoji need (the two joiners) stays.
     */
    static String seen(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder seen = new StringBuilder(text.length());
        String composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        composed.codePoints().forEach(c -> {
            if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                seen.append('\n');
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                seen.append(' ');
            } else if (c == 0x2010 || c == 0x2011) {
                seen.append('-');
            } else if (!isNothing(c)) {
                seen.appendCodePoint(c);
            }
        });
        return seen.toString().strip();
    }

    /** As two texts are compared: in small letters, with straight quotation marks, none around the whole, one blank at a time. */
    public static String compared(String text) {
        String seen = bare(text);
        if (!isPlain(seen)) {
            StringBuilder same = new StringBuilder(seen.length());
            seen.codePoints().filter(c -> !isJoiner(c)).forEach(c -> same.appendCodePoint(alike(c)));
            seen = same.toString();
        }
        String small = seen.toLowerCase(Locale.ROOT);
        return isSingleSpaced(small) ? small : BLANKS.matcher(small).replaceAll(" ");
    }

    /** Without the quotation marks that someone put around the whole, and without the one that Excel takes for “this is text”. */
    static String bare(String text) {
        String seen = seen(text);
        int last = seen.length() - 1;
        if (last > 0 && isQuote(seen.charAt(0)) && isQuote(seen.charAt(last))) {
            return seen.substring(1, last).strip();
        }
        return last > 0 && "'‘’".indexOf(seen.charAt(0)) >= 0
                ? seen.substring(1).strip()
                : seen;
    }

    private static int alike(int c) {
        if (SINGLE.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE.indexOf(c) >= 0) {
            return '"';
        }
        return c >= 0x2012 && c <= 0x2015 || c == 0x2212 ? '-' : c;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || SINGLE.indexOf(c) >= 0 || DOUBLE.indexOf(c) >= 0;
    }

    /** Zero widths, marks of direction, soft hyphens and byte order marks are of the kind “format”. */
    private static boolean isNothing(int c) {
        if (c == '\n' || c == '\t' || isJoiner(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || c == 0x34f
                || c == 0xfffe
                || c == 0xffff;
    }

    private static boolean isJoiner(int c) {
        return c == 0x200c || c == 0x200d || c >= 0xfe00 && c <= 0xfe0f;
    }

    /** Nearly every cell is, and there are very many. */
    private static boolean isSingleSpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? i > 0 && text.charAt(i - 1) == ' ' : Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Nearly every cell is this too. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
