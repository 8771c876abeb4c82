package uk.goldenthread.exchange.sheet;

import java.util.Arrays;
import java.util.stream.Collectors;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.Rating;

/** Ratings by word, code or letter. Other vocabularies ("on track") are refused: guessing a rating would be stating it. */
public final class Ratings {
    private Ratings() {}

    public static Rating rating(String text, Axis axis) {
        String wanted = Signs.compared(text);
        for (Rating rating : Rating.values()) {
            String meaning = axis == Axis.PROGRESS ? rating.progressMeaning() : rating.impactMeaning();
            if (wanted.equalsIgnoreCase(rating.name())
                    || wanted.equalsIgnoreCase(rating.letter())
                    || wanted.equalsIgnoreCase(axis.word(rating))
                    || wanted.equalsIgnoreCase(meaning)) {
                return rating;
            }
        }
        String six = Arrays.stream(Rating.values())
                .map(r -> axis.word(r) + " (" + r.letter() + ", " + r.name() + ")")
                .collect(Collectors.joining(", "));
        throw new CellFault("“" + text + "” is not one of the six ratings.", "Use " + six + ".");
    }
}
