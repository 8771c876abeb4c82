package uk.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.findings.FindingCase.TODAY;
import static uk.goldenthread.findings.FindingCase.daysAgo;
import static uk.goldenthread.findings.RiskRuleCase.AUGUST;
import static uk.goldenthread.findings.RiskRuleCase.JULY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.access.Audience;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.RiskCategory;
import uk.goldenthread.risk.RiskMatrix.Appetite;
import uk.goldenthread.risk.RiskStatus;

/** R01 to R05: what is wrong with the risk register. */
class RiskRulesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"uncontrolled", "untested", "reviews", "appetite", "targets"})
    void speaksWhenItShould(FindingRule rule, String why, Consumer<RiskRuleCase> made, String sentence) {
        RiskRuleCase c = new RiskRuleCase();
        made.accept(c);
        c.c.says(rule, sentence);
    }

    static List<Arguments> uncontrolled() {
        return List.of(
                of(FindingRule.R01, "none", c -> {}, "The risk P1-R1 Staff leave is open and has no control."),
                of(
                        FindingRule.R01,
                        "retired",
                        c -> c.control(ControlStatus.RETIRED, k -> {}),
                        "The risk P1-R1 Staff leave is open and has no control left: all are retired."),
                of(FindingRule.R01, "planned", c -> c.planned(null), null),
                of(
                        FindingRule.R01,
                        "one of two left",
                        c -> {
                            c.control(ControlStatus.RETIRED, k -> {});
                            c.control(ControlStatus.NOT_WORKING, k -> {});
                        },
                        null),
                of(FindingRule.R01, "closed", c -> c.risk(r -> r.status = RiskStatus.CLOSED), null),
                of(FindingRule.R01, "has happened", c -> c.risk(r -> r.status = RiskStatus.ISSUE), null));
    }

    static List<Arguments> untested() {
        return List.of(
                of(
                        FindingRule.R02,
                        "due yesterday",
                        c -> c.control(ControlStatus.PLANNED, k -> {
                            k.testedOn = null;
                            k.due = daysAgo(1);
                        }),
                        "Of the controls of P1-R1 Staff leave, control 1 should be in place since 12 October 2024 and is only planned."),
                of(
                        FindingRule.R02,
                        "due today",
                        c -> c.control(ControlStatus.PLANNED, k -> {
                            k.testedOn = null;
                            k.due = TODAY;
                        }),
                        null),
                of(FindingRule.R02, "planned, undated", c -> c.planned(null), null),
                of(
                        FindingRule.R02,
                        "in place, its day passed, tested",
                        c -> c.control(ControlStatus.IN_PLACE, k -> k.due = daysAgo(9)),
                        null),
                of(
                        FindingRule.R02,
                        "never tested",
                        c -> c.control(ControlStatus.IN_PLACE, k -> k.testedOn = null),
                        "Of the controls of P1-R1 Staff leave, control 1 was never tested."),
                of(
                        FindingRule.R02,
                        "said not to work, never tested",
                        c -> {
                            c.control(ControlStatus.NOT_WORKING, k -> k.testedOn = null);
                            c.control(ControlStatus.IN_PLACE, k -> k.testedOn = null);
                        },
                        "Of the controls of P1-R1 Staff leave, controls 1 and 2 were never tested."),
                of(
                        FindingRule.R02,
                        "retired, never tested",
                        c -> c.control(ControlStatus.RETIRED, k -> k.testedOn = null),
                        null),
                of(
                        FindingRule.R02,
                        "both, two overdue",
                        c -> {
                            for (int days : new int[] {3, 5}) {
                                c.control(ControlStatus.PLANNED, k -> {
                                    k.testedOn = null;
                                    k.due = daysAgo(days);
                                });
                            }
                            c.control(ControlStatus.IN_PLACE, k -> k.testedOn = null);
                        },
                        "Of the controls of P1-R1 Staff leave, controls 1 and 2 should be in place since 8 October 2024 or later and are only planned; control 3 was never tested."),
                of(
                        FindingRule.R02,
                        "of a closed risk",
                        c -> {
                            c.risk(r -> r.status = RiskStatus.CLOSED);
                            c.control(ControlStatus.IN_PLACE, k -> k.testedOn = null);
                        },
                        null));
    }

    static List<Arguments> reviews() {
        return List.of(
                of(
                        FindingRule.R03,
                        "never",
                        c -> c.risk(r -> r.reviewDue = daysAgo(1)),
                        "The review of P1-R1 Staff leave was due on 12 October 2024; none is recorded."),
                of(
                        FindingRule.R03,
                        "long ago",
                        c -> c.risk(r -> {
                            r.reviewDue = daysAgo(1);
                            r.reviewedOn = JULY;
                            r.status = RiskStatus.ISSUE;
                        }),
                        "The review of P1-R1 Staff leave was due on 12 October 2024; the last was on 15 July 2024."),
                of(FindingRule.R03, "today", c -> c.risk(r -> r.reviewDue = TODAY), null),
                of(FindingRule.R03, "none agreed", c -> {}, null),
                of(
                        FindingRule.R03,
                        "closed",
                        c -> c.risk(r -> {
                            r.reviewDue = daysAgo(1);
                            r.status = RiskStatus.CLOSED;
                        }),
                        null));
    }

    static List<Arguments> appetite() {
        String never =
                "The risk P1-R1 Staff leave scores 15, extreme, where up to 12 is accepted; above it since 1 August 2024, and never escalated.";
        return List.of(
                of(FindingRule.R04, "above", c -> c.score(AssessmentKind.CURRENT, 5, 3), never),
                of(FindingRule.R04, "at it", c -> c.score(AssessmentKind.CURRENT, 4, 3), null),
                of(FindingRule.R04, "not assessed", c -> {}, null),
                of(FindingRule.R04, "only the inherent score is", c -> c.score(AssessmentKind.INHERENT, 5, 5), null),
                of(
                        FindingRule.R04,
                        "escalated on the day",
                        c -> {
                            c.risk(r -> r.escalatedOn = AUGUST);
                            c.score(AssessmentKind.CURRENT, 5, 3);
                        },
                        null),
                of(
                        FindingRule.R04,
                        "escalated before it rose again",
                        c -> {
                            c.risk(r -> r.escalatedOn = AUGUST.minusDays(1));
                            c.score(AssessmentKind.CURRENT, 5, 5, JULY.minusDays(9));
                            c.score(AssessmentKind.CURRENT, 1, 1, JULY);
                            c.score(AssessmentKind.CURRENT, 5, 3);
                        },
                        "The risk P1-R1 Staff leave scores 15, extreme, where up to 12 is accepted; above it since 1 August 2024, and not escalated since 31 July 2024."),
                of(
                        FindingRule.R04,
                        "above it without a break since before",
                        c -> {
                            c.risk(r -> r.escalatedOn = AUGUST.minusDays(1));
                            c.score(AssessmentKind.CURRENT, 5, 5, JULY);
                            c.score(AssessmentKind.CURRENT, 5, 3);
                        },
                        null),
                of(
                        FindingRule.R04,
                        "back below",
                        c -> {
                            c.score(AssessmentKind.CURRENT, 5, 5, JULY);
                            c.score(AssessmentKind.CURRENT, 3, 4);
                        },
                        null),
                of(
                        FindingRule.R04,
                        "closed",
                        c -> {
                            c.risk(r -> r.status = RiskStatus.CLOSED);
                            c.score(AssessmentKind.CURRENT, 5, 5);
                        },
                        null),
                of(
                        FindingRule.R04,
                        "its category accepts less",
                        c -> {
                            c.risk(r -> r.category = RiskCategory.MONEY);
                            c.matrix(2, 5, 20, List.of(new Appetite(RiskCategory.MONEY, 4)));
                            c.score(AssessmentKind.CURRENT, 1, 5);
                        },
                        "The risk P1-R1 Staff leave scores 5, moderate, where up to 4 is accepted; above it since 1 August 2024, and never escalated."),
                of(
                        FindingRule.R04,
                        "another category accepts less",
                        c -> {
                            c.risk(r -> r.category = RiskCategory.PEOPLE);
                            c.matrix(2, 5, 20, List.of(new Appetite(RiskCategory.MONEY, 4)));
                            c.score(AssessmentKind.CURRENT, 1, 5);
                        },
                        null),
                of(
                        FindingRule.R04,
                        "scored on a matrix of another size: by that one",
                        c -> {
                            c.matrix(2, 4, 3, List.of());
                            c.score(AssessmentKind.CURRENT, 2, 5);
                        },
                        null));
    }

    static List<Arguments> targets() {
        Consumer<RiskRuleCase> met = c -> {
            c.score(AssessmentKind.CURRENT, 2, 3);
            c.score(AssessmentKind.TARGET, 3, 2);
        };
        return List.of(
                of(
                        FindingRule.R05,
                        "one fails",
                        met.andThen(c -> c.control(ControlStatus.NOT_WORKING, k -> {})),
                        "The risk P1-R1 Staff leave is scored 6, its target is 6, and yet control 1 is not working."),
                of(
                        FindingRule.R05,
                        "two fail",
                        met.andThen(c -> {
                            c.control(ControlStatus.NOT_WORKING, k -> {});
                            c.control(ControlStatus.IN_PLACE, k -> {});
                            c.control(ControlStatus.NOT_WORKING, k -> {});
                        }),
                        "The risk P1-R1 Staff leave is scored 6, its target is 6, and yet controls 1 and 3 are not working."),
                of(FindingRule.R05, "all work", met.andThen(c -> c.control(ControlStatus.IN_PLACE, k -> {})), null),
                of(
                        FindingRule.R05,
                        "above its target",
                        c -> {
                            c.score(AssessmentKind.CURRENT, 2, 4);
                            c.score(AssessmentKind.TARGET, 3, 2);
                            c.control(ControlStatus.NOT_WORKING, k -> {});
                        },
                        null),
                of(
                        FindingRule.R05,
                        "no target",
                        c -> {
                            c.score(AssessmentKind.CURRENT, 2, 4);
                            c.control(ControlStatus.NOT_WORKING, k -> {});
                        },
                        null),
                of(
                        FindingRule.R05,
                        "not assessed",
                        c -> {
                            c.score(AssessmentKind.TARGET, 2, 4);
                            c.control(ControlStatus.NOT_WORKING, k -> {});
                        },
                        null),
                of(
                        FindingRule.R05,
                        "target of another matrix",
                        c -> {
                            c.matrix(2, 4, 6, List.of());
                            c.score(AssessmentKind.TARGET, 5, 5);
                            c.c.plan.score(c.risk, AssessmentKind.CURRENT, 1, 1, AUGUST, 2);
                            c.control(ControlStatus.NOT_WORKING, k -> {});
                        },
                        null),
                of(
                        FindingRule.R05,
                        "closed",
                        c -> {
                            c.risk(r -> r.status = RiskStatus.CLOSED);
                            met.accept(c);
                            c.control(ControlStatus.NOT_WORKING, k -> {});
                        },
                        null));
    }

    @Test
    void aFindingLeadsToTheRiskAndItsControls() {
        RiskRuleCase c = new RiskRuleCase();
        UUID control = c.control(ControlStatus.IN_PLACE, k -> k.testedOn = null);
        FindingView found = c.c.of(FindingRule.R02).get(0);
        assertThat(found.subjectKind()).isEqualTo(RecordKind.RISK);
        assertThat(found.subjectId()).isEqualTo(c.risk);
        assertThat(found.ref()).isEqualTo("P1-R1");
        assertThat(found.priorities()).containsExactly(1);
        assertThat(found.records())
                .extracting(r -> r.kind() + " " + r.label())
                .containsExactly("RISK P1-R1 Staff leave", "RISK_CONTROL Control 1 of P1-R1");
        assertThat(found.records().get(1).id()).isEqualTo(control);
    }

    @Test
    void anAcknowledgementHoldsUntilTheScoreChanges() {
        RiskRuleCase c = new RiskRuleCase();
        c.score(AssessmentKind.CURRENT, 5, 3);
        String before = c.c.of(FindingRule.R04).get(0).fingerprint();
        assertThat(c.c.of(FindingRule.R04, TODAY.plusDays(9)).get(0).fingerprint())
                .isEqualTo(before);
        c.score(AssessmentKind.CURRENT, 5, 4, AUGUST.plusDays(1));
        assertThat(c.c.of(FindingRule.R04).get(0).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void aRiskThatIsNotForTheReaderGivesThemNoFinding() {
        RiskRuleCase c = new RiskRuleCase();
        c.risk(r -> r.audience = Audience.ADVISERS);
        assertThat(Findings.of(c.c.plan.build().seenBy(Set.of(Audience.AREA)), TODAY))
                .noneMatch(f -> f.rule() == FindingRule.R01);
        assertThat(c.c.of(FindingRule.R01)).hasSize(1);
    }

    @Test
    void whatHaltonPublishedInJulyGivesTheseFindings() {
        FindingCase c = new FindingCase();
        c.plan.riskStatements.clear();
        UUID risk = c.plan.risk("P1-R2", r -> {
            r.priority = c.priority;
            r.title = "Alternative Provision Strategy not ready";
            r.basis = Basis.PUBLISHED;
        });
        for (int i = 0; i < 3; i++) {
            c.plan.control(risk, k -> {});
        }
        assertThat(Findings.of(c.plan.build(), JULY).stream()
                        .filter(f -> f.rule().name().startsWith("R"))
                        .map(f -> f.rule() + " " + f.ref()))
                .containsExactly("R02 P1-R2");
    }

    private static Arguments of(FindingRule rule, String why, Consumer<RiskRuleCase> made, String sentence) {
        return Arguments.of(rule, why, made, sentence);
    }
}
