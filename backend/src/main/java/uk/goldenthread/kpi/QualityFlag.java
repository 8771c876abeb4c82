package uk.goldenthread.kpi;

/** What is to be known of the quality of a figure. */
public enum QualityFlag {
    /** So few that chance alone moves it. */
    SMALL_NUMBER,
    /** Not every provider has returned its part. */
    INCOMPLETE_RETURN,
    /** Estimated by its provider. */
    ESTIMATED,
    /** What it counts is disputed. */
    DISPUTED,
    /** First figure that is not comparable with those before it. */
    SERIES_BREAK
}
