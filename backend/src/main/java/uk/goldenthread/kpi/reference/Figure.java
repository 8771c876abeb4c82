package uk.goldenthread.kpi.reference;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;

/**
 * A figure as it was published: a value, or a symbol that says why there is none.
 *
 * @param value  null when it was not published, or rounds to nothing
 * @param symbol null for a plain value
 */
public record Figure(@Nullable BigDecimal value, @Nullable Symbol symbol) {
    static final Figure MISSING = new Figure(null, Symbol.UNAVAILABLE);

    /** The symbols of the Department for Education's statistics. */
    public enum Symbol {
        NOT_APPLICABLE("z", "not applicable"),
        UNAVAILABLE("x", "not available"),
        CONFIDENTIAL("c", "suppressed, because so few are concerned"),
        LOW("low", "rounds to 0, but is not 0"),
        UNRELIABLE("u", "of low reliability");

        private final String code;
        private final String words;

        Symbol(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param text a number, one of the symbols, or nothing or a hyphen for what is not available
     * @throws IllegalArgumentException when it is none of these
     */
    static Figure of(String text) {
        String said = text.strip();
        if (said.isEmpty() || said.equals("-") || said.equals(":")) {
            return MISSING;
        }
        for (Symbol symbol : Symbol.values()) {
            if (symbol.code.equals(said)) {
                return new Figure(null, symbol);
            }
        }
        try {
            return new Figure(new BigDecimal(said.replace(",", "")), null);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is neither a number nor one of z, x, c, low, u", e);
        }
    }
}
