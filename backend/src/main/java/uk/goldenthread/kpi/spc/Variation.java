package uk.goldenthread.kpi.spc;

import jakarta.annotation.Nullable;

/** What kind of variation a point shows; of the last point it is the variation icon. */
public enum Variation {
    COMMON_CAUSE("∿", Colours.GREY, "ordinary variation", false),
    IMPROVEMENT_HIGH("H", Colours.BLUE, "special cause, better: ", true),
    IMPROVEMENT_LOW("L", Colours.BLUE, "special cause, better: ", false),
    CONCERN_HIGH("H", Colours.ORANGE, "special cause, of concern: ", true),
    CONCERN_LOW("L", Colours.ORANGE, "special cause, of concern: ", false),
    NEUTRAL_HIGH("H", Colours.PURPLE, "special cause, neither better nor worse: ", true),
    NEUTRAL_LOW("L", Colours.PURPLE, "special cause, neither better nor worse: ", false);

    private final String letter;
    private final String colour;
    private final String words;
    private final boolean high;

    Variation(String letter, String colour, String words, boolean high) {
        this.letter = letter;
        this.colour = colour;
        this.words = words;
        this.high = high;
    }

    /** What stands in the icon. */
    public String letter() {
        return letter;
    }

    /** Of the icon and of the point. */
    public String colour() {
        return colour;
    }

    /** Where the point lies; which way the last step went is another matter. */
    public String words() {
        return words(null);
    }

    /** @param cause a trend is one of direction, the others of place */
    public String words(@Nullable SpecialCause cause) {
        if (this == COMMON_CAUSE) {
            return words;
        }
        return words + (cause == SpecialCause.TREND ? high ? "rising" : "falling" : high ? "high" : "low");
    }

    /** Whether it lies, or moves, on the good side; null where neither side is. */
    @Nullable
    public Boolean better() {
        return switch (this) {
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> Boolean.TRUE;
            case CONCERN_HIGH, CONCERN_LOW -> Boolean.FALSE;
            default -> null;
        };
    }

    /** @param up whether the special cause lies above, or rises */
    static Variation of(Improvement improvement, boolean up) {
        return switch (improvement) {
            case INCREASE -> up ? IMPROVEMENT_HIGH : CONCERN_LOW;
            case DECREASE -> up ? CONCERN_HIGH : IMPROVEMENT_LOW;
            case NEUTRAL -> up ? NEUTRAL_HIGH : NEUTRAL_LOW;
        };
    }
}
