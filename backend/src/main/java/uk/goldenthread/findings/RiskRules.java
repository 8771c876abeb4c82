package uk.goldenthread.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.goldenthread.findings.FindingView.ConcernedRecord;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.read.risk.NoRiskStatements;
import uk.goldenthread.read.risk.RiskScores;
import uk.goldenthread.read.risk.RiskScores.Scored;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.ControlKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.ExpectedScore;
import uk.goldenthread.risk.RiskActionFacts;
import uk.goldenthread.risk.RiskAssessmentFacts;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.risk.ScoreOrder;
import uk.goldenthread.risk.ScoreOrder.Dated;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What is wrong with the register: risks nobody controls, reviews, escalates or believes. */
final class RiskRules {
    /** Closed cycles in a row in which nothing about a risk moved. */
    static final int UNCHANGED = 3;

    private RiskRules() {}

    /** R01 */
    static List<FindingBuilder> withoutControl(ProgrammeSnapshot s, LocalDate today) {
        return each(s, r -> {
            List<RiskControlFacts> controls = s.controlsOf(r);
            if (r.status() != RiskStatus.OPEN || controls.stream().anyMatch(c -> c.status() != ControlStatus.RETIRED)) {
                return Optional.empty();
            }
            return Optional.of(about(
                    s,
                    r,
                    "The risk " + name(r)
                            + (controls.isEmpty()
                                    ? " is open and has no control."
                                    : " is open and has no control left: all are retired."),
                    controls.size()));
        });
    }

    /** R02 */
    static List<FindingBuilder> overdueOrUntested(ProgrammeSnapshot s, LocalDate today) {
        return each(s, r -> {
            List<RiskControlFacts> overdue = controls(
                    s,
                    r,
                    c -> c.status() == ControlStatus.PLANNED
                            && c.due() != null
                            && c.due().isBefore(today));
            List<RiskControlFacts> untested = controls(
                    s,
                    r,
                    c -> c.testedOn() == null
                            && (c.status() == ControlStatus.IN_PLACE || c.status() == ControlStatus.NOT_WORKING));
            if (!r.live() || overdue.isEmpty() && untested.isEmpty()) {
                return Optional.empty();
            }
            List<String> said = new ArrayList<>();
            if (!overdue.isEmpty()) {
                said.add(positions(overdue) + " should be in place since "
                        + PlannedDate.words(overdue.stream()
                                .map(RiskControlFacts::due)
                                .min(LocalDate::compareTo)
                                .orElseThrow())
                        + (overdue.size() == 1 ? " and is only planned" : " or later and are only planned"));
            }
            if (!untested.isEmpty()) {
                said.add(positions(untested) + (untested.size() == 1 ? " was" : " were") + " never tested");
            }
            return Optional.of(about(
                            s,
                            r,
                            "Of the controls of " + name(r) + ", " + String.join("; ", said) + ".",
                            ids(overdue),
                            ids(untested))
                    .with(records(r, overdue))
                    .with(records(r, untested)));
        });
    }

    /** R03 */
    static List<FindingBuilder> reviewOverdue(ProgrammeSnapshot s, LocalDate today) {
        return each(s, r -> {
            if (!r.live() || r.reviewDue() == null || !r.reviewDue().isBefore(today)) {
                return Optional.empty();
            }
            return Optional.of(about(
                    s,
                    r,
                    "The review of " + name(r) + " was due on " + PlannedDate.words(r.reviewDue())
                            + (r.reviewedOn() == null
                                    ? "; none is recorded."
                                    : "; the last was on " + PlannedDate.words(r.reviewedOn()) + "."),
                    r.reviewDue()));
        });
    }

    /** R04 */
    static List<FindingBuilder> aboveAppetite(ProgrammeSnapshot s, LocalDate today) {
        return each(s, r -> {
            LocalDate since = RiskScores.aboveSince(s, r).orElse(null);
            boolean escalated =
                    since != null && r.escalatedOn() != null && !r.escalatedOn().isBefore(since);
            if (!r.live() || since == null || escalated) {
                return Optional.empty();
            }
            Scored current = RiskScores.current(s, r).orElseThrow();
            return Optional.of(about(
                    s,
                    r,
                    "The risk " + name(r) + " scores " + current.words() + ", where up to " + current.appetite()
                            + " is accepted; above it since " + PlannedDate.words(since) + ", and "
                            + (r.escalatedOn() == null
                                    ? "never escalated."
                                    : "not escalated since " + PlannedDate.words(r.escalatedOn()) + "."),
                    current.score(),
                    current.appetite(),
                    since));
        });
    }

