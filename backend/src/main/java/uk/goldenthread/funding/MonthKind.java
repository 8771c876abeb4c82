package uk.goldenthread.funding;

/** How a month's spending was said. */
public enum MonthKind {
    /** At the start. */
    PROFILE,
    /** As it looks now. */
    FORECAST
}
