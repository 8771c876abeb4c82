package uk.goldenthread.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * What is looked for, rule by rule: pure functions of a snapshot, with the closes in it, and a day. None of them rates an action; the
 * declared rating and the system rating stay what they are.
 */
public enum FindingRule {
    F01(
            "Complete without its date or its evidence",
            "A trust asked for the day an action was completed beside the day it was first due, and nobody had it.",
            Severity.HIGH,
            "",
            CompletionRules::withoutDateOrEvidence),
    F02(
            "Complete with open milestones",
            "The board agreed that work which takes eighteen months is not reported complete while its stages are open.",
            Severity.HIGH,
            "",
            CompletionRules::withOpenMilestones),
    F03(
            "On target, but expected after its date",
            "A member asked why an action that would miss its deadline was still shown as green.",
            Severity.HIGH,
            "",
            DateRules::onTargetButLater),
    F04(
            "On target with an overdue milestone",
            "More assurance was sought of an action on track whose detailed steps should already have been done.",
            Severity.HIGH,
            "",
            DateRules::onTargetWithOverdueMilestone),
    F05(
            "Amber for too long",
            "An amber rating was challenged as red, because the work was six months late.",
            Severity.HIGH,
            l -> times(l.amberCycles(), "close") + " in a row, or " + l.redOverdueDays() + " days late",
            DateRules::amberTooLong),
    F06(
            "No statement this cycle",
            "Updates came late or not at all, and the board read the position of an earlier month.",
            Severity.MEDIUM,
            "",
            ReportingRules::noStatement),
    F07(
            "Not reported as started after its start",
            "Not started is not the same as delayed, and nobody could see which of the two it was.",
            Severity.MEDIUM,
            "",
            DateRules::notStarted),
    F08(
            "Complete for long, impact not rated",
            "So what? The adviser asked what had changed for families since the action was completed.",
            Severity.MEDIUM,
            l -> times(l.impactUnratedMonths(), "month") + " after completion",
            CompletionRules::impactUnrated),
    F09(
            "Waits for something expected later",
            "One action could not start because another, in somebody else's priority, was late.",
            Severity.MEDIUM,
            "",
            DateRules::waitsForLater),
    F10(
            "Re-dated again and again, or far",
            "Dates slid from paper to paper, and each paper showed the new date as if it had always been so.",
            Severity.MEDIUM,
            l -> times(l.redatedTimes(), "time") + ", or " + l.redatedDays() + " days",
            DateRules::redated),
    F11(
            "The same words as last cycle",
            "The board read the same paragraph a second time and could not tell whether anything had been done.",
            Severity.LOW,
            "",
            ReportingRules::sameWords),
    F12(
            "Declared better than its dates allow",
            "The rating said one thing and the dates in the same paper another, cycle after cycle.",
            Severity.HIGH,
            l -> times(l.betterCycles(), "close") + " in a row",
            ReportingRules::betterThanItsDates),
    F13(
            "Reopened after it was complete",
            "Governance was reported complete while its membership still changed: complete only at a point in time.",
            Severity.MEDIUM,
            "",
            CompletionRules::reopened),
    F14(
            "Past its date and not red",
            "The paper said that no completion date had been missed, beside two actions that were already late.",
            Severity.HIGH,
            "",
            DateRules::passedButNotRed),
    F15(
            "No lead, success criterion or milestone",
            "SROs rely on those who do the work, and for some actions nobody could say who that is or when it is done.",
            Severity.LOW,
            "",
            ConsistencyRules::unfurnished),
    F16(
            "One action printed with different ratings",
            "The same action stood in two reports with two colours.",
            Severity.MEDIUM,
            "",
            ConsistencyRules::printedDifferently),
    F17(
            "The forecast jumped",
            "A date that was safe last month had moved by a term in the next report.",
            Severity.MEDIUM,
            l -> l.forecastJumpDays() + " days within a cycle, or " + l.redatedDays() + " days step by step",
            ForecastRules::jumps),
    F18(
            "All on target, and no impact to show",
            "All actions but one were shown as complete: then either they were not the right actions, or leaders should see the difference.",
            Severity.HIGH,
            "",
            ConsistencyRules::greenWithoutImpact),
    F19(
            "A decision is overdue",
            "What was asked of the board waited for a discussion outside the meeting, and nobody wrote down that it was decided.",
            Severity.MEDIUM,
            l -> "more than " + l.decisionDays() + " days",
            ConsistencyRules::undecided),
    F20(
            "A printed figure that the records cannot give",
            "The overall percentages of a paper could not follow from those it printed for the priorities.",
            Severity.HIGH,
            "no tolerance: the share of actions or listings, rounded or cut off, or the priorities' rounded shares added; all figures of a line in one way",
            ConsistencyRules::impossibleFigures),
    K01(
            "Figure late",
            "The dashboard showed the position of a quarter ago, and nobody could say when the figure would come.",
            Severity.MEDIUM,
            "the days agreed for the measure",
            MeasureRules::late),
    K02(
            "Off its trajectory",
            "The target was missed month after month, and each report called it a step on the way.",
            Severity.HIGH,
            "2 periods in a row",
            MeasureRules::offTrajectory),
    K03(
            "A concern without an action",
            "The figures had turned for the worse, and nothing in the plan was meant to change it.",
            Severity.HIGH,
            "",
            MeasureRules::concernWithoutAction),
    K04(
            "An improvement that may be chance",
            "Better by a third, said the report; so what, said the adviser: figures go up and down.",
            Severity.MEDIUM,
            "",
            MeasureRules::claimed),
    K05(
            "Faster, but worse",
            "Plans came in time at last, and more than half of those audited were inadequate.",
            Severity.HIGH,
            "",
            MeasureRules::fasterButWorse),
    K06(
            "A benchmark on another basis",
            "The minutes set a share of pupils beside a share of the population, and the area looked twice as high.",
            Severity.MEDIUM,
            "",
            MeasureRules::anotherBasis),
    K07(
            "A headline measure without owner, definition or target",
            "Asked whose figure it was and what it was to reach, nobody answered.",
            Severity.LOW,
            "",
            MeasureRules::unfurnished),
    K08(
            "A projection shown as a figure",
            "What somebody expected for the end of the year stood in the table beside what had been counted.",
            Severity.MEDIUM,
            "",
            MeasureRules::projectionAsActual),
    K09(
            "Figures that are not like the others",
            "A figure for the whole year stood on the chart of the months, and figures without a date stood in the order of the file.",
            Severity.MEDIUM,
            "",
            FigureRules::apart),
    K10(
            "Figures missing inside a series",
            "The line went on as if nothing were missing, and five months of it had never been counted.",
            Severity.MEDIUM,
            "",
            FigureRules::missing),
    K11(
            "Figures that seem to add up within a year",
            "In April the figure fell to a tenth, and the report called it an improvement.",
            Severity.MEDIUM,
            "3 rises, then a fall by half or more in the month a year begins",
            FigureRules::sums),
    K12(
            "A target far from the figures, or worse than they are",
            "The target was ten times what any area had ever reached, because a decimal point was missing.",
            Severity.MEDIUM,
            "3 times the spread of the figures beyond them, or worse than the first and the latest",
            FigureRules::doubtfulTarget),
    K13(
            "Good the wrong way round",
            "Fewer appeals were shown as worse, because the measure had been set up with the wrong good direction.",
            Severity.HIGH,
            "",
            FigureRules::otherWay),
    R01(
            "A risk without a control",
            "The register named the risk, and the column beside it was empty: who does what about it, asked the chair.",
            Severity.HIGH,
            "",
            RiskRules::withoutControl),
    R02(
            "A control overdue or never tested",
            "A control in place turned out to be a post that was not filled.",
            Severity.MEDIUM,
            "",
            RiskRules::overdueOrUntested),
    R03(
            "A risk's review is overdue",
            "The register was appended to every report, and nobody had looked at it for a year.",
            Severity.MEDIUM,
            "",
            RiskRules::reviewOverdue),
    R04(
            "Above what is accepted, and not escalated",
            "Members learned of the risk when it had happened.",
            Severity.HIGH,
            "",
            RiskRules::aboveAppetite),
    R05(
            "At its target, though controls do not work",
            "The score was as low as it should be, and the controls it rested on did not work.",
            Severity.MEDIUM,
            "",
            RiskRules::atTargetButNotWorking),
    R06(
            "A red action without a risk",
            "The plan said that it would fail, and the risk register did not know of it.",
            Severity.MEDIUM,
            "",
            RiskRules::redWithoutRisk),
    R07(
            "A risk that nobody touched",
            "Meeting after meeting the same risk stood there with the same score and the same words.",
            Severity.LOW,
            RiskRules.UNCHANGED + " closed cycles in a row",
            RiskRules::unchanged),
    R08(
            "Nothing is said of the risks of a priority",
            "No risks have been identified, said the paper of three priorities, and nobody could say whether anybody had looked.",
            Severity.MEDIUM,
            "a whole cycle since it was said, or 92 days where none began",
            RiskRules::silent),
    R09(
            "Expected better than its controls can bring about",
            "The score was to fall by half, and nothing was planned that would make it fall.",
            Severity.MEDIUM,
            "",
            RiskRules::expectedTooMuch),
    R10(
            "Scores that contradict one another",
            "With all its controls the risk scored more than without any, and its target more than both.",
            Severity.MEDIUM,
            "",
            RiskRules::contradictoryScores),
    M01(
            "Ahead of or behind its profile",
            "Money that was not spent as planned had to be explained to the funder after the year was over.",
            Severity.MEDIUM,
            "beyond the tolerance of the grant, without an explanation of the last three months",
            MoneyRules::offProfile),
    M02(
            "Committed above its budget",
            "More was promised than a workstream had.",
            Severity.HIGH,
            "",
            MoneyRules::overBudget),
    M03(
            "Return due",
            "A report each quarter is what releases the next payment.",
            Severity.HIGH,
            "from " + MoneyRules.RETURN_AHEAD + " days before its day",
            MoneyRules::returnDue),
    M04(
            "Payment due, condition unmet",
            "A payment did not come because nobody had met, or shown, what the funder asked for.",
            Severity.HIGH,
            "from " + MoneyRules.PAYMENT_AHEAD + " days before its day",
            MoneyRules::paymentBlocked),
    M05(
            "Money spent without anything to show for it",
            "So what? Money was spent, and no output, action or measure says what it is to change.",
            Severity.MEDIUM,
            "",
            MoneyRules::nothingToShow),
    M06(
            "Request for money unanswered",
            "Money was asked of a partner and was not forthcoming; nobody had said so to the board.",
            Severity.MEDIUM,
            "after its day, or " + MoneyRules.UNANSWERED + " days where none was agreed",
            MoneyRules::unanswered),
    M07(
            "More stands over than was left",
            "A carry-forward was agreed of money that the year did not have, and nobody had set one beside the other.",
            Severity.MEDIUM,
            "",
            MoneyRules::carriedTooMuch),
    D01(
            "Text that may hold personal details",
            "Everybody who reads the plan could read of a child whom no board needs to know by name.",
            Severity.HIGH,
            "",
            PrivacyRules::personalDetails);

