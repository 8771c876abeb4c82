package uk.goldenthread.findings;

/** How much a finding should trouble a board; the gravest first. It is no rating and changes none. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW
}
