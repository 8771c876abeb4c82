package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people and machines write it: any count of decimals, a sign or a point in front, an exponent, commas between thousands,
 * a per cent or a pound sign.
 *
 * @param value   at most {@value #DECIMALS} decimals
 * @param percent whether a per cent sign stands behind it
 * @param pounds  whether a pound sign stands before it
 * @param cut     whether digits were left out to keep it within these decimals
 */
public record WrittenNumber(BigDecimal value, boolean percent, boolean pounds, boolean cut) {
    /** More than any paper prints, and fewer than the noise that binary numbers leave behind. */
    public static final int DECIMALS = 10;
    /** Nothing longer is looked at: no number is as long, and a long text could keep these patterns busy. */
    public static final int LONGEST = 400;
    /** Digits before the point. */
    private static final int DIGITS = 15;

    private static final Pattern SHAPE = Pattern.compile(
            "([+-]?)\\s*+(£|gbp)?\\s*+([+-]?)([0-9.,]+)(?:e([+-]?\\d{1,3}))?\\s*+(%|per cent|percent|pct)?\\s*+(gbp)?");
    private static final Pattern POINT = Pattern.compile("(\\d*)(?:\\.(\\d*))?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d*)?");
    private static final Pattern DOTTED =
            Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){2,}(?:,\\d*)?|[1-9]\\d{0,2}\\.\\d{3},\\d*");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern COMMA = Pattern.compile("\\d*,\\d+");

    /** Why a text is no number, with what to write instead. */
    public static final class Unreadable extends RuntimeException {
        public Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Reads a number.
     *
     * @param semicolons whether it stands in a file whose columns are parted by semicolons: there a comma may part the decimals
     * @throws Unreadable where it is none, or could be two
     */
    public static WrittenNumber of(String text, boolean semicolons) {
        if (text.length() > LONGEST) {
            throw notANumber();
        }
        if (isCount(text)) {
            return new WrittenNumber(new BigDecimal(text), false, false, false);
        }
        Matcher m = SHAPE.matcher(bare(text));
        if (!m.matches() || !m.group(1).isEmpty() && !m.group(3).isEmpty()) {
            throw notANumber();
        }
        BigDecimal digits = digits(m.group(4), semicolons);
        int exponent = m.group(5) == null ? 0 : Integer.parseInt(m.group(5));
        BigDecimal value = digits.scaleByPowerOfTen(exponent);
        if (m.group(1).equals("-") || m.group(3).equals("-")) {
            value = value.negate();
        }
        if (tooLarge(value)) {
            throw new Unreadable("This number is too large: at most " + DIGITS + " digits before the point.");
        }
        BigDecimal kept = kept(value);
        return new WrittenNumber(
                kept, m.group(6) != null, m.group(2) != null || m.group(7) != null, kept.compareTo(value) != 0);
    }

    public static boolean tooLarge(BigDecimal value) {
        return value.signum() != 0 && (long) value.precision() - value.scale() > DIGITS;
    }

    /** The number with at most {@value #DECIMALS} decimals, as few as say it. */
    public static BigDecimal kept(BigDecimal value) {
        if (value.signum() == 0 || (long) value.precision() - value.scale() < -DECIMALS) {
            return value.signum() == 0 && value.scale() >= 0 && value.scale() <= DECIMALS ? value : BigDecimal.ZERO;
        }
        if (value.scale() > DECIMALS) {
            BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
            return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** What to say of digits that were left out; null when none were. */
    @Nullable
    public String note() {
        return cut ? cutTo(value) : null;
    }

    public static String cutTo(BigDecimal value) {
        return "Rounded to " + DECIMALS + " decimals: " + value.toPlainString() + ".";
    }

    /** Nearly every number of a long file is nothing but digits, and needs none of the patterns. */
    private static boolean isCount(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= DIGITS;
    }

    private static String bare(String text) {
        return text.strip()
                .replaceAll("^'", "")
                .replace('\u2212', '-')
                .replaceAll("^[\u2013\u2014](?=[\\d.])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static BigDecimal digits(String text, boolean semicolons) {
        if (semicolons && AMBIGUOUS.matcher(text).matches()) {
            throw new Unreadable("“" + text
                    + "” can be read in two ways in a file parted by semicolons: as thousands or as decimals. Write it without the sign, "
                    + text.replaceAll("[.,]", "") + ", or as " + text.replace(',', '.') + "0.");
        }
        if (THOUSANDS.matcher(text).matches()) {
            return point(text.replace(",", ""));
        }
        if (semicolons && DOTTED.matcher(text).matches()) {
            return point(text.replace(".", "").replace(',', '.'));
        }
        if (COMMA.matcher(text).matches()) {
            if (semicolons) {
                return point(text.replace(',', '.'));
            }
            throw new Unreadable("This is not a number. A comma parts thousands here: write decimals with a point, "
                    + text.replace(',', '.') + ".");
        }
        return point(text);
    }

    private static BigDecimal point(String text) {
        Matcher m = POINT.matcher(text);
        String decimals = m.matches() && m.group(2) != null ? m.group(2) : "";
        if (!m.matches() || m.group(1).isEmpty() && decimals.isEmpty() || text.length() > 400) {
            throw notANumber();
        }
        return new BigDecimal((m.group(1).isEmpty() ? "0" : m.group(1)) + (decimals.isEmpty() ? "" : "." + decimals));
    }

    private static Unreadable notANumber() {
        return new Unreadable("This is not a number. Write digits, for example 35 or 35.5.");
    }
}
