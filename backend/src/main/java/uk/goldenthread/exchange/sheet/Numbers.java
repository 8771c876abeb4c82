package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.goldenthread.plan.WrittenNumber;

/** Numbers as people and machines write them, as the cells of a sheet need them: amounts, pence and counts. */
public final class Numbers {
    /** Decimals behind which a machine keeps what is left of a division: 110.9999999999 is 111. */
    private static final int NOISE = 8;

    private Numbers() {}

    /** A number, and whether it was written with a per cent sign. */
    public record Amount(BigDecimal value, boolean percent) {}

    /**
     * What a cell was read as.
     *
     * @param note what was cut of it; null where nothing was
     */
    record Read<T>(T value, @Nullable String note) {}

    public static Amount amount(String text) {
        return amount(text, false).value();
    }

    static Read<Amount> amount(String text, boolean semicolons) {
        WrittenNumber number = number(text, semicolons);
        if (number.pounds()) {
            throw new CellFault(
                    "This is an amount of money, and a number is wanted.", "Write it without the pound sign.");
        }
        return new Read<>(new Amount(number.value(), number.percent()), number.note());
    }

    /** Pounds as people write them, £1,250.50 or 1250.5, in pence. A part of a penny is refused, and so is an amount below zero. */
    public static long pence(String text) {
        return pence(text, false).value();
    }

    /** The same; what a machine computed to more digits than a penny has is rounded, and said. */
    static Read<Long> pence(String text, boolean semicolons) {
        String bare = text.strip();
        if (bare.startsWith("-") || bare.startsWith("−") || bare.startsWith("(") || bare.startsWith("£-")) {
            throw new CellFault("An amount is never negative.", "Money that came back is a credit note.");
        }
        WrittenNumber number;
        try {
            number = WrittenNumber.of(bare, semicolons);
        } catch (WrittenNumber.Unreadable e) {
            throw new CellFault(
                    e.getMessage().startsWith("This is not a number")
                            ? "This is not an amount. Write pounds, for example £1,250.50 or 1250.5."
                            : e.getMessage());
        }
        if (number.percent()) {
            throw new CellFault("A per cent sign does not belong here: this is an amount of money.");
        }
        BigDecimal pence = number.value().movePointRight(2);
        if (pence.stripTrailingZeros().scale() == 1) {
            // 12.345: nobody computed this; a digit is missing or too many, or the point parts thousands.
            throw new CellFault("This has a part of a penny.", "Write whole pence, for example 1250.50.");
        }
        BigDecimal whole = pence.setScale(0, RoundingMode.HALF_UP);
        return new Read<>(
                whole.longValueExact(),
                number.cut() || whole.compareTo(pence) != 0
                        ? "Rounded to whole pence: £" + whole.movePointLeft(2).toPlainString() + "."
                        : null);
    }

    public static long whole(String text) {
        return whole(text, false).value();
    }

    static Read<Long> whole(String text, boolean semicolons) {
        Amount amount = amount(text, semicolons).value();
        if (amount.percent()) {
            throw new CellFault("A per cent sign does not belong here: this is a count.");
        }
        BigDecimal nearest = amount.value().setScale(0, RoundingMode.HALF_UP);
        if (nearest.subtract(amount.value()).abs().movePointRight(NOISE).compareTo(BigDecimal.ONE) > 0) {
            throw new CellFault("This must be a whole number.");
        }
        return new Read<>(
                nearest.longValueExact(),
                nearest.compareTo(amount.value()) == 0
                        ? null
                        : "Rounded to a whole number: " + nearest.toPlainString() + ".");
    }

    private static WrittenNumber number(String text, boolean semicolons) {
        try {
            return WrittenNumber.of(text, semicolons);
        } catch (WrittenNumber.Unreadable e) {
            throw new CellFault(e.getMessage());
        }
    }
}
