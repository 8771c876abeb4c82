package uk.goldenthread.chart;

/** Text inside SVG. Titles come from papers, so anything may be in them. */
final class Xml {
    private static final String REPLACEMENT = "\uFFFD";

    private Xml() {}

    /** Safe as element content and as a quoted attribute; characters that XML 1.0 does not know become the replacement character. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // An attribute's line ends and tabs would be read back as spaces.
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (known(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(REPLACEMENT);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean known(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
