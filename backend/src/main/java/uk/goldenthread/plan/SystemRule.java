package uk.goldenthread.plan;

/** Which rule gave the system rating of an action, or why none can be given. In the order in which they are asked. */
public enum SystemRule {
    NOT_REQUIRED(null, "no longer required"),
    NO_APPROVED_DATE(null, "cannot be derived: no approved date"),
    NOT_EVIDENCED(null, "complete, not evidenced"),
    EVIDENCED(Rating.BLUE, "finished, with evidence and every milestone closed"),
    EXPECTED_LATE(Rating.RED, "expected after the approved date"),
    DATE_PASSED(Rating.RED, "the approved date has passed"),
    MILESTONE_LONG_OVERDUE(Rating.RED, "a milestone is overdue beyond the threshold"),
    MILESTONE_OVERDUE(Rating.AMBER, "a milestone is overdue"),
    UPSTREAM_LATE(Rating.AMBER, "waits for an action expected after its own start"),
    BEFORE_ITS_START(Rating.GREY, "starts in the future and nothing is reported"),
    NOTHING_AGAINST(Rating.GREEN, "nothing in the dates speaks against it");

    private final Rating rating;
    private final String words;

    SystemRule(Rating rating, String words) {
        this.rating = rating;
        this.words = words;
    }

    /** Null where none can be derived. */
    public Rating rating() {
        return rating;
    }

    public String words() {
        return words;
    }
}
