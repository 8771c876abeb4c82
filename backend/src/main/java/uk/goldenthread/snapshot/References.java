package uk.goldenthread.snapshot;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.UUID;

/** References in the order people expect: 1.2 before 1.10, and letters after numbers. */
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
            int x = i;
            int y = j;
            if (Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(j))) {
                while (x < a.length() && Character.isDigit(a.charAt(x))) {
                    x++;
                }
                while (y < b.length() && Character.isDigit(b.charAt(y))) {
                    y++;
                }
                int c = new BigInteger(a.substring(i, x)).compareTo(new BigInteger(b.substring(j, y)));
                if (c != 0) {
                    return c;
                }
            } else {
                // A point sorts before a hyphen, so 4.1 stands before 4-a.
                int c = Character.compare(rank(a.charAt(i)), rank(b.charAt(j)));
                if (c != 0) {
                    return c;
                }
                x++;
                y++;
            }
            i = x;
            j = y;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static char rank(char c) {
        return switch (c) {
            case '.' -> 1;
            case '-' -> 2;
            default -> c;
        };
    }
}