    private final String title;
    private final String why;
    private final Severity severity;
    private final Function<Thresholds, String> threshold;
    private final BiFunction<ProgrammeSnapshot, LocalDate, List<FindingBuilder>> rule;

    FindingRule(
            String title,
            String why,
            Severity severity,
            Function<Thresholds, String> threshold,
            BiFunction<ProgrammeSnapshot, LocalDate, List<FindingBuilder>> rule) {
        this.title = title;
        this.why = why;
        this.severity = severity;
        this.threshold = threshold;
        this.rule = rule;
    }

    FindingRule(
            String title,
            String why,
            Severity severity,
            String threshold,
            BiFunction<ProgrammeSnapshot, LocalDate, List<FindingBuilder>> rule) {
        this(title, why, severity, limits -> threshold, rule);
    }

    public String title() {
        return title;
    }

    /** What boards complained of, in one sentence. */
    public String why() {
        return why;
    }

    public Severity severity() {
        return severity;
    }

    /** From when on it speaks, in words; null where it has no number. */
    public String threshold(Thresholds limits) {
        String words = threshold.apply(limits);
        return words.isEmpty() ? null : words;
    }

    List<FindingBuilder> of(ProgrammeSnapshot snapshot, LocalDate today) {
        return rule.apply(snapshot, today);
    }

    private static String times(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
