package uk.goldenthread.kpi;

/** Which way is good; NONE when neither is. */
public enum Polarity {
    HIGH,
    LOW,
    NONE
}
