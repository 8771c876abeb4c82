package uk.goldenthread.record;

/** Optional text is stored as empty, so that "nothing was said" has one form. */
public final class Text {
    private Text() {}

    public static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
