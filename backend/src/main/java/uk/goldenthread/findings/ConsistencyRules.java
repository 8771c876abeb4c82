package uk.goldenthread.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.goldenthread.findings.FindingView.ConcernedRecord;
import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.read.plan.PrintedCheck;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What records say that does not go together, what nobody decides, and what a paper prints that no record gives. */
final class ConsistencyRules {
    private ConsistencyRules() {}

    /** F15 */
    static List<FindingBuilder> unfurnished(ProgrammeSnapshot s, LocalDate today) {
        return s.actions().stream()
                .filter(a -> s.progress(a) != Rating.WHITE)
                .flatMap(a -> {
                    List<String> missing = new ArrayList<>();
                    if (a.leads().stream().noneMatch(l -> Lead.isNamed(l.role()))) {
                        missing.add("lead");
                    }
                    if (a.successCriteria().isEmpty()) {
                        missing.add("success criterion");
                    }
                    if (s.milestonesOf(a).isEmpty()) {
                        missing.add("milestone");
                    }
                    return missing.isEmpty()
                            ? Stream.empty()
                            : Stream.of(FindingBuilder.about(
                                    s,
                                    a,
                                    Labels.action(s, a) + " has "
                                            + Labels.list(missing.stream()
                                                    .map(m -> "no " + m)
                                                    .toList())
                                            + ".",
                                    missing));
                })
                .toList();
    }

    /** F16 */
    static List<FindingBuilder> printedDifferently(ProgrammeSnapshot s, LocalDate today) {
        return s.actions().stream()
                .flatMap(a -> {
                    List<ListingFacts> printed = s.listingsOf(a).stream()
                            .filter(l -> l.printedRating() != null)
                            .toList();
                    long ratings = printed.stream()
                            .map(ListingFacts::printedRating)
                            .distinct()
                            .count();
                    return ratings < 2
                            ? Stream.empty()
                            : Stream.of(FindingBuilder.about(
                                            s,
                                            a,
                                            Labels.action(s, a) + " was printed with different ratings: "
                                                    + Labels.list(printed.stream()
                                                            .map(l -> l.ref() + " " + Labels.rating(l.printedRating()))
                                                            .toList())
                                                    + ".",
                                            printed.stream()
                                                    .map(l -> l.ref() + " " + l.printedRating())
                                                    .toList())
                                    .with(printed.stream()
                                            .map(l -> new ConcernedRecord(RecordKind.LISTING, l.id(), l.ref()))
                                            .toList()));
                })
                .toList();
    }

    /** F18 */
    static List<FindingBuilder> greenWithoutImpact(ProgrammeSnapshot s, LocalDate today) {
        return s.priorities().stream()
                .flatMap(p -> {
                    List<ActionFacts> actions = s.listed(s.listingsOf(p)).stream()
                            .distinct()
                            .filter(a -> s.progress(a) != Rating.WHITE)
                            .toList();
                    boolean green = actions.stream()
                            .allMatch(a -> s.progress(a) == Rating.GREEN || s.progress(a) == Rating.BLUE);
                    boolean without = actions.stream()
                            .map(s::impact)
                            .allMatch(i -> i == null || i == Rating.RED || i == Rating.GREY);
                    return actions.isEmpty() || !green || !without
                            ? Stream.empty()
                            : Stream.of(greenWithoutImpact(s, p, actions));
                })
                .toList();
    }

    private static FindingBuilder greenWithoutImpact(ProgrammeSnapshot s, PriorityFacts p, List<ActionFacts> actions) {
        long worse = actions.stream().filter(a -> s.impact(a) == Rating.RED).count();
        String impact = worse == 0
                ? "the impact of none is rated"
                : worse == actions.size()
                        ? "the impact of all is red"
                        : "the impact of " + worse + " is red and of " + (actions.size() - worse) + " not rated";
        return FindingBuilder.about(
                        p,
                        FindingBuilder.words(p) + ": " + Labels.count(actions.size(), "action")
                                + (actions.size() == 1 ? ", on target or complete; " : ", all on target or complete; ")
                                + impact + ".",
                        actions.stream()
                                .map(a -> a.id() + " " + (s.impact(a) == Rating.RED ? Rating.RED : Rating.GREY))
                                .toList())
                .with(actions.stream().map(a -> FindingBuilder.record(s, a)).toList());
    }

    /** F19 */
    static List<FindingBuilder> undecided(ProgrammeSnapshot s, LocalDate today) {
        LocalDate latest = today.minusDays(s.limits().decisionDays());
        Map<UUID, DeadlineChangeFacts> changes =
                s.deadlineChanges().stream().collect(Collectors.toMap(DeadlineChangeFacts::id, Function.identity()));
        Stream<FindingBuilder> requests = s.deadlineChanges().stream()
                .filter(c ->
                        c.state() == DeadlineState.REQUESTED && c.requestedOn().isBefore(latest))
                .map(c -> FindingBuilder.about(
                                s,
                                s.byId(PlanKinds.ACTION).get(c.actionId()),
                                "Another date for " + Labels.action(s, c.actionId()) + ", "
                                        + c.toDue().words() + ", was asked for on "
                                        + PlannedDate.words(c.requestedOn()) + " and is not decided.",
                                c.requestedOn(),
                                c.toDue())
                        .subject(RecordKind.DEADLINE_CHANGE, c.id())
                        .with(RecordKind.DEADLINE_CHANGE, c.id(), c.toDue().words()));
        Stream<FindingBuilder> decisions = s.decisions().stream()
                .filter(d -> d.state().equals("RECORDED") && d.recordedOn().isBefore(latest))
                .map(d -> unconfirmed(s, d, changes.get(d.subjectId())));
        return Stream.concat(requests, decisions).toList();
    }

