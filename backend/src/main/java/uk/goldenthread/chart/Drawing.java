package uk.goldenthread.chart;

import java.util.List;
import java.util.Locale;

/**
 * A picture as wide as its page: across in per cent, down in pixels, so that text keeps its size and shape at any width. No styles,
 * scripts or identifiers, so that several fit on a page under a strict policy.
 */
public final class Drawing {
    public static final String INK = "#11202f";
    public static final String PALE = "#c8ced6";
    public static final String SOFT = "#5b6672";
    public static final String WHITE = "#ffffff";

    private static final String FONT = "font-family=\"Atkinson Hyperlegible Next, Arial, sans-serif\"";
    private static final int HALF = 5;

    private final StringBuilder out = new StringBuilder();
    private final int height;

    public Drawing(int height) {
        this.height = height;
    }

    /** What a mark looks like; shape says what colour does. */
    public enum Shape {
        CIRCLE("M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z"),
        SQUARE("M-4.5 -4.5H4.5V4.5H-4.5Z"),
        DIAMOND("M0 -6L6 0L0 6L-6 0Z"),
        TRIANGLE("M0 -6L6 5H-6Z");

        private final String path;

        Shape(String path) {
            this.path = path;
        }
    }

    /** Where a text is held. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How a line is drawn. */
    public record Stroke(String colour, double width, String dash) {
        public static Stroke solid(String colour, double width) {
            return new Stroke(colour, width, "");
        }
    }

    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        out.append("<line x1=\"").append(percent(x1)).append("\" y1=\"").append(pixels(y1));
        out.append("\" x2=\"").append(percent(x2)).append("\" y2=\"").append(pixels(y2));
        out.append("\" stroke=\"")
                .append(stroke.colour())
                .append("\" stroke-width=\"")
                .append(pixels(stroke.width()))
                .append('"');
        if (!stroke.dash().isEmpty()) {
            out.append(" stroke-dasharray=\"").append(stroke.dash()).append('"');
        }
        out.append("/>");
    }

    /** A line through the points, in their order. */
    public void path(List<double[]> points, Stroke stroke) {
        for (int i = 1; i < points.size(); i++) {
            line(points.get(i - 1)[0], points.get(i - 1)[1], points.get(i)[0], points.get(i)[1], stroke);
        }
    }

    public void area(double x1, double y1, double x2, double y2, String fill) {
        out.append("<rect x=\"").append(percent(x1)).append("\" y=\"").append(pixels(y1));
        out.append("\" width=\"")
                .append(percent(x2 - x1))
                .append("\" height=\"")
                .append(pixels(y2 - y1));
        out.append("\" fill=\"").append(fill).append("\"/>");
    }

    /** A dark outline keeps pale colours visible. */
    public void mark(double x, double y, Shape shape, String fill, String words) {
        out.append("<svg x=\"")
                .append(percent(x))
                .append("\" y=\"")
                .append(pixels(y))
                .append("\" overflow=\"visible\">");
        out.append("<path d=\"").append(shape.path).append("\" fill=\"").append(fill);
        out.append("\" stroke=\"" + INK + "\" stroke-width=\"1.2\">");
        out.append("<title>").append(Xml.escape(words)).append("</title></path></svg>");
    }

    /** A letter in a circle and what it means beside it. */
    public void icon(int x, int y, String letter, String colour, String words) {
        out.append("<circle cx=\"")
                .append(x + 2 * HALF)
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"9\" fill=\"" + WHITE + "\" stroke=\"");
        out.append(colour).append("\" stroke-width=\"3\"/>");
        out.append("<text x=\"").append(x + 2 * HALF).append("\" y=\"").append(y + 4);
        out.append("\" text-anchor=\"middle\" fill=\"" + INK + "\" " + FONT + " font-size=\"12\" font-weight=\"700\">");
        out.append(Xml.escape(letter)).append("</text>");
        out.append("<text x=\"")
                .append(x + 5 * HALF)
                .append("\" y=\"")
                .append(y + 4)
                .append("\" fill=\"" + INK + "\" " + FONT);
        out.append(" font-size=\"13\">").append(Xml.escape(words)).append("</text>");
    }

    public void text(double x, double y, Anchor anchor, String words) {
        text(x, y, anchor, INK, false, words);
    }

    /** Written twice: first with a white edge that keeps it readable over lines. */
    public void text(double x, double y, Anchor anchor, String colour, boolean bold, String words) {
        for (String paint :
                List.of("stroke=\"" + WHITE + "\" stroke-width=\"3\" fill=\"" + WHITE, "fill=\"" + colour)) {
            out.append("<text x=\"")
                    .append(percent(x))
                    .append("\" y=\"")
                    .append(pixels(y))
                    .append("\" text-anchor=\"");
            out.append(anchor.name().toLowerCase(Locale.ROOT))
                    .append("\" ")
                    .append(paint)
                    .append("\" " + FONT + " font-size=\"13\"");
            out.append(bold ? " font-weight=\"700\">" : ">")
                    .append(Xml.escape(words))
                    .append("</text>");
        }
    }

    /**
     * @param sentence what it says to those who do not see it
     */
    public String svg(String sentence) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"" + height
                + "\" role=\"img\" aria-label=\"" + Xml.escape(sentence) + "\">" + out + "</svg>";
    }

    private static String percent(double x) {
        return String.format(Locale.ROOT, "%.2f%%", x);
    }

    private static String pixels(double y) {
        String text = String.format(Locale.ROOT, "%.1f", y);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
