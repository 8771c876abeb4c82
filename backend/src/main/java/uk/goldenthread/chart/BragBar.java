package uk.goldenthread.chart;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.NoStatement;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;

/**
 * The bar of ratings: one segment a rating and one, dashed, for what nobody has rated, each as wide as its share. Coordinates are per cent and there is no viewBox, so that text keeps
 * its size and shape at any width. Never colour alone: a segment carries its letter and count, and the sentence says every figure.
 */
public final class BragBar {
    /** Heights and gaps in CSS pixels. */
    private static final int HEIGHT = 26;

    private static final int GAP = 2;

    /** A segment is labelled when its label fits on the narrowest page we draw for: 300 pixels, a phone less its margins. */
    private static final int NARROWEST = 300;

    private static final int LABEL_MARGINS = 10;
    private static final int LABEL_CHARACTER = 8;

    /** A whole bar, in hundredths of a per cent: integers, so that segments meet exactly and add to 100. */
    private static final long WHOLE = 10_000;

    private static final String FONT =
            "font-family=\"Atkinson Hyperlegible Next, Arial, sans-serif\" font-size=\"13\" font-weight=\"700\"";

    private BragBar() {}

    /**
     * @param counts  how many carry each rating; a rating that is missing counts 0
     * @param subject what is counted, in the plural: {@code actions}
     */
    public static Chart draw(Axis axis, List<RatingCount> counts, String subject) {
        List<Segment> numbers = segments(counts);
        long total = numbers.stream().mapToLong(Segment::number).sum();
        String sentence = total == 0
                ? "Nothing to count: there are no " + subject + "."
                : sentence(axis, numbers, total, subject);
        String bar = total == 0 ? empty() : drawn(numbers, total);
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"" + HEIGHT
                + "\" role=\"img\" aria-label=\"" + Xml.escape(sentence) + "\">" + bar + "</svg>";
        return new Chart(svg, sentence, table(axis, numbers, total, subject, counts));
    }

    /**
     * How many carry a rating.
     *
     * @param rating null for what nobody has rated
     */
    private record Segment(@Nullable Rating rating, long number) {
        String fill() {
            return rating == null ? NoStatement.FILL : rating.fill();
        }

        String ink() {
            return rating == null ? NoStatement.INK : rating.ink();
        }

        String label() {
            return (rating == null ? NoStatement.LETTER : rating.letter()) + " " + BragBar.number(number);
        }

        /** In words: "3 delayed"; what nobody has rated is told as such, for it is no state of the work. */
        String words(Axis axis) {
            return BragBar.number(number) + " "
                    + (rating == null ? "with no report yet" : lowerFirst(axis.word(rating)));
        }
    }

    /** In the fixed order, what nobody has rated last. */
    private static List<Segment> segments(List<RatingCount> counts) {
        if (counts.stream().anyMatch(c -> c.count() < 0)) {
            throw new IllegalArgumentException("a count cannot be negative");
        }
        return Stream.concat(Arrays.stream(Rating.values()), Stream.of((Rating) null))
                .map(r -> new Segment(
                        r,
                        counts.stream()
                                .filter(c -> c.rating() == r)
                                .mapToLong(RatingCount::count)
                                .sum()))
                .toList();
    }

    private static String sentence(Axis axis, List<Segment> numbers, long total, String subject) {
        List<String> parts = new ArrayList<>(numbers.stream()
                .filter(n -> n.number() > 0)
                .map(n -> n.words(axis))
                .toList());
        String last = parts.remove(parts.size() - 1);
        return (parts.isEmpty() ? last : String.join(", ", parts) + " and " + last) + ", of " + number(total) + " "
                + (total == 1 ? singular(subject) : subject) + ".";
    }

    private static String drawn(List<Segment> numbers, long total) {
        StringBuilder out = new StringBuilder();
        long before = 0;
        for (Segment segment : numbers) {
            long after = before + segment.number();
            if (after > before) {
                segment(out, segment, position(before, total), position(after, total));
            }
            before = after;
        }
        return out.toString();
    }

