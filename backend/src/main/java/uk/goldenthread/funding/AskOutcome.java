package uk.goldenthread.funding;

/** What became of a request for money. */
public enum AskOutcome {
    AWAITED,
    AGREED,
    PARTLY,
    NOT_FORTHCOMING
}
