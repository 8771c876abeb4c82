package uk.goldenthread.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one vocabulary of ratings, for progress and for impact, on screen, in documents and in spreadsheets. The progress words are
 * those of Halton's July 2024 key; no published key for impact could be found, so those words are ours.
 */
@Schema(
        description =
                "Rating code. BLUE B, GREEN G, AMBER A, RED R, GREY N, WHITE X; words and shapes at /reference/ratings.")
public enum Rating {
    BLUE(
            "B",
            "square",
            "#1d4f91",
            "#ffffff",
            "Complete",
            "Complete",
            "Sustained at target",
            "At or better than target for three periods after completion"),
    GREEN(
            "G",
            "circle",
            "#1f6b3b",
            "#ffffff",
            "On target",
            "On target to complete in time",
            "On trajectory",
            "Improving as planned"),
    AMBER(
            "A",
            "triangle",
            "#f0a500",
            "#11202f",
            "Delayed",
            "Delayed; the date is not yet missed",
            "No clear change",
            "No clear change, or short of the trajectory"),
    RED(
            "R",
            "diamond",
            "#a9152b",
            "#ffffff",
            "Will miss",
            "Significantly delayed or not expected to meet target",
            "Worse than baseline",
            "Worse than before the action began"),
    GREY(
            "N",
            "pill",
            "#66727d",
            "#ffffff",
            "Not started",
            "Not started; not the same as delayed",
            "Not yet rated",
            "Too early or not measured, with the reason"),
    WHITE(
            "X",
            "outlined square",
            "#ffffff",
            "#11202f",
            "Not required",
            "No longer required",
            "Not required",
            "No impact is expected of it");

    private final String letter;
    private final String shape;
    private final String fill;
    private final String ink;
    private final String progressWord;
    private final String progressMeaning;
    private final String impactWord;
    private final String impactMeaning;

    Rating(
            String letter,
            String shape,
            String fill,
            String ink,
            String progressWord,
            String progressMeaning,
            String impactWord,
            String impactMeaning) {
        this.letter = letter;
        this.shape = shape;
        this.fill = fill;
        this.ink = ink;
        this.progressWord = progressWord;
        this.progressMeaning = progressMeaning;
        this.impactWord = impactWord;
        this.impactMeaning = impactMeaning;
    }

    public String letter() {
        return letter;
    }

    public String shape() {
        return shape;
    }

    /** Colour of the shape, as #rrggbb. */
    public String fill() {
        return fill;
    }

    /** Colour of the letter on it; contrast at least 4.5 to 1. */
    public String ink() {
        return ink;
    }

    public String progressWord() {
        return progressWord;
    }

    public String progressMeaning() {
        return progressMeaning;
    }

    public String impactWord() {
        return impactWord;
    }

    public String impactMeaning() {
        return impactMeaning;
    }
}