    /** R05 */
    static List<FindingBuilder> atTargetButNotWorking(ProgrammeSnapshot s, LocalDate today) {
        return each(s, r -> {
            Scored current = RiskScores.current(s, r).orElse(null);
            Scored target = RiskScores.newest(s, r, AssessmentKind.TARGET).orElse(null);
            List<RiskControlFacts> failing = controls(s, r, c -> c.status() == ControlStatus.NOT_WORKING);
            if (!r.live() || failing.isEmpty() || !comparable(current, target) || current.score() > target.score()) {
                return Optional.empty();
            }
            return Optional.of(about(
                            s,
                            r,
                            "The risk " + name(r) + " is scored " + current.score() + ", its target is "
                                    + target.score()
                                    + ", and yet " + positions(failing)
                                    + (failing.size() == 1 ? " is" : " are") + " not working.",
                            current.row().id(),
                            target.row().id(),
                            ids(failing))
                    .with(records(r, failing)));
        });
    }

    /** R06 */
    static List<FindingBuilder> redWithoutRisk(ProgrammeSnapshot s, LocalDate today) {
        Set<UUID> named = s.risks().stream()
                .filter(RiskFacts::live)
                .flatMap(r -> Stream.concat(
                        s.register().actionsOf(r).stream().map(RiskActionFacts::actionId),
                        Stream.ofNullable(r.issueActionId())))
                .collect(Collectors.toSet());
        return s.actions().stream()
                .filter(a -> s.progress(a) == Rating.RED && !named.contains(a.id()))
                .map(a -> FindingBuilder.about(
                        s, a, Labels.action(s, a) + " is red, and no open risk or issue names it."))
                .toList();
    }

    /** R07 */
    static List<FindingBuilder> unchanged(ProgrammeSnapshot s, LocalDate today) {
        List<CycleFacts> closed = s.cycles().stream()
                .filter(c -> c.state() == CycleState.CLOSED)
                .limit(UNCHANGED)
                .toList();
        if (closed.size() < UNCHANGED) {
            return List.of();
        }
        LocalDate from = closed.get(UNCHANGED - 1).periodFrom();
        return each(s, r -> touched(s, r)
                .filter(day -> r.live() && day.isBefore(from))
                .map(day -> about(
                        s,
                        r,
                        "Nothing about the risk " + name(r) + " has moved in " + UNCHANGED + " closed cycles: "
                                + "no score, review, test of a control or escalation since " + PlannedDate.words(day)
                                + ".",
                        day)));
    }

    /** R08 */
    static List<FindingBuilder> silent(ProgrammeSnapshot s, LocalDate today) {
        return s.priorities().stream()
                .filter(p -> !NoRiskStatements.contradicted(s, p.id()))
                .flatMap(p -> {
                    RiskStatementFacts said = NoRiskStatements.latest(s, p.id()).orElse(null);
                    if (said == null) {
                        return Stream.of(FindingBuilder.about(
                                p,
                                FindingBuilder.words(p)
                                        + ", has neither an open risk nor a statement that there is none.",
                                "nothing said"));
                    }
                    return NoRiskStatements.stale(s, said, today)
                            ? Stream.of(FindingBuilder.about(
                                            p,
                                            FindingBuilder.words(p) + ", was said to have no risks on "
                                                    + PlannedDate.words(said.statedOn())
                                                    + ", and nobody has said so since.",
                                            said.id())
                                    .with(RecordKind.RISK_STATEMENT, said.id(), said.statement()))
                            : Stream.empty();
                })
                .toList();
    }

