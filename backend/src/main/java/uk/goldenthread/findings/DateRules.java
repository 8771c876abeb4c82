package uk.goldenthread.findings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.goldenthread.findings.FindingView.ConcernedRecord;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.DependencyFacts;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SystemRating;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SystemFacts;

/** What the dates say against what is declared. */
final class DateRules {
    /** A fact of a finding: nobody had reported. */
    private static final String NO_STATEMENT = "NO_STATEMENT";

    private DateRules() {}

    /** F03 */
    static List<FindingBuilder> onTargetButLater(ProgrammeSnapshot s, LocalDate today) {
        return rated(s, Rating.GREEN)
                .filter(a -> a.due() != null
                        && a.forecast() != null
                        && a.forecast().date().isAfter(a.due().date()))
                .map(a -> FindingBuilder.about(
                        s,
                        a,
                        Labels.action(s, a) + " is reported on target, but is expected "
                                + a.forecast().words() + ", after its approved date, "
                                + a.due().words() + ".",
                        a.due(),
                        a.forecast()))
                .toList();
    }

    /** F04 */
    static List<FindingBuilder> onTargetWithOverdueMilestone(ProgrammeSnapshot s, LocalDate today) {
        return rated(s, Rating.GREEN)
                .flatMap(a -> {
                    List<MilestoneFacts> overdue = s.milestonesOf(a).stream()
                            .filter(m -> SystemFacts.step(m, today).overdue())
                            .toList();
                    if (overdue.isEmpty()) {
                        return Stream.empty();
                    }
                    return Stream.of(FindingBuilder.about(
                                    s,
                                    a,
                                    Labels.action(s, a) + " is reported on target, but "
                                            + (overdue.size() == 1
                                                    ? "a milestone is overdue: "
                                                    : overdue.size() + " milestones are overdue: ")
                                            + String.join(
                                                    "; ",
                                                    overdue.stream()
                                                            .map(DateRules::overdue)
                                                            .toList())
                                            + ".",
                                    overdue.stream().map(DateRules::fact).toList())
                            .with(overdue.stream().map(FindingBuilder::record).toList()));
                })
                .toList();
    }

    /** F05 */
    static List<FindingBuilder> amberTooLong(ProgrammeSnapshot s, LocalDate today) {
        int limit = s.limits().redOverdueDays();
        return rated(s, Rating.AMBER)
                .flatMap(a -> {
                    List<String> reasons = new ArrayList<>();
                    List<Object> facts = new ArrayList<>();
                    List<ConcernedRecord> records = new ArrayList<>();
                    List<ActionCloseFacts> run = s.closesOf(a).stream()
                            .takeWhile(c -> c.declared() == Rating.AMBER)
                            .toList();
                    if (run.size() >= s.limits().amberCycles()) {
                        ActionCloseFacts first = run.get(run.size() - 1);
                        reasons.add("it was amber at the last " + Labels.count(run.size(), "close") + ", since "
                                + Closes.title(s, first));
                        facts.add(first.cycleId());
                        records.add(Closes.record(s, first));
                    }
                    long late = a.due() == null
                            ? 0
                            : ChronoUnit.DAYS.between(a.due().date(), today);
                    if (late >= limit) {
                        reasons.add("its approved date, " + a.due().words() + ", passed " + Labels.count(late, "day")
                                + " ago");
                        facts.add(a.due().date());
                    }
                    s.milestonesOf(a).stream()
                            .filter(m -> overdueDays(m, today) >= limit)
                            .forEach(m -> {
                                reasons.add("a milestone is " + overdueDays(m, today) + " days overdue: " + m.title());
                                facts.add(fact(m));
                                records.add(FindingBuilder.record(m));
                            });
                    return reasons.isEmpty()
                            ? Stream.empty()
                            : Stream.of(FindingBuilder.about(
                                            s,
                                            a,
                                            Labels.action(s, a) + " is reported delayed (amber), but "
                                                    + Labels.list(reasons) + ".",
                                            facts.toArray())
                                    .with(records));
                })
                .toList();
    }

    /** F07 */
    static List<FindingBuilder> notStarted(ProgrammeSnapshot s, LocalDate today) {
        return s.actions().stream()
                .filter(a -> s.progress(a) == null || s.progress(a) == Rating.GREY)
                .filter(a -> a.startOn() != null && a.startOn().isBefore(today))
                .map(a -> FindingBuilder.about(
                        s,
                        a,
                        Labels.action(s, a) + " was to start on " + PlannedDate.words(a.startOn())
                                + (s.progress(a) == null
                                        ? ", and nobody has reported on it."
                                        : " and has not started."),
                        s.progress(a) == null ? new Object[] {a.startOn(), NO_STATEMENT} : new Object[] {a.startOn()}))
                .toList();
    }

    /** F09 */
    static List<FindingBuilder> waitsForLater(ProgrammeSnapshot s, LocalDate today) {
        return unfinished(s)
                .flatMap(a -> {
                    List<DependencyFacts> late = s.dependenciesOf(a).stream()
                            .filter(d -> tooLate(s, a, d, today))
                            .toList();
                    if (late.isEmpty()) {
                        return Stream.empty();
                    }
                    return Stream.of(FindingBuilder.about(
                                    s,
                                    a,
                                    String.join(
                                            " ",
                                            late.stream()
                                                    .map(d -> sentence(s, a, d, today))
                                                    .toList()),
                                    a.startOn(),
                                    a.due(),
                                    late.stream().map(d -> fact(s, d)).toList())
                            .with(late.stream()
                                    .map(d -> FindingBuilder.record(s, upstream(s, d)))
                                    .toList()));
                })
                .toList();
    }

