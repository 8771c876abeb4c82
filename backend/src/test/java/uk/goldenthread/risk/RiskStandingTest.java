package uk.goldenthread.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a paper says of a risk's standing is laid over what is stored. */
class RiskStandingTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 13);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 10);
    private static final RiskStanding STORED =
            new RiskStanding(RiskStatus.CLOSED, MAY, "The post is filled", MAY, "The director");

    @Test
    void whatIsNotSaidStays() {
        assertThat(new RiskStanding(null, null, null, null, null).over(STORED)).isEqualTo(STORED);
        assertThat(RiskStanding.of(RiskStatus.CLOSED).over(STORED)).isEqualTo(STORED);
    }

    @Test
    void whatIsSaidReplaces() {
        RiskStanding said = new RiskStanding(RiskStatus.CLOSED, JUNE, "It is paid for", JUNE, "The board");
        assertThat(said.over(STORED)).isEqualTo(said);
        assertThat(said.over(null)).isEqualTo(said);
    }

    /** The day and the reason belong to the status; whom it was escalated to does not. */
    @Test
    void anotherStatusBeginsWithoutDayAndReason() {
        RiskStanding reopened = RiskStanding.of(RiskStatus.OPEN).over(STORED);
        assertThat(reopened.status()).isEqualTo(RiskStatus.OPEN);
        assertThat(reopened.on()).isNull();
        assertThat(reopened.reason()).isNullOrEmpty();
        assertThat(reopened.escalatedOn()).isEqualTo(MAY);
        assertThat(reopened.escalatedTo()).isEqualTo("The director");

        RiskStanding happened = new RiskStanding(RiskStatus.ISSUE, JUNE, "The supplier left", null, null).over(STORED);
        assertThat(happened.on()).isEqualTo(JUNE);
        assertThat(happened.reason()).isEqualTo("The supplier left");
    }

    @Test
    void ofAStatusNothingElseIsKnown() {
        assertThat(RiskStanding.of(RiskStatus.ISSUE))
                .isEqualTo(new RiskStanding(RiskStatus.ISSUE, null, null, null, null));
    }
}