    /** R09 */
    static List<FindingBuilder> expectedTooMuch(ProgrammeSnapshot s, LocalDate today) {
        return each(s, r -> {
            Scored current = RiskScores.current(s, r).orElse(null);
            Scored expected = RiskScores.newest(s, r, AssessmentKind.EXPECTED).orElse(null);
            if (!r.live() || !comparable(current, expected) || expected.score() >= current.score()) {
                return Optional.empty();
            }
            List<RiskControlFacts> planned = controls(s, r, c -> c.status() == ControlStatus.PLANNED);
            Set<ControlKind> kinds =
                    planned.stream().map(RiskControlFacts::kind).collect(Collectors.toSet());
            List<String> why = planned.isEmpty()
                    ? List.of("No control is planned.")
                    : ExpectedScore.unsupported(
                            current.row().likelihood(),
                            current.row().impact(),
                            expected.row().likelihood(),
                            expected.row().impact(),
                            kinds);
            return why.isEmpty()
                    ? Optional.empty()
                    : Optional.of(about(
                            s,
                            r,
                            "The risk " + name(r) + " is expected to score " + expected.score() + " after "
                                    + current.score() + ". " + String.join(" ", why),
                            expected.row().id(),
                            current.row().id(),
                            ids(planned)));
        });
    }

    /** R10 */
    static List<FindingBuilder> contradictoryScores(ProgrammeSnapshot s, LocalDate today) {
        return each(s, r -> {
            Scored current = RiskScores.current(s, r).orElse(null);
            Map<AssessmentKind, Dated> newest = new EnumMap<>(AssessmentKind.class);
            List<UUID> rows = new ArrayList<>();
            for (AssessmentKind kind :
                    List.of(AssessmentKind.INHERENT, AssessmentKind.CURRENT, AssessmentKind.TARGET)) {
                RiskScores.newest(s, r, kind)
                        .filter(a -> current == null || comparable(current, a))
                        .ifPresent(a -> {
                            newest.put(kind, new Dated(a.score(), a.row().assessedOn()));
                            rows.add(a.row().id());
                        });
            }
            List<String> odd = ScoreOrder.odd(newest).stream()
                    .map(ScoreOrder.Odd::sentence)
                    .toList();
            return !r.live() || odd.isEmpty()
                    ? Optional.empty()
                    : Optional.of(about(
                            s,
                            r,
                            "The scores of " + name(r) + " contradict one another. " + String.join(" ", odd),
                            rows));
        });
    }

    private static List<FindingBuilder> each(ProgrammeSnapshot s, Function<RiskFacts, Optional<FindingBuilder>> rule) {
        return s.risks().stream().flatMap(r -> rule.apply(r).stream()).toList();
    }

    private static FindingBuilder about(ProgrammeSnapshot s, RiskFacts r, String sentence, Object... facts) {
        return FindingBuilder.about(
                RecordKind.RISK, r.id(), r.ref(), Labels.priority(s, r.priorityId()), name(r), sentence, facts);
    }

    private static String name(RiskFacts r) {
        return r.ref() + " " + r.title();
    }

    private static List<RiskControlFacts> controls(
            ProgrammeSnapshot s, RiskFacts r, Predicate<RiskControlFacts> which) {
        return s.controlsOf(r).stream().filter(which).toList();
    }

    /** control 2; controls 1 and 3. */
    private static String positions(List<RiskControlFacts> controls) {
        return (controls.size() == 1 ? "control " : "controls ")
                + Labels.list(
                        controls.stream().map(c -> String.valueOf(c.position())).toList());
    }

    private static List<UUID> ids(List<RiskControlFacts> controls) {
        return controls.stream().map(RiskControlFacts::id).toList();
    }

    private static List<ConcernedRecord> records(RiskFacts r, List<RiskControlFacts> controls) {
        return controls.stream()
                .map(c -> new ConcernedRecord(
                        RecordKind.RISK_CONTROL, c.id(), "Control " + c.position() + " of " + r.ref()))
                .toList();
    }

    /** Scores compare on matrices of one size. */
    private static boolean comparable(Scored one, Scored other) {
        return one != null
                && other != null
                && one.matrix().size() == other.matrix().size();
    }

    /** The last day on which anything about it moved; empty where no day is known at all. */
    private static Optional<LocalDate> touched(ProgrammeSnapshot s, RiskFacts r) {
        return Stream.of(
                        Stream.of(r.raisedOn(), r.reviewedOn(), r.reopenedOn(), r.issueOn(), r.escalatedOn()),
                        s.register().assessmentsOf(r).stream().map(RiskAssessmentFacts::assessedOn),
                        s.controlsOf(r).stream().map(RiskControlFacts::testedOn))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }
}
