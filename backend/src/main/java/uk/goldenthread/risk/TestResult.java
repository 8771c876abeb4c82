package uk.goldenthread.risk;

/** What a test of a control found. */
public enum TestResult {
    EFFECTIVE,
    PARTLY,
    NOT_EFFECTIVE
}
