package uk.goldenthread.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SystemFacts;

/** What "complete" does not bear out. */
final class CompletionRules {
    private CompletionRules() {}

    /** F01 */
    static List<FindingBuilder> withoutDateOrEvidence(ProgrammeSnapshot s, LocalDate today) {
        return complete(s)
                .flatMap(a -> {
                    boolean dated = a.actual() != null;
                    boolean evidenced = SystemFacts.of(s, a, today).evidenced();
                    if (dated && evidenced) {
                        return Stream.empty();
                    }
                    String lacks = Labels.list(Stream.of(
                                    dated
                                            ? ""
                                            : "no completion date is given"
                                                    + (a.dateWords().actual() == null
                                                            ? ""
                                                            : " (the plan says “"
                                                                    + a.dateWords()
                                                                            .actual() + "”)"),
                                    evidenced ? "" : "no evidence is linked")
                            .filter(w -> !w.isEmpty())
                            .toList());
                    return Stream.of(FindingBuilder.about(
                            s,
                            a,
                            Labels.action(s, a) + " is reported complete, but " + lacks + ".",
                            completeSince(s, a),
                            dated,
                            evidenced));
                })
                .toList();
    }

    /** F02 */
    static List<FindingBuilder> withOpenMilestones(ProgrammeSnapshot s, LocalDate today) {
        return complete(s)
                .flatMap(a -> {
                    List<MilestoneFacts> all = s.milestonesOf(a);
                    List<MilestoneFacts> open =
                            all.stream().filter(m -> !m.closed()).toList();
                    if (open.isEmpty()) {
                        return Stream.empty();
                    }
                    String sentence = Labels.action(s, a) + " is reported complete, but " + open.size() + " of its "
                            + Labels.count(all.size(), "milestone") + (open.size() == 1 ? " is" : " are") + " open: "
                            + String.join(
                                    "; ",
                                    open.stream().map(MilestoneFacts::title).toList())
                            + ".";
                    return Stream.of(FindingBuilder.about(
                                    s,
                                    a,
                                    sentence,
                                    completeSince(s, a),
                                    open.stream().map(MilestoneFacts::id).toList())
                            .with(open.stream().map(FindingBuilder::record).toList()));
                })
                .toList();
    }

    /** F08 */
    static List<FindingBuilder> impactUnrated(ProgrammeSnapshot s, LocalDate today) {
        int months = s.limits().impactUnratedMonths();
        return complete(s)
                .filter(a -> s.impact(a) == null || s.impact(a) == Rating.GREY)
                .flatMap(a -> {
                    PlannedDate since = a.actual() != null ? a.actual() : PlannedDate.day(completeSince(s, a));
                    return today.isBefore(since.date().plusMonths(months))
                            ? Stream.empty()
                            : Stream.of(FindingBuilder.about(
                                    s,
                                    a,
                                    Labels.action(s, a) + " has been complete since " + since.words()
                                            + ", and its impact is not rated.",
                                    since));
                })
                .toList();
    }

    /** F13 */
    static List<FindingBuilder> reopened(ProgrammeSnapshot s, LocalDate today) {
        return s.actions().stream()
                .filter(a -> s.progress(a) != Rating.BLUE && s.progress(a) != Rating.WHITE)
                .flatMap(a -> {
                    List<StatementFacts> newestFirst = s.statementsOf(a);
                    Optional<StatementFacts> complete = newestFirst.stream()
                            .filter(t -> t.progress() == Rating.BLUE)
                            .findFirst();
                    return complete
                            .map(was -> {
                                StatementFacts since = newestFirst.get(newestFirst.indexOf(was) - 1);
                                return FindingBuilder.about(
                                        s,
                                        a,
                                        Labels.action(s, a) + " was reported complete on "
                                                + PlannedDate.words(was.positionOn()) + " and, since "
                                                + PlannedDate.words(since.positionOn()) + ", no longer is: it is now "
                                                + Labels.rating(s.progress(a)) + ".",
                                        was.positionOn(),
                                        since.positionOn());
                            })
                            .stream();
                })
                .toList();
    }

    private static Stream<ActionFacts> complete(ProgrammeSnapshot s) {
        return s.actions().stream().filter(a -> s.progress(a) == Rating.BLUE);
    }

    /** The day from which it has been reported complete without a break. */
    private static LocalDate completeSince(ProgrammeSnapshot s, ActionFacts action) {
        LocalDate since = null;
        for (StatementFacts t : s.statementsOf(action)) {
            if (t.progress() != Rating.BLUE) {
                break;
            }
            since = t.positionOn();
        }
        return since;
    }
}
