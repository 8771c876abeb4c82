package uk.goldenthread.kpi.spc;

/** What kind of variation a point shows; of the last point it is the variation icon. */
public enum Variation {
    COMMON_CAUSE("∿", Colours.GREY, "ordinary variation"),
    IMPROVEMENT_HIGH("H", Colours.BLUE, "special cause, better: higher"),
    IMPROVEMENT_LOW("L", Colours.BLUE, "special cause, better: lower"),
    CONCERN_HIGH("H", Colours.ORANGE, "special cause, of concern: higher"),
    CONCERN_LOW("L", Colours.ORANGE, "special cause, of concern: lower"),
    NEUTRAL_HIGH("H", Colours.PURPLE, "special cause, higher; neither better nor worse"),
    NEUTRAL_LOW("L", Colours.PURPLE, "special cause, lower; neither better nor worse");

    private final String letter;
    private final String colour;
    private final String words;

    Variation(String letter, String colour, String words) {
        this.letter = letter;
        this.colour = colour;
        this.words = words;
    }

    /** What stands in the icon. */
    public String letter() {
        return letter;
    }

    /** Of the icon and of the point. */
    public String colour() {
        return colour;
    }

    public String words() {
        return words;
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
