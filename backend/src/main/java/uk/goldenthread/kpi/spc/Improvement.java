package uk.goldenthread.kpi.spc;

/** Which way is better; for a neutral measure neither is. */
public enum Improvement {
    INCREASE,
    DECREASE,
    NEUTRAL
}
