package uk.goldenthread.kpi.spc;

/** Why a point is not common cause; in the order in which the tests take precedence (NHS England, Making Data Count). */
public enum SpecialCause {
    OUTSIDE("outside the limits"),
    TREND("one of seven that rise or fall without a break"),
    TWO_OF_THREE("two of three close to a limit"),
    RUN("one of seven on the same side of the mean");

    private final String words;

    SpecialCause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
