package uk.goldenthread.record;

import jakarta.annotation.Nullable;

/** Optional text is stored as empty, so that "nothing was said" has one form. */
public final class Text {
    private Text() {}

    public static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    /** Empty text in the tables means that nothing was said: it is left out of an answer. */
    @Nullable
    public static String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
