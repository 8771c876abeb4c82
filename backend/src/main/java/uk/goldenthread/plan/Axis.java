package uk.goldenthread.plan;

import jakarta.annotation.Nullable;

/** The two questions a rating answers: is the action getting done, and does it make a difference. */
public enum Axis {
    PROGRESS,
    IMPACT;

    /** A rating in words; of what nobody has rated for null. */
    public String word(@Nullable Rating rating) {
        if (rating == null) {
            return NoStatement.WORD;
        }
        return this == PROGRESS ? rating.progressWord() : rating.impactWord();
    }
}
