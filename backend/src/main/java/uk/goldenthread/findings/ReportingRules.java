package uk.goldenthread.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What is reported too late, in the same words again, or better than the dates allow. */
final class ReportingRules {
    /** Ratings that can be compared, the best highest. */
    private static final Map<Rating, Integer> ORDER =
            Map.of(Rating.BLUE, 4, Rating.GREEN, 3, Rating.AMBER, 2, Rating.RED, 1);

    /** SHA-256 of no words at all, as far as a snapshot keeps it. */
    private static final String NO_WORDS = "e3b0c44298fc1c14";

    private ReportingRules() {}

    /** F06 */
    static List<FindingBuilder> noStatement(ProgrammeSnapshot s, LocalDate today) {
        Optional<CycleFacts> cycle = s.openCycle().or(() -> s.cycles().stream().findFirst());
        return cycle.filter(c -> c.state() == CycleState.CLOSED || c.dueOn().isBefore(today)).stream()
                .flatMap(c -> unfinished(s)
                        .filter(a -> c.state() == CycleState.OPEN ? silentIn(s, a, c) : wasSilentIn(s, a, c))
                        .map(a -> FindingBuilder.about(
                                        s,
                                        a,
                                        "Nothing was stated about " + Labels.action(s, a) + " in the cycle " + c.title()
                                                + ", for which it was due by " + PlannedDate.words(c.dueOn()) + ".",
                                        c.id())
                                .with(RecordKind.CYCLE, c.id(), c.title())))
                .toList();
    }

    /** F11 */
    static List<FindingBuilder> sameWords(ProgrammeSnapshot s, LocalDate today) {
        return unfinished(s)
                .filter(a -> !waitsForItsStart(s, a, today))
                .flatMap(a -> s
                        .latestStatement(a)
                        .filter(t -> t.narrative() != null && !t.narrative().isBlank())
                        // What was erased reads the same everywhere.
                        .filter(t -> !t.narrative().equals(Text.ERASED))
                        .flatMap(t -> Reports.before(s, a, t, ReportingRules::worded)
                                .filter(before -> t.narrativeHash().equals(before.narrativeHash()))
                                .map(before -> sameWords(s, a, t, before)))
                        .stream())
                .toList();
    }

    private static FindingBuilder sameWords(
            ProgrammeSnapshot s, ActionFacts a, StatementFacts t, StatementFacts before) {
        Optional<ActionCloseFacts> close = Reports.closeOf(s, a, before);
        return FindingBuilder.about(
                        s,
                        a,
                        "The words about " + Labels.action(s, a) + " of " + PlannedDate.words(t.positionOn())
                                + " are those "
                                + close.map(c -> "that stood there at the close of " + Closes.title(s, c))
                                        .orElse("of " + PlannedDate.words(before.positionOn()))
                                + (t.unchanged() ? "; its SRO says that nothing has changed." : "."),
                        t.narrativeHash())
                .with(RecordKind.STATEMENT, t.id(), PlannedDate.words(t.positionOn()))
                .with(close.map(c -> Closes.record(s, c)).stream().toList());
    }

    /** A report without words repeats none and is no news either: the words before it are those that were read last. */
    private static boolean worded(StatementFacts t) {
        return !t.narrativeHash().equals(NO_WORDS);
    }

    /** Of work that is not to begin yet there is nothing new to say. */
    private static boolean waitsForItsStart(ProgrammeSnapshot s, ActionFacts a, LocalDate today) {
        return s.progress(a) == Rating.GREY
                && a.startOn() != null
                && a.startOn().isAfter(today);
    }

    /** F12 */
    static List<FindingBuilder> betterThanItsDates(ProgrammeSnapshot s, LocalDate today) {
        return s.actions().stream()
                .flatMap(a -> {
                    List<ActionCloseFacts> run = s.closesOf(a).stream()
                            .takeWhile(ReportingRules::better)
                            .toList();
                    if (run.size() < s.limits().betterCycles()) {
                        return Stream.empty();
                    }
                    ActionCloseFacts last = run.get(0);
                    ActionCloseFacts first = run.get(run.size() - 1);
                    return Stream.of(FindingBuilder.about(
                                    s,
                                    a,
                                    Labels.action(s, a) + " was declared better than its dates allow at the last "
                                            + Labels.count(run.size(), "close") + ", since " + Closes.title(s, first)
                                            + "; at the last one, declared " + Labels.rating(last.declared())
                                            + " against " + Labels.rating(last.system()) + ".",
                                    first.cycleId(),
                                    last.declared(),
                                    last.system())
                            .with(run.stream().map(c -> Closes.record(s, c)).toList()));
                })
                .toList();
    }

    private static boolean better(ActionCloseFacts c) {
        // A map of constants knows no null: nobody had reported, or none could be derived.
        Integer declared = c.declared() == null ? null : ORDER.get(c.declared());
        Integer system = c.system() == null ? null : ORDER.get(c.system());
        return declared != null && system != null && declared > system;
    }

    private static boolean silentIn(ProgrammeSnapshot s, ActionFacts action, CycleFacts cycle) {
        return s.statementsOf(action).stream().map(StatementFacts::cycleId).noneMatch(cycle.id()::equals);
    }

    private static boolean wasSilentIn(ProgrammeSnapshot s, ActionFacts action, CycleFacts cycle) {
        return s.closesOf(action).stream().anyMatch(c -> c.cycleId().equals(cycle.id()) && !c.statedInCycle());
    }

    private static Stream<ActionFacts> unfinished(ProgrammeSnapshot s) {
        return s.actions().stream().filter(a -> s.progress(a) != Rating.BLUE && s.progress(a) != Rating.WHITE);
    }
}
