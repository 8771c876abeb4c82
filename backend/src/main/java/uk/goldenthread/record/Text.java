package uk.goldenthread.record;

import jakarta.annotation.Nullable;

/** Optional text is stored as empty, so that "nothing was said" has one form. */
public final class Text {
    /** What stands where a text was erased. */
    public static final String ERASED = "[redacted]";

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
