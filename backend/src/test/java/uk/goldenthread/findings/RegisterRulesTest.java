package uk.goldenthread.findings;

import static uk.goldenthread.findings.FindingCase.TODAY;
import static uk.goldenthread.findings.RiskRuleCase.AUGUST;
import static uk.goldenthread.findings.RiskRuleCase.JULY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.ControlKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.snapshot.RiskRowsOf;

/** R06 to R10: what the register leaves out, or promises too much. */
class RegisterRulesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"red", "untouched", "silent", "expected", "contradictory"})
    void speaksWhenItShould(FindingRule rule, String why, Consumer<RiskRuleCase> made, String sentence) {
        RiskRuleCase c = new RiskRuleCase();
        made.accept(c);
        c.c.says(rule, sentence);
    }

    static List<Arguments> red() {
        String said = "1.1 Action is red, and no open risk or issue names it.";
        Consumer<RiskRuleCase> red = c -> c.c.plan.state(c.c.action, Rating.RED, JULY);
        return List.of(
                of(FindingRule.R06, "red", red, said),
                of(FindingRule.R06, "amber", c -> c.c.plan.state(c.c.action, Rating.AMBER, JULY), null),
                of(FindingRule.R06, "a risk names it", red.andThen(c -> c.c.plan.concerns(c.risk, c.c.action)), null),
                of(
                        FindingRule.R06,
                        "a closed risk does",
                        red.andThen(c -> {
                            c.risk(r -> r.status = RiskStatus.CLOSED);
                            c.c.plan.concerns(c.risk, c.c.action);
                        }),
                        said),
                of(
                        FindingRule.R06,
                        "it deals with an issue",
                        red.andThen(c -> c.risk(r -> {
                            r.status = RiskStatus.ISSUE;
                            r.issueAction = c.c.action;
                        })),
                        null),
                of(
                        FindingRule.R06,
                        "a risk names another",
                        red.andThen(c -> c.c.plan.concerns(c.risk, c.c.plan.action(c.c.priority, "1.2"))),
                        said));
    }

    static List<Arguments> untouched() {
        LocalDate june = LocalDate.of(2024, 6, 30);
        String said =
                "Nothing about the risk P1-R1 Staff leave has moved in 3 closed cycles: no score, review, test of a control or escalation since 30 June 2024.";
        return List.of(
                of(FindingRule.R07, "since before the third", touched(3, (r, day) -> r.raisedOn = day, june), said),
                of(
                        FindingRule.R07,
                        "on the first day of the third",
                        touched(3, (r, day) -> r.raisedOn = day, june.plusDays(1)),
                        null),
                of(FindingRule.R07, "two cycles", touched(2, (r, day) -> r.raisedOn = day, june), null),
                of(FindingRule.R07, "reviewed", touched(3, (r, day) -> r.reviewedOn = day, AUGUST), null),
                of(FindingRule.R07, "opened again", touched(3, (r, day) -> r.reopenedOn = day, AUGUST), null),
                of(FindingRule.R07, "happened", touched(3, (r, day) -> r.issueOn = day, AUGUST), null),
                of(FindingRule.R07, "escalated", touched(3, (r, day) -> r.escalatedOn = day, AUGUST), null),
                of(
                        FindingRule.R07,
                        "scored",
                        touched(3, (r, day) -> r.raisedOn = day, june)
                                .andThen(c -> c.score(AssessmentKind.TARGET, 1, 1, AUGUST)),
                        null),
                of(
                        FindingRule.R07,
                        "a control tested",
                        touched(3, (r, day) -> r.raisedOn = day, june)
                                .andThen(c -> c.control(ControlStatus.IN_PLACE, k -> k.testedOn = AUGUST)),
                        null),
                of(FindingRule.R07, "no day known", c -> c.cycles(3), null),
                of(
                        FindingRule.R07,
                        "closed",
                        touched(
                                3,
                                (r, day) -> {
                                    r.raisedOn = day;
                                    r.status = RiskStatus.CLOSED;
                                },
                                june),
                        null),
                of(
                        FindingRule.R07,
                        "an open cycle does not count",
                        touched(2, (r, day) -> r.raisedOn = day, june)
                                .andThen(c -> c.c.plan.cycle("October", TODAY, true)),
                        null));
    }

    private static Consumer<RiskRuleCase> touched(
            int cycles, BiConsumer<RiskRowsOf.Risk, LocalDate> how, LocalDate day) {
        return c -> {
            c.risk(r -> {
                r.raisedOn = LocalDate.of(2024, 1, 1);
                how.accept(r, day);
            });
            c.cycles(cycles);
        };
    }

    static List<Arguments> silent() {
        String neither = "Priority 1, Priority 1, has neither an open risk nor a statement that there is none.";
        String stale =
                "Priority 1, Priority 1, was said to have no risks on 13 July 2024, and nobody has said so since.";
        Consumer<RiskRuleCase> nothing = c -> {
            c.c.plan.risks.clear();
            c.c.plan.riskStatements.clear();
        };
        return List.of(
                of(FindingRule.R08, "nothing at all", nothing, neither),
                of(FindingRule.R08, "a risk", c -> c.c.plan.riskStatements.clear(), null),
                of(
                        FindingRule.R08,
                        "a closed one",
                        nothing.andThen(c -> c.risk(r -> r.status = RiskStatus.CLOSED)),
                        neither),
                of(FindingRule.R08, "a risk elsewhere", nothing.andThen(c -> c.risk(r -> r.priority = null)), neither),
                of(
                        FindingRule.R08,
                        "said of the programme",
                        nothing.andThen(c -> c.c.plan.noRisks(null, TODAY)),
                        neither),
                of(FindingRule.R08, "said today", nothing.andThen(c -> c.c.plan.noRisks(c.c.priority, TODAY)), null),
                of(
                        FindingRule.R08,
                        "said 92 days ago",
                        nothing.andThen(c -> c.c.plan.noRisks(c.c.priority, LocalDate.of(2024, 7, 13))),
                        null),
                of(
                        FindingRule.R08,
                        "said 93 days ago",
                        nothing.andThen(c -> c.c.plan.noRisks(c.c.priority, LocalDate.of(2024, 7, 12))),
                        stale.replace("13 July", "12 July")),
                of(
                        FindingRule.R08,
                        "said earlier and again",
                        nothing.andThen(c -> {
                            c.c.plan.noRisks(c.c.priority, LocalDate.of(2024, 9, 1));
                            c.c.plan.noRisks(c.c.priority, LocalDate.of(2023, 9, 1));
                        }),
                        null),
                of(
                        FindingRule.R08,
                        "a whole cycle since",
                        nothing.andThen(c -> {
                            c.c.plan.noRisks(c.c.priority, LocalDate.of(2024, 7, 13));
                            c.c.plan.cycle("August", LocalDate.of(2024, 8, 31), false);
                        }),
                        stale),
                of(
                        FindingRule.R08,
                        "the cycle it was said in",
                        nothing.andThen(c -> {
                            c.c.plan.noRisks(c.c.priority, LocalDate.of(2024, 7, 13));
                            c.c.plan.cycle("July", LocalDate.of(2024, 7, 31), false);
                        }),
                        null),
                of(
                        FindingRule.R08,
                        "long ago, and only cycles before it",
                        nothing.andThen(c -> {
                            c.c.plan.noRisks(c.c.priority, LocalDate.of(2024, 7, 12));
                            c.c.plan.cycle("June", LocalDate.of(2024, 6, 30), false);
                        }),
                        stale.replace("13 July", "12 July")),
                of(
                        FindingRule.R08,
                        "an open cycle since",
                        nothing.andThen(c -> {
                            c.c.plan.noRisks(c.c.priority, LocalDate.of(2024, 7, 13));
                            c.c.plan.cycle("October", LocalDate.of(2024, 10, 31), true);
                        }),
                        null));
    }

    static List<Arguments> expected() {
        String said = "The risk P1-R1 Staff leave is expected to score 6 after 12. ";
        Consumer<RiskRuleCase> halved = c -> {
            c.score(AssessmentKind.CURRENT, 4, 3);
            c.score(AssessmentKind.EXPECTED, 2, 3);
        };
        Consumer<RiskRuleCase> lessGrave = c -> {
            c.score(AssessmentKind.CURRENT, 3, 4);
            c.score(AssessmentKind.EXPECTED, 3, 2);
        };
        return List.of(
                of(FindingRule.R09, "nothing planned", halved, said + "No control is planned."),
                of(
                        FindingRule.R09,
                        "only in place",
                        halved.andThen(c -> c.control(ControlStatus.IN_PLACE, k -> k.kind = ControlKind.PREVENTIVE)),
                        said + "No control is planned."),
                of(FindingRule.R09, "a preventive one", halved.andThen(c -> c.planned(ControlKind.PREVENTIVE)), null),
                of(FindingRule.R09, "of no stated kind", halved.andThen(c -> c.planned(null)), null),
                of(
                        FindingRule.R09,
                        "a corrective one does not prevent",
                        halved.andThen(c -> c.planned(ControlKind.CORRECTIVE)),
                        said + "Likelihood is expected to fall from 4 to 2, and no planned control is preventive."),
                of(
                        FindingRule.R09,
                        "a preventive one does not make it less grave",
                        lessGrave.andThen(c -> c.planned(ControlKind.PREVENTIVE)),
                        said
                                + "Impact is expected to fall from 4 to 2, and no planned control is detective or corrective."),
                of(
                        FindingRule.R09,
                        "a detective one does",
                        lessGrave.andThen(c -> c.planned(ControlKind.DETECTIVE)),
                        null),
                of(
                        FindingRule.R09,
                        "a corrective one",
                        lessGrave.andThen(c -> c.planned(ControlKind.CORRECTIVE)),
                        null),
                of(
                        FindingRule.R09,
                        "the same score",
                        c -> {
                            c.score(AssessmentKind.CURRENT, 4, 3);
                            c.score(AssessmentKind.EXPECTED, 3, 4);
                        },
                        null),
                of(FindingRule.R09, "no current score", c -> c.score(AssessmentKind.EXPECTED, 1, 1), null),
                of(
                        FindingRule.R09,
                        "closed",
                        c -> {
                            c.risk(r -> r.status = RiskStatus.CLOSED);
                            halved.accept(c);
                        },
                        null));
    }

    static List<Arguments> contradictory() {
        String said = "The scores of P1-R1 Staff leave contradict one another. ";
        Consumer<RiskRuleCase> worse = c -> {
            c.score(AssessmentKind.INHERENT, 3, 3, JULY);
            c.score(AssessmentKind.CURRENT, 4, 5);
        };
        return List.of(
                of(
                        FindingRule.R10,
                        "worse with its controls",
                        worse,
                        said + "With its controls the risk scores 20, more than the 9 without any."),
                of(
                        FindingRule.R10,
                        "a target above both",
                        worse.andThen(c -> c.score(AssessmentKind.TARGET, 5, 5)),
                        said
                                + "With its controls the risk scores 20, more than the 9 without any. Its target, 25, is above its current score, 20. "
                                + "Its target, 25, is above what it scores without any control, 9."),
                of(
                        FindingRule.R10,
                        "all equal",
                        c -> {
                            c.score(AssessmentKind.INHERENT, 3, 4);
                            c.score(AssessmentKind.CURRENT, 4, 3);
                            c.score(AssessmentKind.TARGET, 3, 4);
                        },
                        null),
                of(
                        FindingRule.R10,
                        "a target that was reached",
                        c -> {
                            c.score(AssessmentKind.TARGET, 2, 3, JULY);
                            c.score(AssessmentKind.CURRENT, 2, 2);
                        },
                        null),
                of(
                        FindingRule.R10,
                        "corrected since",
                        worse.andThen(c -> c.score(AssessmentKind.INHERENT, 5, 5)),
                        null),
                of(FindingRule.R10, "closed", worse.andThen(c -> c.risk(r -> r.status = RiskStatus.CLOSED)), null));
    }

    private static Arguments of(FindingRule rule, String why, Consumer<RiskRuleCase> made, String sentence) {
        return Arguments.of(rule, why, made, sentence);
    }
}
