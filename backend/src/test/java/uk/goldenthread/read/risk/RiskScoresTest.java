package uk.goldenthread.read.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.read.risk.RiskCase.JULY;
import static uk.goldenthread.read.risk.RiskCase.TODAY;
import static uk.goldenthread.read.risk.RiskCase.row;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.read.board.LastBoard;
import uk.goldenthread.read.risk.RiskScores.Scored;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** Which score counts on which day, since when it is too high, what the last board was, and when a statement is stale. */
class RiskScoresTest {
    @Test
    void theNewestOfAKindCounts() {
        RiskCase c = new RiskCase();
        UUID risk = c.scored("R1", 5, 4);
        c.plan.score(risk, AssessmentKind.CURRENT, 3, 4, TODAY);
        c.plan.score(risk, AssessmentKind.TARGET, 1, 2, TODAY);
        ProgrammeSnapshot s = c.snapshot();
        Scored current = RiskScores.current(s, row(s, "R1")).orElseThrow();
        assertThat(current.score()).isEqualTo(12);
        assertThat(current.band()).isEqualTo(RiskBand.HIGH);
        assertThat(current.above()).isFalse();
        assertThat(current.placed()).isTrue();
        assertThat(current.words()).isEqualTo("12, high");
        assertThat(RiskScores.newest(s, row(s, "R1"), AssessmentKind.INHERENT)).isEmpty();
        assertThat(RiskScores.currentOn(s, row(s, "R1"), TODAY))
                .map(Scored::score)
                .contains(12);
        assertThat(RiskScores.currentOn(s, row(s, "R1"), TODAY.minusDays(1)))
                .map(Scored::score)
                .contains(20);
        assertThat(RiskScores.currentOn(s, row(s, "R1"), JULY.minusDays(1))).isEmpty();
        assertThat(RiskScores.aboveSince(s, row(s, "R1"))).isEmpty();
    }

    @Test
    void aboveSinceIsTheStartOfTheLastUnbrokenRun() {
        RiskCase c = new RiskCase();
        UUID risk = c.scored("R1", 5, 5);
        c.plan.score(risk, AssessmentKind.CURRENT, 2, 2, JULY.plusDays(1));
        c.plan.score(risk, AssessmentKind.CURRENT, 5, 3, JULY.plusDays(2));
        c.plan.score(risk, AssessmentKind.TARGET, 1, 1, JULY.plusDays(3));
        c.plan.score(risk, AssessmentKind.CURRENT, 5, 5, JULY.plusDays(4));
        ProgrammeSnapshot s = c.snapshot();
        assertThat(RiskScores.aboveSince(s, row(s, "R1"))).contains(JULY.plusDays(2));
    }

    @Test
    void theLastBoardIsAMeetingThatWasHeldElseAClose() {
        RiskCase c = new RiskCase();
        assertThat(LastBoard.of(c.snapshot(), TODAY)).isEmpty();
        c.plan.cycle("August", LocalDate.of(2024, 8, 31), false);
        c.plan.cycle("September", LocalDate.of(2024, 9, 30), false);
        c.plan.cycle("October", LocalDate.of(2024, 10, 31), true);
        assertThat(LastBoard.of(c.snapshot(), TODAY))
                .contains(new LastBoard(LocalDate.of(2024, 10, 5), "the close of September, 5 October 2024"));
        assertThat(LastBoard.of(c.snapshot(), LocalDate.of(2024, 10, 5))
                        .orElseThrow()
                        .on())
                .isEqualTo(LocalDate.of(2024, 9, 5));
        c.meeting(TODAY, "HELD");
        c.meeting(LocalDate.of(2024, 9, 1), "CANCELLED");
        c.meeting(LocalDate.of(2024, 10, 1), "PLANNED");
        assertThat(LastBoard.of(c.snapshot(), TODAY).orElseThrow().words()).startsWith("the close of");
        c.meeting(JULY, "HELD");
        c.meeting(JULY.minusDays(30), "HELD");
        LastBoard board = LastBoard.of(c.snapshot(), TODAY).orElseThrow();
        assertThat(board.on()).isEqualTo(JULY);
        assertThat(board.words()).contains("Improvement Board");
        assertThat(LastBoard.of(c.snapshot(), TODAY.plusDays(1)).orElseThrow().on())
                .isEqualTo(TODAY);
    }

    @Test
    void aStatementIsContradictedByALiveRisk() {
        RiskCase c = new RiskCase();
        c.plan.riskStatements.clear();
        c.plan.noRisks(c.first, JULY);
        c.plan.noRisks(c.first, TODAY);
        c.plan.noRisks(null, TODAY);
        c.risk("R1", r -> r.status = RiskStatus.CLOSED);
        ProgrammeSnapshot s = c.snapshot();
        assertThat(NoRiskStatements.contradicted(s, c.first)).isFalse();
        assertThat(NoRiskStatements.latest(s, c.first))
                .map(RiskStatementFacts::statedOn)
                .contains(TODAY);
        assertThat(NoRiskStatements.latest(s, c.second)).isEmpty();
        assertThat(NoRiskStatements.latest(s, null)).isPresent();
        c.risk("R2", r -> r.status = RiskStatus.ISSUE);
        assertThat(NoRiskStatements.contradicted(c.snapshot(), c.first)).isTrue();
        assertThat(NoRiskStatements.contradicted(c.snapshot(), c.second)).isFalse();
        assertThat(NoRiskStatements.contradicted(c.snapshot(), null)).isFalse();
    }
}
