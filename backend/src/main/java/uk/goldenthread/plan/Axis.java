package uk.goldenthread.plan;

/** The two questions a rating answers: is the action getting done, and does it make a difference. */
public enum Axis {
    PROGRESS,
    IMPACT;

    public String word(Rating rating) {
        return this == PROGRESS ? rating.progressWord() : rating.impactWord();
    }
}
