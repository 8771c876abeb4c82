package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References that a spreadsheet may have changed: it takes 1.10 for the number 1.1 and 3-4 for a day. A changed reference points at
 * another action, so what may have happened is asked about. Rows are shown in the order of the sheet.
 */
public final class References {
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,4})\\.(\\d{1,3})");
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}";
    private static final Pattern DATE_OR_TIME = Pattern.compile("\\d{1,2}[-/ ]" + MONTH + "(?:[-/ ]\\d{2,4})?|" + MONTH
            + "[-/ ]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}(?:[t ].{1,20})?|"
            + "\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?");
    private final Map<String, Integer> before = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    static final String DATE_OR_TIME_REASON =
            "This is a date or a time, which a spreadsheet makes of a reference such as 3-4 or 1:10.";
    static final String AS_TEXT = "Format the column as text and write the reference again.";

    /**
     * A question with what answers it.
     *
     * @param meant what the reference may have been
     */
    public record Question(String meant, String reason, String remedy) {}

    /** Whether a column holds references to rows. */
    public static boolean isReference(String column) {
        return column.equals("ref") || column.endsWith("_ref") || column.equals("same_as");
    }

    /** Whether a reference reads as a date or a time, and so is none. */
    static boolean isDateOrTime(String text) {
        return DATE_OR_TIME.matcher(Signs.compared(text)).matches();
    }

    /**
     * What must be asked of the next row's reference.
     *
     * @param number whether it is or may have been a number, which has no last nought
     * @param sure   whether the sheet says that it stands as it is meant
     * @return the question; null where there is none
     */
    @Nullable
    public Question asked(String ref, boolean number, boolean sure) {
        Matcher m = DECIMAL.matcher(ref);
        if (!m.matches()) {
            return null;
        }
        int part = Integer.parseInt(m.group(2));
        Integer last = before.put(m.group(1), part);
        boolean again = !seen.add(ref);
        if (!number || sure || part % 10 == 0) {
            return null;
        }
        boolean follows = last != null && last == 10 * part - 1;
        if (!follows) {
            return null;
        }
        before.put(m.group(1), 10 * part);
        String meant = m.group(1) + "." + part + "0";
        return new Question(
                meant,
                ref + " follows " + m.group(1) + "." + last + " as a number, so it may be " + meant
                        + ", of which a spreadsheet drops the last 0.",
                "Format the column as text and write " + meant
                        + (again ? "." : ", or write yes in a column confirmed if it is " + ref + "."));
    }

    /** What two rows of one reference are told besides: one of them may have been another. Empty where that is not likely. */
    public static String orElse(String ref) {
        Matcher m = DECIMAL.matcher(ref);
        return m.matches() && m.group(2).matches("[1-3]")
                ? " If one of them is " + ref
                        + "0, of which a spreadsheet drops the last 0, format the column as text and write " + ref
                        + "0."
                : "";
    }
}
