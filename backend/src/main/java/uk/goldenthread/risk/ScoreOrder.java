package uk.goldenthread.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores that contradict one another: with its controls a risk does not score more than without any, and nobody aims at more than there is.
 * Equal scores are fine. A target that was set before the score fell below it is reached, not contradicted.
 */
public final class ScoreOrder {
    private ScoreOrder() {}

    /** A score and the day it was given. */
    public record Dated(int score, LocalDate on) {}

    /** What does not fit, and which scores it is about. */
    public record Odd(Set<AssessmentKind> kinds, String sentence) {}

    /**
     * @param newest the newest score of each kind, all on matrices of one size
     */
    public static List<Odd> odd(Map<AssessmentKind, Dated> newest) {
        Dated inherent = newest.get(AssessmentKind.INHERENT);
        Dated current = newest.get(AssessmentKind.CURRENT);
        Dated target = newest.get(AssessmentKind.TARGET);
        List<Odd> odd = new ArrayList<>();
        if (inherent != null && current != null && current.score() > inherent.score()) {
            odd.add(new Odd(
                    Set.of(AssessmentKind.INHERENT, AssessmentKind.CURRENT),
                    "With its controls the risk scores " + current.score() + ", more than the " + inherent.score()
                            + " without any."));
        }
        if (target != null
                && current != null
                && target.score() > current.score()
                && !target.on().isBefore(current.on())) {
            odd.add(new Odd(
                    Set.of(AssessmentKind.CURRENT, AssessmentKind.TARGET),
                    "Its target, " + target.score() + ", is above its current score, " + current.score() + "."));
        }
        if (target != null && inherent != null && target.score() > inherent.score()) {
            odd.add(new Odd(
                    Set.of(AssessmentKind.INHERENT, AssessmentKind.TARGET),
                    "Its target, " + target.score() + ", is above what it scores without any control, "
                            + inherent.score() + "."));
        }
        return List.copyOf(odd);
    }
}
