package uk.goldenthread.plan;

/** How sure the owner is of the forecast; apart from the rating ("delayed, but not at risk"). */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW,
    NOT_AT_RISK,
    AT_RISK
}
