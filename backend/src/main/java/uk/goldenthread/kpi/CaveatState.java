package uk.goldenthread.kpi;

/** Where a caveat stands; it is printed beside the figure until it is closed. */
public enum CaveatState {
    RAISED,
    ANSWERED,
    CLOSED
}