    private static void segment(StringBuilder out, Segment segment, long from, long to) {
        out.append("<svg x=\"")
                .append(percent(from))
                .append("\" width=\"")
                .append(percent(to - from))
                .append("\" height=\"" + HEIGHT + "\">");
        out.append("<rect width=\"100%\" height=\"" + HEIGHT + "\" fill=\"")
                .append(segment.fill())
                .append('"');
        if (segment.rating() == null || segment.rating() == Rating.WHITE) {
            // Half of the line falls outside the segment, which shows the inner pixel.
            out.append(" stroke=\"").append(segment.ink()).append("\" stroke-width=\"2\"");
        }
        if (segment.rating() == null) {
            out.append(" stroke-dasharray=\"4 3\"");
        }
        out.append("/>");
        if (to < WHOLE) {
            out.append("<rect x=\"100%\" width=\"" + GAP + "\" height=\"" + HEIGHT + "\" fill=\"")
                    .append(Rating.WHITE.fill())
                    .append("\" transform=\"translate(-" + GAP + ")\"/>");
        }
        String label = segment.label();
        if ((to - from) * NARROWEST >= (LABEL_MARGINS + (long) LABEL_CHARACTER * label.length()) * WHOLE) {
            text(out, label, segment.ink());
        }
        out.append("</svg>");
    }

    private static String empty() {
        StringBuilder out = new StringBuilder(
                "<svg width=\"100%\" height=\"" + HEIGHT + "\"><rect width=\"100%\" height=\"" + HEIGHT + "\" fill=\"");
        out.append(Rating.WHITE.fill())
                .append("\" stroke=\"")
                .append(Rating.GREY.fill())
                .append("\" stroke-width=\"2\"/>");
        text(out, "nothing to count", Rating.WHITE.ink());
        return out.append("</svg>").toString();
    }

    private static void text(StringBuilder out, String text, String ink) {
        out.append("<text x=\"7\" y=\"18\" fill=\"")
                .append(ink)
                .append("\" ")
                .append(FONT)
                .append('>')
                .append(Xml.escape(text))
                .append("</text>");
    }

    private static ChartTable table(
            Axis axis, List<Segment> numbers, long total, String subject, List<RatingCount> counts) {
        List<List<String>> rows = new ArrayList<>();
        for (Segment segment : numbers) {
            long n = segment.number();
            rows.add(List.of(
                    axis.word(segment.rating()), number(n), total == 0 ? "–" : (200 * n + total) / (2 * total) + "%"));
        }
        rows.add(List.of("All", number(total), ""));
        String caption = (axis == Axis.PROGRESS ? "Progress of " : "Impact of ") + number(total) + " "
                + (total == 1 ? singular(subject) : subject);
        return new ChartTable(
                RatingCount.roundingShows(counts)
                        ? caption + "; shares may not add to 100% because of rounding"
                        : caption,
                List.of("Rating", "Number", "Share"),
                rows);
    }

    /** Where a segment begins or ends, rounded half-up; its width is the difference, so that no rounding is lost or gained. */
    private static long position(long before, long total) {
        return (2 * WHOLE * before + total) / (2 * total);
    }

    private static String percent(long hundredths) {
        return String.format(Locale.ROOT, "%d.%02d%%", hundredths / 100, hundredths % 100);
    }

    private static String number(long n) {
        return String.format(Locale.UK, "%,d", n);
    }

    private static String lowerFirst(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** The subject's first word in the singular: {@code action of priority 2}. */
    private static String singular(String subject) {
        int end = subject.indexOf(' ') < 0 ? subject.length() : subject.indexOf(' ');
        String word = subject.substring(0, end);
        String one = word.endsWith("ies")
                ? word.substring(0, end - 3) + "y"
                : word.endsWith("s") ? word.substring(0, end - 1) : word;
        return one + subject.substring(end);
    }
}
