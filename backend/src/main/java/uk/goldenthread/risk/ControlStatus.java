package uk.goldenthread.risk;

/** Where a control stands. */
public enum ControlStatus {
    PLANNED,
    IN_PLACE,
    NOT_WORKING,
    RETIRED
}
