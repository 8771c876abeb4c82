package uk.goldenthread.record;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.UUID;

/** References in the order people expect: 1.2 before 1.10, letters after numbers, z before aa. */
public final class References {
    public static final Comparator<String> ORDER = References::compare;

    /** UUIDv7 in time order: by their unsigned bytes, as the database sorts them; Java's own order is signed. */
    public static final Comparator<UUID> UUID_ORDER = (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    };

    private References() {}

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int x = end(a, i);
            int y = end(b, j);
            int c = kind(a.charAt(i)) != kind(b.charAt(j))
                    ? Character.compare(rank(a.charAt(i)), rank(b.charAt(j)))
                    : compareRuns(a.substring(i, x), b.substring(j, y));
            if (c != 0) {
                return c;
            }
            i = x;
            j = y;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /** Digits are a number; letters count on like the columns of a sheet, so z stands before aa. */
    private static int compareRuns(String a, String b) {
        if (kind(a.charAt(0)) == Kind.DIGITS) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        if (kind(a.charAt(0)) == Kind.LETTERS && a.length() != b.length()) {
            return Integer.compare(a.length(), b.length());
        }
        // A point sorts before a hyphen, so 4.1 stands before 4-a.
        return kind(a.charAt(0)) == Kind.MARK
                ? Character.compare(rank(a.charAt(0)), rank(b.charAt(0)))
                : a.compareTo(b);
    }

    private enum Kind {
        DIGITS,
        LETTERS,
        MARK
    }

    private static Kind kind(char c) {
        return Character.isDigit(c) ? Kind.DIGITS : Character.isLetter(c) ? Kind.LETTERS : Kind.MARK;
    }

    /** Where the run that begins here ends; a mark is a run of its own. */
    private static int end(String text, int from) {
        int to = from + 1;
        while (kind(text.charAt(from)) != Kind.MARK
                && to < text.length()
                && kind(text.charAt(to)) == kind(text.charAt(from))) {
            to++;
        }
        return to;
    }

    private static char rank(char c) {
        return switch (c) {
            case '.' -> 1;
            case '-' -> 2;
            default -> c;
        };
    }
}