    private static FindingBuilder unconfirmed(ProgrammeSnapshot s, DecisionFacts d, DeadlineChangeFacts about) {
        ActionFacts action = about == null ? null : s.byId(PlanKinds.ACTION).get(about.actionId());
        String sentence = "A decision" + (action == null ? "" : " on the date of " + Labels.action(s, action))
                + " was recorded on " + PlannedDate.words(d.recordedOn()) + " and is not confirmed by the chair.";
        ConcernedRecord decision = new ConcernedRecord(RecordKind.DECISION, d.id(), PlannedDate.words(d.recordedOn()));
        return action == null
                ? new FindingBuilder(
                        RecordKind.DECISION,
                        d.id(),
                        "",
                        List.of(),
                        List.of(decision),
                        sentence,
                        List.of(d.recordedOn().toString(), d.outcome()))
                : FindingBuilder.about(s, action, sentence, d.recordedOn(), d.outcome())
                        .subject(RecordKind.DECISION, d.id())
                        .with(List.of(decision));
    }

    /** F20 */
    static List<FindingBuilder> impossibleFigures(ProgrammeSnapshot s, LocalDate today) {
        return PrintedCheck.of(s).stream()
                .filter(scope -> scope.together().isEmpty())
                .map(scope -> impossible(s, scope))
                .toList();
    }

    private static FindingBuilder impossible(ProgrammeSnapshot s, PrintedCheck.Scope scope) {
        UUID first = scope.lines().get(0).figure().id();
        int of = scope.lines().get(0).record().of();
        String place = scope.overall() ? "overall" : "for " + scope.scope();
        String sentence = scope.paper().title() + " prints " + place + " "
                + scope.lines().stream().map(ConsistencyRules::printed).collect(Collectors.joining(", "))
                + (of == 0
                        ? "; the records hold no action there"
                        : "; the records give "
                                + scope.lines().stream()
                                        .map(l -> l.record().percent() + "% ("
                                                + l.record().count() + " of " + of + ")")
                                        .collect(Collectors.joining(", ")))
                + ". " + none(scope);
        List<String> facts = scope.lines().stream()
                .map(l -> l.figure().rating() + " " + l.figure().value().toPlainString() + " "
                        + l.record().count() + "/" + l.record().of()
                        + (l.listed() == null
                                ? ""
                                : " " + l.listed().count() + "/" + l.listed().of()))
                .toList();
        List<ConcernedRecord> records = new ArrayList<>();
        records.add(new ConcernedRecord(
                RecordKind.PAPER, scope.paper().id(), scope.paper().title()));
        scope.impossible()
                .forEach(l -> records.add(new ConcernedRecord(
                        RecordKind.PRINTED_FIGURE, l.figure().id(), printed(l))));
        List<Integer> priorities = s.priorities().stream()
                .map(PriorityFacts::number)
                .filter(n -> scope.scope().equals("P" + n))
                .toList();
        return new FindingBuilder(
                RecordKind.PRINTED_FIGURE, first, scope.scope(), priorities, List.copyOf(records), sentence, facts);
    }

    /** What no way of working gives, and how wide those are that were tried. */
    private static String none(PrintedCheck.Scope scope) {
        String accepted = " Accepted is "
                + (scope.overall()
                        ? "the share of actions or of listings, rounded or cut off, or the rounded shares of the priorities added."
                        : "its share, rounded or cut off.");
        if (scope.silent() > 0
                && scope.lines().stream().anyMatch(l -> l.figure().rating() == Rating.GREY)) {
            accepted += " Nor do they follow with the " + scope.silent()
                    + " that nobody has reported on counted as not started.";
        }
        if (scope.impossible().isEmpty()) {
            return "Each can be had alone, but no one way of counting and rounding gives them together." + accepted;
        }
        boolean counted =
                scope.impossible().stream().anyMatch(l -> !l.accepted().isEmpty());
        return "No rounding gives "
                + Labels.list(scope.impossible().stream()
                        .map(l -> printed(l) + instead(l))
                        .toList())
                + "." + (counted ? accepted : "");
    }

    private static String instead(PrintedCheck.Line l) {
        return l.accepted().isEmpty()
                ? ""
                : l.accepted().stream()
                        .map(v -> v.toPlainString() + "%")
                        .collect(Collectors.joining(", ", " (only ", ")"));
    }

    private static String printed(PrintedCheck.Line l) {
        return l.figure().value().toPlainString() + "% "
                + l.figure().rating().progressWord().toLowerCase(java.util.Locale.ROOT);
    }
}
