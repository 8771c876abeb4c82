package uk.goldenthread.kpi;

/** How often a measure is observed. */
public enum Frequency {
    ANNUAL,
    SIX_MONTHLY,
    QUARTERLY,
    MONTHLY,
    AD_HOC
}
