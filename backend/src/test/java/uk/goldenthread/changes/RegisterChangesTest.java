package uk.goldenthread.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.record.Basis;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.ControlKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskCategory;
import uk.goldenthread.risk.RiskKpiFacts;
import uk.goldenthread.risk.RiskMatrix.BandFrom;
import uk.goldenthread.risk.RiskMatrixFacts;
import uk.goldenthread.risk.TestResult;
import uk.goldenthread.snapshot.RiskRowsOf;

/** What changed about the scores, controls, reviews and links of a risk, one change at a time. */
class RegisterChangesTest {
    private static final LocalDate JULY = LocalDate.of(2024, 7, 15);
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);

    /** A change case with one risk and a control. */
    private static final class Case {
        final ChangeCase c = new ChangeCase();
        final UUID risk = c.plan.risk("R1", r -> r.priority = c.priority);
        final UUID control = c.plan.control(risk, k -> {});

        void risk(Consumer<RiskRowsOf.Risk> says) {
            c.plan.risks.replaceAll(r -> {
                RiskRowsOf.Risk changed = RiskRowsOf.risk(r);
                says.accept(changed);
                return changed.row();
            });
        }

        void control(Consumer<RiskRowsOf.Control> says) {
            RiskRowsOf.Control changed = RiskRowsOf.control(control, risk, 1);
            says.accept(changed);
            c.plan.controls.set(0, changed.row());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isOneSentence(String name, Consumer<Case> before, Consumer<Case> after, List<String> told) {
        Case c = new Case();
        before.accept(c);
        c.c.since();
        after.accept(c);
        assertThat(c.c.told()).containsExactlyElementsOf(told);
    }

    static List<Arguments> changes() {
        return List.of(
                of(
                        "scored",
                        c -> {},
                        c -> c.c.plan.score(c.risk, AssessmentKind.CURRENT, 4, 4, JULY),
                        "RISK_SCORED null > 16, extreme: The current score of the risk R1 Staff leave is 16, extreme, the first: As seen."),
                of(
                        "scored again",
                        c -> {
                            c.c.plan.score(c.risk, AssessmentKind.CURRENT, 4, 4, JULY);
                            c.c.plan.score(c.risk, AssessmentKind.TARGET, 1, 1, JULY);
                        },
                        c -> c.c.plan.score(c.risk, AssessmentKind.CURRENT, 4, 3, AUGUST),
                        "RISK_SCORED 16, extreme > 12, high: The current score of the risk R1 Staff leave is 12, high, after 16, extreme: As seen."),
                of(
                        "reviewed",
                        c -> c.risk(r -> r.reviewDue = JULY),
                        c -> c.risk(r -> {
                            r.reviewedOn = JULY;
                            r.reviewDue = AUGUST;
                        }),
                        "RISK_REVIEWED null > 15 July 2024: The risk R1 Staff leave was reviewed on 15 July 2024."),
                of(
                        "reviewed again, with a note",
                        c -> c.risk(r -> r.reviewedOn = JULY),
                        c -> c.risk(r -> {
                            r.reviewedOn = AUGUST;
                            r.reviewNote = "Unchanged.";
                        }),
                        "RISK_REVIEWED 15 July 2024 > 1 August 2024: The risk R1 Staff leave was reviewed on 1 August 2024: Unchanged."),
                of(
                        "only the day of the review",
                        c -> {},
                        c -> c.risk(r -> r.reviewDue = AUGUST),
                        "RISK_CHANGED null > null: The risk R1 Staff leave was changed: day of review."),
                of(
                        "escalated",
                        c -> {},
                        c -> c.risk(r -> {
                            r.escalatedOn = JULY;
                            r.escalatedTo = "Director";
                        }),
                        "RISK_ESCALATED null > Director: The risk R1 Staff leave was escalated to Director."),
                of(
                        "escalated to somebody else on the same day",
                        c -> c.risk(r -> {
                            r.escalatedOn = JULY;
                            r.escalatedTo = "Director";
                        }),
                        c -> c.risk(r -> r.escalatedTo = "Chair"),
                        "RISK_ESCALATED null > Chair: The risk R1 Staff leave was escalated to Chair."),
                of(
                        "category and grant",
                        c -> {},
                        c -> c.risk(r -> {
                            r.category = RiskCategory.MONEY;
                            r.fund = UUID.randomUUID();
                        }),
                        "RISK_CHANGED null > null: The risk R1 Staff leave was changed: category and grant."),
                of(
                        "a control tested",
                        c -> {},
                        c -> c.control(k -> {
                            k.testedOn = JULY;
                            k.result = TestResult.PARTLY;
                        }),
                        "CONTROL_TESTED null > Partly effective: Control 1 of the risk R1 Staff leave was tested on 15 July 2024: partly effective."),
                of(
                        "a control found not to work",
                        c -> c.control(k -> {
                            k.testedOn = JULY;
                            k.result = TestResult.EFFECTIVE;
                        }),
                        c -> c.control(k -> {
                            k.testedOn = JULY;
                            k.result = TestResult.NOT_EFFECTIVE;
                            k.status = ControlStatus.NOT_WORKING;
                        }),
                        "CONTROL_CHANGED In place > Not working: Control 1 of the risk R1 Staff leave was changed: status.",
                        "CONTROL_TESTED Effective > Not effective: Control 1 of the risk R1 Staff leave was tested on 15 July 2024: not effective."),
                of(
                        "a control described anew",
                        c -> {},
                        c -> c.control(k -> {
                            k.description = "Weekly check";
                            k.kind = ControlKind.DETECTIVE;
                            k.owner = "Chair";
                            k.due = JULY;
                        }),
                        "CONTROL_CHANGED null > null: Control 1 of the risk R1 Staff leave was changed: description, kind, owner and day."),
                of(
                        "linked to an action",
                        c -> {},
                        c -> c.c.plan.concerns(c.risk, c.c.action),
                        "RISK_LINKED null > 1.1 Action: The risk R1 Staff leave is now linked to 1.1 Action."),
                of(
                        "no longer linked",
                        c -> c.c.plan.concerns(c.risk, c.c.action),
                        c -> c.c.plan.riskActions.clear(),
                        "RISK_UNLINKED 1.1 Action > null: The risk R1 Staff leave is no longer linked to 1.1 Action."),
                of(
                        "linked to a measure",
                        c -> c.c.plan.kpi(c.c.priority, "K1", KpiUnit.PERCENT),
                        c -> c.c.plan.riskKpis.add(new RiskKpiFacts(
                                c.c.plan.id(), 1, c.risk, c.c.plan.kpis.get(0).id(), "", Basis.ENTERED)),
                        "RISK_LINKED null > Plans in 20 weeks: The risk R1 Staff leave is now linked to Plans in 20 weeks."),
                of(
                        "found in a control",
                        c -> {},
                        c -> c.c.plan.risk("R2", r -> r.fromControl = c.control),
                        "RISK_ADDED null > Open: A risk was added: R2 Staff leave. It was found in a control of R1 Staff leave."),
                of(
                        "another matrix",
                        c -> {},
                        c -> c.c.plan.matrices.add(new RiskMatrixFacts(
                                c.c.plan.id(),
                                1,
                                2,
                                4,
                                List.of("A", "B", "C", "D"),
                                List.of("A", "B", "C", "D"),
                                List.of(),
                                List.of(new BandFrom(RiskBand.LOW, 1)),
                                6,
                                List.of(),
                                "Agreed.",
                                null,
                                JULY)),
                        "RISK_MATRIX_SET null > Version 2: The matrix of risks was set, version 2, 4 by 4; changed: words of likelihood, words of impact, descriptions of impact, bands and accepted up to 6 instead of 12: Agreed."));
    }

    private static Arguments of(String name, Consumer<Case> before, Consumer<Case> after, String... told) {
        return Arguments.of(name, before, after, List.of(told));
    }
}
