package uk.goldenthread.findings;

import static uk.goldenthread.findings.FindingCase.TODAY;
import static uk.goldenthread.findings.FindingRule.*;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.BudgetLineFacts;
import uk.goldenthread.funding.CarryForwardFacts;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.LineKind;
import uk.goldenthread.funding.OutputActionFacts;
import uk.goldenthread.funding.OutputKpiFacts;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.record.Basis;
import uk.goldenthread.snapshot.MoneyRowsOf;

/** M01 to M07: what each finds, and what it leaves alone. Today is 13 October 2024. */
class MoneyRulesTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 1);

    private final FindingCase c = new FindingCase();
    private final MoneyRowsOf rows = c.plan.money;
    private final UUID fund = rows.grant("dbv", null);
    private final UUID one = rows.workstream(fund, "Thrive", 60_000);

    /** What was paid by the end of September, whether it is explained, and what is said of it. */
    static Stream<Arguments> profiles() {
        return Stream.of(
                Arguments.of(
                        11_001L,
                        false,
                        "Thrive is £10.01 (10 %) ahead of its profile on 30 September 2024, and nobody has said why."),
                Arguments.of(
                        5_000L,
                        false,
                        "Thrive is £50 (50 %) behind its profile on 30 September 2024, and nobody has said why."),
                Arguments.of(5_000L, true, null),
                Arguments.of(11_000L, false, null),
                Arguments.of(9_000L, false, null));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aheadOfOrBehindItsProfile(long paid, boolean explained, String sentence) {
        rows.profile(one, SEPTEMBER, 10_000);
        rows.paid(one, SEPTEMBER, paid);
        if (explained) {
            rows.notes.add(new VarianceNoteFacts(c.plan.id(), 1, one, SEPTEMBER, "A post is vacant.", null, TODAY));
        }
        c.says(M01, sentence);
    }

    @Test
    void committedAboveItsBudget() {
        rows.committed(one, SEPTEMBER, 60_000);
        c.says(M02, null);
        rows.lines.add(new BudgetLineFacts(c.plan.id(), 1, one, LineKind.EVALUATION, null));
        rows.lines.add(new BudgetLineFacts(c.plan.id(), 1, one, LineKind.TRAINING, 500L));
        SpendFacts more = rows.paid(one, SEPTEMBER, 600);
        rows.spend.remove(more);
        rows.spend.add(new SpendFacts(
                more.id(),
                1,
                more.fundId(),
                one,
                null,
                more.kind(),
                LineKind.TRAINING,
                more.onDay(),
                600,
                more.state(),
                "",
                "Training",
                "",
                more.basis()));
        c.says(
                M02,
                "Thrive is over its budget: £606 is committed and paid of the £600 it has and £6 of the £5 for training.");
    }

    @ParameterizedTest
    @MethodSource("returns")
    void returnDue(LocalDate today, ReturnState sent, String sentence) {
        rows.funds.clear();
        UUID grant = rows.grant("dbv", 30);
        if (sent != null) {
            rows.fundReturn(grant, "2024-25", 1, 1, sent, null);
        }
        org.assertj.core.api.Assertions.assertThat(c.of(M03, today))
                .extracting(FindingView::sentence)
                .isEqualTo(sentence == null ? java.util.List.of() : java.util.List.of(sentence));
    }

    static Stream<Arguments> returns() {
        String due = "The return of Grant dbv for quarter 1 of 2024-25 %s by 30 July 2024 and was not submitted.";
        return Stream.of(
                Arguments.of(LocalDate.of(2024, 7, 15), null, null),
                Arguments.of(LocalDate.of(2024, 7, 16), null, due.formatted("is due")),
                Arguments.of(LocalDate.of(2024, 7, 30), ReturnState.DRAFT, due.formatted("is due")),
                Arguments.of(LocalDate.of(2024, 7, 31), ReturnState.DRAFT, due.formatted("was due")),
                Arguments.of(LocalDate.of(2024, 7, 31), ReturnState.SUBMITTED, null),
                Arguments.of(LocalDate.of(2024, 10, 15), ReturnState.SUBMITTED, null));
    }

    static Stream<Arguments> payments() {
        LocalDate passed = LocalDate.of(2024, 10, 1);
        return Stream.of(
                Arguments.of(
                        passed,
                        ConditionStatus.UNMET,
                        null,
                        "Payment 1 of Grant dbv, £250, was due on 1 October 2024 and waits for condition 1 to be met."),
                Arguments.of(
                        LocalDate.of(2024, 11, 12),
                        ConditionStatus.NOT_YET_DUE,
                        null,
                        "Payment 1 of Grant dbv, £250, is due on 12 November 2024 and waits for condition 1 to be met."),
                Arguments.of(LocalDate.of(2024, 11, 13), ConditionStatus.UNMET, null, null),
                Arguments.of(passed, ConditionStatus.MET, null, null),
                Arguments.of(
                        passed,
                        ConditionStatus.MET,
                        ReturnState.SUBMITTED,
                        "Payment 1 of Grant dbv, £250, was due on 1 October 2024 and waits for the return for quarter 1 of 2024-25 to be approved."),
                Arguments.of(passed, ConditionStatus.WAIVED, ReturnState.APPROVED, null));
    }

    @ParameterizedTest
    @MethodSource("payments")
    void paymentDueConditionUnmet(LocalDate due, ConditionStatus status, ReturnState state, String sentence) {
        UUID tranche = rows.tranche(fund, 1, due, rows.condition(fund, 1, status), null);
        if (state != null) {
            rows.fundReturn(fund, "2024-25", 1, 1, state, tranche);
        }
        c.says(M04, sentence);
    }

    @Test
    void aPaymentThatCameIsNotSpokenOf() {
        rows.tranche(fund, 1, SEPTEMBER, rows.condition(fund, 1, ConditionStatus.UNMET), SEPTEMBER);
        c.says(M04, null);
    }

    @Test
    void moneyWithNothingToShowForIt() {
        c.says(M05, null);
        rows.paid(one, SEPTEMBER, 30_000);
        c.says(M05, "£300 is committed and paid for Thrive, and no output says what came of it.");
        UUID output = rows.output(one, "Delegates", null, null);
        c.says(
                M05,
                "£300 is committed and paid for Thrive, and none of its outputs is linked to an action or a measure.");
        rows.outputActions.add(new OutputActionFacts(c.plan.id(), 1, output, c.action));
        c.says(M05, null);
        rows.outputActions.clear();
        rows.outputKpis.add(new OutputKpiFacts(c.plan.id(), 1, output, c.plan.id()));
        c.says(M05, null);
    }

    static Stream<Arguments> asks() {
        return Stream.of(
                ask(m -> m.ask("Pathways", null, TODAY.minusDays(60), null, AskOutcome.AWAITED), null),
                ask(
                        m -> m.ask("Pathways", null, TODAY.minusDays(61), null, AskOutcome.AWAITED),
                        "The ICB was asked for money for Pathways on 13 August 2024 and has not answered."),
                ask(
                        m -> m.ask("Pathways", 50_000L, TODAY.minusDays(2), TODAY.minusDays(1), AskOutcome.AWAITED),
                        "The ICB was asked for £500 for Pathways on 11 October 2024 and was to answer by 12 October 2024."),
                ask(m -> m.ask("Pathways", null, TODAY.minusDays(99), TODAY, AskOutcome.AWAITED), null),
                ask(m -> m.ask("Pathways", null, null, null, AskOutcome.AWAITED), null),
                ask(m -> m.ask("Pathways", null, TODAY.minusDays(99), null, AskOutcome.NOT_FORTHCOMING), null));
    }

    private static Arguments ask(Consumer<MoneyRowsOf> made, String sentence) {
        return Arguments.of(made, sentence);
    }

    @ParameterizedTest
    @MethodSource("asks")
    void requestUnanswered(Consumer<MoneyRowsOf> made, String sentence) {
        made.accept(rows);
        c.says(M06, sentence);
    }

    @Test
    void everyReturnThatIsOverdueIsNamed() {
        rows.grant("pap", 30);
        org.assertj.core.api.Assertions.assertThat(c.of(M03, LocalDate.of(2024, 10, 20)))
                .extracting(FindingView::sentence)
                .containsExactly(
                        "2 returns of Grant pap were not submitted: quarter 1 of 2024-25 was due by 30 July 2024; quarter 2 of 2024-25 is due by 30 October 2024.");
    }

    /** What stands over from 2024-25, what was planned for it and paid in it. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "60000|0|40000|-",
                "60001|0|40000|Of Grant dbv, £600.01 stands over from 2024-25, more than the £600 that is unspent of it: £1,000 of the award was left when it began and £400 was paid.",
                "10000|50000|40000|-",
                "10001|50000|40000|Of Grant dbv, £100.01 stands over from 2024-25, more than the £100 that is unspent of it: £500 was planned for the year and £400 was paid.",
                "1|0|120000|Of Grant dbv, £0.01 stands over from 2024-25, more than the £0 that is unspent of it: £1,000 of the award was left when it began and £1,200 was paid."
            })
    void atMostWhatIsUnspentStandsOver(long carried, long planned, long paid, String sentence) {
        if (planned > 0) {
            rows.profile(one, SEPTEMBER, planned);
        }
        rows.profile(one, SEPTEMBER.plusYears(1), 1);
        rows.paid(one, SEPTEMBER, paid);
        rows.paid(one, SEPTEMBER.plusYears(1), 7);
        rows.carryForwards.add(
                new CarryForwardFacts(c.plan.id(), 1, fund, "2024-25", carried, "Agreed.", TODAY, "", Basis.ENTERED));
        c.says(M07, sentence);
    }
}
