package uk.goldenthread.kpi;

/** Of what the days or weeks of a measure are taken. */
public enum Statistic {
    AVERAGE,
    MEDIAN,
    LONGEST
}
