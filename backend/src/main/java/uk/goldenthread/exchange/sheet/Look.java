package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;

/**
 * How a cell looks, as far as people say something by it.
 *
 * @param struck what is struck through of its text; empty where nothing is
 * @param colour of its ground, as 24 bits of red, green and blue; null for none
 */
public record Look(String struck, @Nullable Integer colour) {
    static final Look PLAIN = new Look("", null);

    static Look of(String struck, @Nullable Integer colour) {
        return struck.isEmpty() && colour == null ? PLAIN : new Look(struck, colour);
    }
}