    /** F10 */
    static List<FindingBuilder> redated(ProgrammeSnapshot s, LocalDate today) {
        return s.actions().stream()
                .filter(a -> s.progress(a) != Rating.WHITE)
                .flatMap(a -> {
                    int times = s.timesRedated(a);
                    PlannedDate first = a.due() == null ? null : firstDue(s, a);
                    long days = first == null
                            ? 0
                            : ChronoUnit.DAYS.between(first.date(), a.due().date());
                    if (times < s.limits().redatedTimes() && days < s.limits().redatedDays()) {
                        return Stream.empty();
                    }
                    return Stream.of(FindingBuilder.about(
                            s,
                            a,
                            Labels.action(s, a) + " has been re-dated " + (times == 1 ? "once" : times + " times")
                                    + (first == null
                                            ? ""
                                            : ", " + slip(days) + ": from " + first.words() + " to "
                                                    + a.due().words())
                                    + ".",
                            times,
                            first,
                            a.due()));
                })
                .toList();
    }

    /** F14 */
    static List<FindingBuilder> passedButNotRed(ProgrammeSnapshot s, LocalDate today) {
        return unfinished(s)
                .filter(a -> s.progress(a) != Rating.RED
                        && a.due() != null
                        && a.due().date().isBefore(today))
                .map(a -> FindingBuilder.about(
                        s,
                        a,
                        s.progress(a) == null
                                ? "Nobody has reported on " + Labels.action(s, a) + "; its approved date, "
                                        + a.due().words() + ", has passed."
                                : "The approved date of " + Labels.action(s, a) + ", "
                                        + a.due().words() + ", has passed, and it is reported "
                                        + Labels.rating(s.progress(a)) + ".",
                        a.due(),
                        s.progress(a) == null ? NO_STATEMENT : s.progress(a)))
                .toList();
    }

    private static boolean tooLate(ProgrammeSnapshot s, ActionFacts a, DependencyFacts d, LocalDate today) {
        LocalDate expected = SystemFacts.expected(s, upstream(s, d), today);
        LocalDate needed = d.kind() == DependencyKind.FINISH_START
                ? a.startOn()
                : a.due() == null ? null : a.due().date();
        return expected != null && needed != null && expected.isAfter(needed);
    }

    private static String sentence(ProgrammeSnapshot s, ActionFacts a, DependencyFacts d, LocalDate today) {
        ActionFacts upstream = upstream(s, d);
        boolean forecast = upstream.forecast() != null;
        boolean passed = !forecast && upstream.due().date().isBefore(today);
        String when = forecast
                ? " is expected " + upstream.forecast().words()
                : " has the approved date " + upstream.due().words() + (passed ? ", which has passed" : "");
        return d.kind() == DependencyKind.FINISH_START
                ? Labels.action(s, a) + " starts on " + PlannedDate.words(a.startOn()) + " and waits for "
                        + Labels.action(s, upstream) + ", which" + when + "."
                : Labels.action(s, a) + " is due " + a.due().words() + " and is made together with "
                        + Labels.action(s, upstream) + ", which" + when + ".";
    }

    private static String fact(ProgrammeSnapshot s, DependencyFacts d) {
        ActionFacts upstream = upstream(s, d);
        return d.kind() + " " + upstream.id() + " " + upstream.forecast() + " " + upstream.due();
    }

    private static ActionFacts upstream(ProgrammeSnapshot s, DependencyFacts d) {
        return s.byId(PlanKinds.ACTION).get(d.upstreamId());
    }

    /** The date first agreed; where a paper does not give it, the first that an approved request replaced. */
    private static PlannedDate firstDue(ProgrammeSnapshot s, ActionFacts action) {
        return action.originalDue() != null
                ? action.originalDue()
                : s.deadlineChangesOf(action).stream()
                        .filter(c -> c.state() == DeadlineState.APPROVED && c.fromDue() != null)
                        .findFirst()
                        .map(DeadlineChangeFacts::fromDue)
                        .orElse(null);
    }

    private static String slip(long days) {
        return days == 0
                ? "back to the date it had"
                : Labels.count(Math.abs(days), "day") + (days > 0 ? " later" : " earlier") + " in all";
    }

    private static String overdue(MilestoneFacts m) {
        return m.title()
                + (m.originalDue() != null
                        ? ", due " + m.originalDue().words()
                        : ", overdue as a paper says (" + m.overdueSaid() + ")");
    }

    private static String fact(MilestoneFacts m) {
        return m.id() + " " + (m.originalDue() != null ? m.originalDue().date() : m.overdueSaid());
    }

    private static int overdueDays(MilestoneFacts m, LocalDate today) {
        SystemRating.Step step = SystemFacts.step(m, today);
        return step.overdueDays() == null || step.closed() ? 0 : step.overdueDays();
    }

    private static Stream<ActionFacts> rated(ProgrammeSnapshot s, Rating rating) {
        return s.actions().stream().filter(a -> s.progress(a) == rating);
    }

    private static Stream<ActionFacts> unfinished(ProgrammeSnapshot s) {
        return s.actions().stream().filter(a -> s.progress(a) != Rating.BLUE && s.progress(a) != Rating.WHITE);
    }
}
