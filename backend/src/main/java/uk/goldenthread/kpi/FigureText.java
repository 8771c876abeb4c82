package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldenthread.plan.WrittenNumber;

/**
 * A figure as papers write it: a number, a number with a word that says how firm it is, or a mark in place of one.
 *
 * @param written    what stands there
 * @param number     null for a mark
 * @param mark       null for a number
 * @param status     what its word makes it: projected or provisional; null where none says so
 * @param word       that word
 * @param estimated  whether it is an estimate by its own word: est. 40, c. 40
 * @param unitWord   days or weeks, where the unit is written beside it; empty else
 */
public record FigureText(
        String written,
        @Nullable WrittenNumber number,
        @Nullable StatisticalMark mark,
        @Nullable ObservationStatus status,
        String word,
        boolean estimated,
        String unitWord) {
    private static final Map<String, String> MEANS = Map.ofEntries(
            Map.entry("projected", "PROJECTION"),
            Map.entry("projection", "PROJECTION"),
            Map.entry("proj", "PROJECTION"),
            Map.entry("forecast", "PROJECTION"),
            Map.entry("forecasted", "PROJECTION"),
            Map.entry("predicted", "PROJECTION"),
            Map.entry("expected", "PROJECTION"),
            Map.entry("anticipated", "PROJECTION"),
            Map.entry("planned", "PROJECTION"),
            Map.entry("f", "PROJECTION"),
            Map.entry("provisional", "PROVISIONAL"),
            Map.entry("prov", "PROVISIONAL"),
            Map.entry("unvalidated", "PROVISIONAL"),
            Map.entry("draft", "PROVISIONAL"),
            Map.entry("p", "PROVISIONAL"),
            Map.entry("est", "ESTIMATED"),
            Map.entry("estimate", "ESTIMATED"),
            Map.entry("estimated", "ESTIMATED"),
            Map.entry("c", "ESTIMATED"),
            Map.entry("ca", "ESTIMATED"),
            Map.entry("circa", "ESTIMATED"),
            Map.entry("approx", "ESTIMATED"),
            Map.entry("approximately", "ESTIMATED"),
            Map.entry("about", "ESTIMATED"),
            Map.entry("around", "ESTIMATED"),
            Map.entry("roughly", "ESTIMATED"),
            Map.entry("indicative", "ESTIMATED"),
            Map.entry("e", "ESTIMATED"),
            Map.entry("~", "ESTIMATED"),
            Map.entry("≈", "ESTIMATED"),
            Map.entry("revised", ""),
            Map.entry("r", ""),
            Map.entry("actual", ""),
            Map.entry("final", ""),
            Map.entry("days", "UNIT"),
            Map.entry("day", "UNIT"),
            Map.entry("weeks", "UNIT"),
            Map.entry("week", "UNIT"),
            Map.entry("wks", "UNIT"));
    private static final Pattern PARTS = Pattern.compile(
            "(?<before>[^\\d£+.,-]*?\\.?)\\s*+(?<number>[-+\u2212]?\\s*+(?:£\\s*+)?[-+]?(?:\\d[\\d.,]*|[.,]\\d+)(?:e[+-]?\\d+)?\\s*+(?:%|per cent|percent|pct)?)(?<after>[^\\d]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("[a-z]+|[~≈]|[^\\s()\\[\\].,;:a-z~≈]+");
    private static final Pattern OUT_OF =
            Pattern.compile("(\\d[\\d,]*)\\s*(?:/|of|out of)\\s*(\\d[\\d,]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER_ALONE = Pattern.compile("[\\[(](?:[fper])[\\])]");

    /**
     * Reads a figure.
     *
     * @param semicolons whether it stands in a file whose columns are parted by semicolons
     * @throws WrittenNumber.Unreadable where it is none, with what to write
     */
    public static FigureText of(String text, boolean semicolons) {
        String written = text.strip();
        var mark = StatisticalMark.of(written);
        if (mark.isPresent()) {
            return new FigureText(written, null, mark.get(), null, "", false, "");
        }
        try {
            return new FigureText(written, WrittenNumber.of(written, semicolons), null, null, "", false, "");
        } catch (WrittenNumber.Unreadable plain) {
            return worded(written, semicolons, plain);
        }
    }

    private static FigureText worded(String written, boolean semicolons, WrittenNumber.Unreadable plain) {
        if (written.length() > WrittenNumber.LONGEST) {
            throw plain;
        }
        Matcher share = OUT_OF.matcher(written);
        if (share.matches()) {
            throw new WrittenNumber.Unreadable("These are two numbers: write " + share.group(1)
                    + " as the numerator and " + share.group(2) + " as the denominator.");
        }
        Matcher parts = PARTS.matcher(written);
        if (!parts.matches()) {
            throw noFigure(plain);
        }
        String before = parts.group("before").strip();
        String after = parts.group("after").strip();
        if (before.isEmpty() && after.isEmpty()) {
            throw plain;
        }
        if (after.contains("*")) {
            throw new WrittenNumber.Unreadable(
                    "The asterisk points to a note that is not here. Write the number alone, and what the note says into caveat.");
        }
        ObservationStatus status = null;
        boolean estimated = false;
        List<String> said = new ArrayList<>();
        String unit = "";
        for (String word : words(before, after)) {
            String means = MEANS.get(word);
            // A letter behind a number is a mark of the statisticians only in brackets: 40 [p].
            boolean lone =
                    word.matches("[fper]") && !LETTER_ALONE.matcher(after).find();
            if (means == null || lone) {
                throw noFigure(plain);
            }
            switch (means) {
                case "PROJECTION" -> status = ObservationStatus.PROJECTION;
                case "PROVISIONAL" -> status = status == null ? ObservationStatus.PROVISIONAL : status;
                case "ESTIMATED" -> estimated = true;
                case "UNIT" -> unit = word.startsWith("d") ? "days" : "weeks";
                default -> {
                    // It says nothing that the status does not.
                }
            }
            if (!means.equals("UNIT")) {
                said.add(word);
            }
        }
        WrittenNumber number = WrittenNumber.of(parts.group("number").replaceAll("[.,]$", ""), semicolons);
        return new FigureText(written, number, null, status, String.join(", ", said), estimated, unit);
    }

    private static List<String> words(String before, String after) {
        List<String> words = new ArrayList<>();
        for (String side : List.of(before, after)) {
            Matcher m = WORDS.matcher(side.toLowerCase(Locale.ROOT));
            while (m.find()) {
                words.add(m.group());
            }
        }
        return words;
    }

    private static WrittenNumber.Unreadable noFigure(WrittenNumber.Unreadable plain) {
        return new WrittenNumber.Unreadable(
                plain.getMessage()
                        + " Where the paper gives words, leave the figure empty and write them into as_stated; of a limit, a range or a target nothing can be counted.");
    }

    /** The number, without what stands beside it; null for a mark. */
    @Nullable
    public BigDecimal value() {
        return number == null ? null : number.value();
    }
}
