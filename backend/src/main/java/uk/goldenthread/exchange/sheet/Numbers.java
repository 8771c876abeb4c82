package uk.goldenthread.exchange.sheet;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them: thousands may have commas, percentages their sign. */
public final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,10})?)\\s*(%)?");

    private Numbers() {}

    /** A number, and whether it was written with a per cent sign. */
    public record Amount(BigDecimal value, boolean percent) {}

    public static Amount amount(String text) {
        Matcher m = NUMBER.matcher(text);
        if (!m.matches()) {
            throw new CellFault("This is not a number. Write digits, for example 35 or 35.5.");
        }
        return new Amount(new BigDecimal(m.group(1).replace(",", "")), m.group(2) != null);
    }

    /** Pounds as people write them, £1,250.50 or 1250.5, in pence. A part of a penny is refused, and so is an amount below zero. */
    public static long pence(String text) {
        String bare = text.replace("£", "").replaceAll("(?i)\\bGBP\\b", "").strip();
        if (bare.startsWith("-") || bare.startsWith("−") || bare.startsWith("(")) {
            throw new CellFault("An amount is never negative. Money that came back is a credit note.");
        }
        Amount amount;
        try {
            amount = amount(bare);
        } catch (CellFault e) {
            throw new CellFault("This is not an amount. Write pounds, for example £1,250.50 or 1250.5.");
        }
        if (amount.percent()) {
            throw new CellFault("A per cent sign does not belong here: this is an amount of money.");
        }
        try {
            return amount.value().movePointRight(2).longValueExact();
        } catch (ArithmeticException e) {
            throw new CellFault("This has a part of a penny. Write whole pence, for example 1250.50.");
        }
    }

    public static long whole(String text) {
        Amount amount = amount(text);
        if (amount.percent()) {
            throw new CellFault("A per cent sign does not belong here: this is a count.");
        }
        try {
            return amount.value().longValueExact();
        } catch (ArithmeticException e) {
            throw new CellFault("This must be a whole number.");
        }
    }
}
