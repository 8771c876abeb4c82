package uk.goldenthread.read.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.read.risk.RiskCase.JULY;
import static uk.goldenthread.read.risk.RiskCase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.access.Audience;
import uk.goldenthread.read.risk.RegisterViews.BandCount;
import uk.goldenthread.read.risk.RegisterViews.Of;
import uk.goldenthread.read.risk.RegisterViews.PartView;
import uk.goldenthread.read.risk.RegisterViews.RegisterView;
import uk.goldenthread.read.risk.RiskViews.RiskView;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskKinds;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** The register as it is appended to a report, and how each risk moved since the last board. */
class RegisterReadsTest {
    private static RegisterView register(RiskCase c) {
        return new RegisterReads(c.snapshot(), TODAY).register();
    }

    private static RiskView view(RiskCase c, String ref) {
        ProgrammeSnapshot s = c.snapshot();
        return new RiskReads(s, TODAY).risk(RiskCase.row(s, ref));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "16, 12, 'Better than on 15 July 2024: 12 after 16.'",
                "12, 16, 'Worse than on 15 July 2024: 16 after 12.'",
                "12, 12, 'Unchanged since 15 July 2024: 12.'",
                "-, 12, 'Assessed for the first time since 15 July 2024: 12.'",
                "12, -, 'Not assessed.'",
                "-, -, 'Not assessed.'"
            })
    void movementIsOneSentence(Integer from, Integer to, String words) {
        assertThat(RiskReads.moved(from, to, JULY)).isEqualTo(words);
    }

    @Test
    void movementIsCountedFromTheLastBoard() {
        RiskCase c = new RiskCase();
        UUID risk = c.scored("R1", 4, 4);
        c.plan.score(risk, AssessmentKind.CURRENT, 3, 4, JULY.plusDays(1));
        assertThat(view(c, "R1").movement()).isNull();
        c.meeting(JULY, "HELD");
        assertThat(view(c, "R1").movement().from()).isEqualTo(16);
        assertThat(view(c, "R1").movement().to()).isEqualTo(12);
        assertThat(view(c, "R1").movement().since()).isEqualTo(JULY);
        c.risk("R2", r -> {});
        assertThat(view(c, "R2").movement().words()).isEqualTo("Not assessed.");
        assertThat(register(c).lastBoard().on()).isEqualTo(JULY);
    }

    @Test
    void eachPartHoldsItsRisksTheGravestFirst() {
        RiskCase c = new RiskCase();
        c.plan.riskStatements.clear();
        c.plan.noRisks(c.second, LocalDate.of(2024, 10, 1));
        UUID fund = c.plan.money.grant("dbv", null);
        c.scored("P1-R1", 2, 2);
        c.scored("P1-R2", 5, 5);
        c.risk("P1-R3", r -> {});
        c.risk("P1-R4", r -> {
            r.status = RiskStatus.CLOSED;
            r.closedOn = JULY;
        });
        c.risk("P1-R5", r -> r.status = RiskStatus.ISSUE);
        c.plan.risk("G-R1", r -> {});
        c.plan.risk("D-R1", r -> r.fund = fund);
        RegisterView register = register(c);
        assertThat(register.parts())
                .extracting(PartView::of)
                .containsExactly(Of.PRIORITY, Of.PRIORITY, Of.PROGRAMME, Of.GRANT);
        assertThat(register.parts())
                .extracting(PartView::title)
                .containsExactly("Priority 1", "Priority 2", "The programme as a whole", "Grant dbv");
        assertThat(register.parts())
                .extracting(p -> p.risks().stream().map(RiskView::ref).toList())
                .containsExactly(
                        List.of("P1-R2", "P1-R1", "P1-R3", "P1-R5"), List.of(), List.of("G-R1"), List.of("D-R1"));
        assertThat(register.parts()).extracting(PartView::silent).containsExactly(false, false, false, false);
        assertThat(register.parts().get(0).statement()).isNull();
        assertThat(register.parts().get(1).statement().stale()).isFalse();
        assertThat(register.parts().get(0).counts())
                .isEqualTo(new RegisterViews.Counts(
                        3,
                        1,
                        1,
                        List.of(
                                new BandCount(RiskBand.LOW, 0),
                                new BandCount(RiskBand.MODERATE, 1),
                                new BandCount(RiskBand.HIGH, 0),
                                new BandCount(RiskBand.EXTREME, 1)),
                        2,
                        1,
                        1));
        assertThat(register.counts().open()).isEqualTo(5);
        assertThat(register.sentence())
                .isEqualTo("5 open risks and 1 issue; 4 are not assessed; 1 is above what is accepted.");
        assertThat(register.parts().get(3).risks().get(0).fundTitle()).isEqualTo("Grant dbv");
    }

    @Test
    void aPriorityOfWhichNobodySaysAnythingIsSilent() {
        RiskCase c = new RiskCase();
        c.plan.riskStatements.clear();
        c.plan.noRisks(c.second, LocalDate.of(2023, 10, 1));
        RegisterView register = register(c);
        assertThat(register.parts()).extracting(PartView::silent).containsExactly(true, true, false);
        assertThat(register.parts().get(1).statement().stale()).isTrue();
        assertThat(register.sentence()).isEqualTo("0 open risks.");
    }

    @Test
    void theSentenceCounts() {
        RiskCase c = new RiskCase();
        c.scored("R1", 1, 1);
        assertThat(register(c).sentence()).isEqualTo("1 open risk; all are assessed.");
        UUID risk = c.risk("R2", r -> {});
        c.plan.control(risk, k -> k.description = "A further risk has come up.");
        c.plan.control(risk, k -> k.description = "There is a new risk.");
        assertThat(register(c).sentence())
                .isEqualTo("2 open risks; 1 is not assessed; 2 controls tell of another risk.");
        c.scored("R3", 5, 5);
        c.scored("R4", 5, 5);
        assertThat(register(c).sentence())
                .isEqualTo(
                        "4 open risks; 1 is not assessed; 2 are above what is accepted; 2 controls tell of another risk.");
    }

    @Test
    void escalationCountsFromTheDayItRoseAbove() {
        RiskCase c = new RiskCase();
        UUID risk = c.risk("R1", r -> r.escalatedOn = JULY);
        c.plan.score(risk, AssessmentKind.CURRENT, 5, 5, JULY);
        assertThat(register(c).counts().notEscalated()).isZero();
        UUID other = c.risk("R2", r -> r.escalatedOn = JULY.minusDays(1));
        c.plan.score(other, AssessmentKind.CURRENT, 5, 5, JULY);
        assertThat(register(c).counts().notEscalated()).isEqualTo(1);
        assertThat(register(c).counts().aboveAppetite()).isEqualTo(2);
    }

    @Test
    void controlsAreCounted() {
        RiskCase c = new RiskCase();
        UUID risk = c.risk("R1", r -> r.reviewDue = TODAY.minusDays(1));
        c.plan.control(risk, k -> {
            k.status = ControlStatus.PLANNED;
            k.due = TODAY.minusDays(1);
        });
        c.plan.control(risk, k -> {
            k.status = ControlStatus.PLANNED;
            k.due = TODAY;
        });
        c.plan.control(risk, k -> k.testedOn = JULY);
        c.plan.control(risk, k -> k.status = ControlStatus.NOT_WORKING);
        c.plan.control(risk, k -> k.status = ControlStatus.RETIRED);
        assertThat(view(c, "R1").controlCounts()).isEqualTo(new RiskViews.ControlCounts(2, 1, 1, 1, 1, 1));
        assertThat(view(c, "R1").reviewOverdue()).isTrue();
        assertThat(view(c, "R1").assessment()).isEqualTo("not assessed");
    }

    @Test
    void wordsOfAPaperStandWhereNobodyScored() {
        RiskCase c = new RiskCase();
        UUID risk = c.risk("R1", r -> r.assessment = "quite a high risk");
        assertThat(view(c, "R1").assessment()).isEqualTo("quite a high risk");
        c.plan.score(risk, AssessmentKind.CURRENT, 4, 3, JULY);
        assertThat(view(c, "R1").assessment()).isEqualTo("12, high");
        assertThat(view(c, "R1").published()).isEqualTo("quite a high risk");
    }

    @Test
    void whatIsNotForTheReaderLeavesNoTrace() {
        RiskCase c = new RiskCase();
        UUID hidden = c.risk("R1", r -> r.audience = Audience.ADVISERS);
        c.plan.score(hidden, AssessmentKind.CURRENT, 5, 5, JULY);
        UUID control = c.plan.control(hidden, k -> {});
        c.risk("R2", r -> r.fromControl = control);
        ProgrammeSnapshot s = c.snapshot().seenBy(Set.of(Audience.AREA));
        RegisterView register = new RegisterReads(s, TODAY).register();
        assertThat(register.counts().aboveAppetite()).isZero();
        assertThat(register.heatMap().cells())
                .allSatisfy(cell -> assertThat(cell.risks()).isEmpty());
        assertThat(s.all(RiskKinds.RISK_ASSESSMENT)).isEmpty();
        assertThat(new RiskReads(s, TODAY).risk(RiskCase.row(s, "R2")).foundIn())
                .isNull();
        assertThat(view(c, "R2").foundIn().ref()).isEqualTo("R1");
    }

    @Test
    void theMatrixIsSaidInSentences() {
        assertThat(new RegisterReads(new RiskCase().snapshot(), TODAY)
                        .matrices()
                        .get(0)
                        .sentences())
                .containsExactly(
                        "Likelihood and impact have 5 steps each; a score is one times the other, 1 to 25.",
                        "Low is 1 to 3, moderate is 4 to 7, high is 8 to 14 and extreme is 15 to 25.",
                        "Accepted is a score of up to 12.");
    }
}
