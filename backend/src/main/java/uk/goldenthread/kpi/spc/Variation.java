package uk.goldenthread.kpi.spc;

/** What kind of variation a point shows; of the last point it is the variation icon. */
public enum Variation {
    COMMON_CAUSE("ordinary variation"),
    IMPROVEMENT_HIGH("special cause, better: higher"),
    IMPROVEMENT_LOW("special cause, better: lower"),
    CONCERN_HIGH("special cause, of concern: higher"),
    CONCERN_LOW("special cause, of concern: lower"),
    NEUTRAL_HIGH("special cause, higher; neither better nor worse"),
    NEUTRAL_LOW("special cause, lower; neither better nor worse");

    private final String words;

    Variation(String words) {
        this.words = words;
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
