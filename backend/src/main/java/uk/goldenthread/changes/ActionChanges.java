package uk.goldenthread.changes;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.goldenthread.changes.ChangeCollector.Subject;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.read.shared.BodyView;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What changed about the actions themselves: ratings, dates, owners, where they stand. */
final class ActionChanges {
    /** Ratings that can be compared, the best highest. */
    private static final Map<Rating, Integer> ORDER =
            Map.of(Rating.BLUE, 4, Rating.GREEN, 3, Rating.AMBER, 2, Rating.RED, 1);

    private final ProgrammeSnapshot from;
    private final LocalDate fromDay;
    private final ProgrammeSnapshot to;
    private final LocalDate toDay;
    private final ChangeCollector noted;

    ActionChanges(
            ProgrammeSnapshot from, LocalDate fromDay, ProgrammeSnapshot to, LocalDate toDay, ChangeCollector noted) {
        this.from = from;
        this.fromDay = fromDay;
        this.to = to;
        this.toDay = toDay;
        this.noted = noted;
    }

    void note() {
        to.actions().forEach(now -> {
            ActionFacts was = from.byId(PlanKinds.ACTION).get(now.id());
            boolean listed = !to.listingsOf(now).isEmpty();
            if (was == null) {
                noted.add(
                        ChangeType.ADDED,
                        Subject.of(to, now),
                        null,
                        progress(to, now),
                        Labels.action(to, now) + " was added to the plan.");
            } else if (!listed && !from.listingsOf(was).isEmpty()) {
                noted.add(
                        ChangeType.WITHDRAWN,
                        Subject.of(from, was),
                        progress(from, was),
                        null,
                        Labels.action(from, was) + " is no longer listed under any priority.");
            } else {
                both(was, now);
            }
        });
        from.actions().stream()
                .filter(a -> !to.byId(PlanKinds.ACTION).containsKey(a.id()))
                .forEach(a -> noted.add(
                        ChangeType.WITHDRAWN,
                        Subject.of(from, a),
                        progress(from, a),
                        null,
                        Labels.action(from, a) + " was taken out of the plan."));
    }

    private void both(ActionFacts was, ActionFacts now) {
        Subject subject = Subject.of(to, now);
        rating(subject, was, now);
        impact(subject, was, now);
        due(subject, was, now);
        forecast(subject, was, now);
        finish(subject, was, now);
        owner(subject, was, now);
        listings(subject, was, now);
        edits(subject, was, now);
    }

    private void rating(Subject subject, ActionFacts was, ActionFacts now) {
        Rating before = from.progress(was);
        Rating after = to.progress(now);
        if (before == after) {
            StatementFacts last = to.latestStatement(now).orElse(null);
            boolean restated = last != null
                    && from.latestStatement(was)
                            .map(t -> !t.id().equals(last.id()))
                            .orElse(true);
            if (restated) {
                noted.add(
                        ChangeType.RESTATED,
                        subject,
                        word(before),
                        word(after),
                        subject.name() + " was reported on again" + (last.unchanged() ? ", unchanged" : "")
                                + "; it is still " + Labels.rating(after) + ".");
            }
            return;
        }
        ChangeType type = type(before, after);
        String sentence =
                switch (type) {
                    case WITHDRAWN -> subject.name() + " is no longer required; it was " + Labels.rating(before) + ".";
                    case ADDED -> subject.name() + " is required again; it is now " + Labels.rating(after) + ".";
                    case COMPLETED -> subject.name() + " is complete; it was " + Labels.rating(before) + ".";
                    case REOPENED ->
                        subject.name() + " is open again: it was complete and is now " + Labels.rating(after) + ".";
                    case REPORTED_FIRST ->
                        subject.name() + " was reported on for the first time; it is " + Labels.rating(after) + ".";
                    case STARTED -> subject.name() + " has started; it is now " + Labels.rating(after) + ".";
                    default ->
                        subject.name() + " went from " + Labels.rating(before) + " to " + Labels.rating(after) + ".";
                };
        noted.add(type, subject, word(before), word(after), sentence);
    }

    /**
     * Not required is out of the plan and complete is finished; not started can be compared with neither colour, and what nobody had
     * reported with nothing at all.
     */
    private static ChangeType type(@Nullable Rating before, @Nullable Rating after) {
        if (before == null) {
            return ChangeType.REPORTED_FIRST;
        }
        if (after == Rating.WHITE) {
            return ChangeType.WITHDRAWN;
        }
        if (before == Rating.WHITE) {
            return ChangeType.ADDED;
        }
        if (after == Rating.BLUE) {
            return ChangeType.COMPLETED;
        }
        if (before == Rating.BLUE) {
            return ChangeType.REOPENED;
        }
        if (before == Rating.GREY) {
            return ChangeType.STARTED;
        }
        return after != null && after != Rating.GREY && ORDER.get(after) > ORDER.get(before)
                ? ChangeType.RATING_BETTER
                : ChangeType.RATING_WORSE;
    }

    private void impact(Subject subject, ActionFacts was, ActionFacts now) {
        Rating before = from.impact(was);
        Rating after = to.impact(now);
        if (before == after) {
            return;
        }
        noted.add(
                impactType(before, after),
                subject,
                Axis.IMPACT.word(before),
                Axis.IMPACT.word(after),
                impactSentence("the impact of " + subject.name(), before, after));
    }

    private static ChangeType impactType(@Nullable Rating before, @Nullable Rating after) {
        // A map of constants knows no null: nothing said.
        Integer low = before == null ? null : ORDER.get(before);
        Integer high = after == null ? null : ORDER.get(after);
        boolean rated = after != null && after != Rating.GREY;
        if (!rated) {
            return before == null || before == Rating.GREY ? ChangeType.IMPACT_SAID : ChangeType.IMPACT_UNRATED;
        }
        if (low == null || high == null) {
            return ChangeType.IMPACT_RATED;
        }
        return high > low ? ChangeType.IMPACT_BETTER : ChangeType.IMPACT_WORSE;
    }

    private static String impactSentence(String impact, @Nullable Rating before, @Nullable Rating after) {
        if (before == null) {
            return "T" + impact.substring(1) + " is now "
                    + (after == Rating.GREY ? "said to be not yet rated" : Labels.impact(after))
                    + "; nothing was said of it before.";
        }
        return after == null
                ? "Nothing is said of " + impact + " any more; it was " + Labels.impact(before) + "."
                : "T" + impact.substring(1) + " went from " + Labels.impact(before) + " to " + Labels.impact(after)
                        + ".";
    }

    private void due(Subject subject, ActionFacts was, ActionFacts now) {
        if (!Objects.equals(was.due(), now.due())) {
            noted.add(
                    ChangeType.DATE_MOVED,
                    subject,
                    ChangeCollector.words(was.due()),
                    ChangeCollector.words(now.due()),
                    moved("The approved date of " + subject.name(), was.due(), now.due()));
        }
        // One that was late already on the first day is not news.
        if (passed(now, toDay) && open(to, now) && !(passed(was, fromDay) && open(from, was))) {
            noted.add(
                    ChangeType.DATE_PASSED,
                    subject,
                    null,
                    now.due().words(),
                    "The approved date of " + subject.name() + ", " + now.due().words()
                            + ", has passed and it is not finished.");
        }
    }

    private void forecast(Subject subject, ActionFacts was, ActionFacts now) {
        if (!Objects.equals(was.forecast(), now.forecast())) {
            noted.add(
                    ChangeType.FORECAST_MOVED,
                    subject,
                    ChangeCollector.words(was.forecast()),
                    ChangeCollector.words(now.forecast()),
                    moved("The forecast of " + subject.name(), was.forecast(), now.forecast()));
        }
    }

    private void finish(Subject subject, ActionFacts was, ActionFacts now) {
        if (!Objects.equals(was.actual(), now.actual())) {
            noted.add(
                    ChangeType.FINISH_DATED,
                    subject,
                    ChangeCollector.words(was.actual()),
                    ChangeCollector.words(now.actual()),
                    now.actual() == null
                            ? "The completion date of " + subject.name() + ", "
                                    + was.actual().words() + ", was taken back."
                            : subject.name() + " was finished " + now.actual().words()
                                    + (was.actual() == null
                                            ? "."
                                            : ", not " + was.actual().words() + " as said before."));
        }
    }

    private void owner(Subject subject, ActionFacts was, ActionFacts now) {
        String before = owners(from, was);
        String after = owners(to, now);
        if (!before.equals(after)) {
            noted.add(
                    ChangeType.OWNER_CHANGED,
                    subject,
                    before,
                    after,
                    after.isEmpty()
                            ? subject.name() + " has nobody who leads it any more; before, " + before + "."
                            : subject.name() + " is now led by " + after
                                    + (before.isEmpty() ? "." : "; before, by " + before + "."));
        }
    }

    private void listings(Subject subject, ActionFacts was, ActionFacts now) {
        String before = refs(from, was);
        String after = refs(to, now);
        if (!before.equals(after)) {
            noted.add(
                    ChangeType.LISTING_CHANGED,
                    subject,
                    before,
                    after,
                    "What was listed as " + (before.isEmpty() ? "nothing" : before) + " is now listed as " + after
                            + ": " + now.title() + ".");
            return;
        }
        List<Integer> under = Labels.priorities(from, was);
        List<Integer> underNow = Labels.priorities(to, now);
        if (!under.equals(underNow)) {
            noted.add(
                    ChangeType.LISTING_CHANGED,
                    subject,
                    words(under),
                    words(underNow),
                    subject.name() + " is now listed under " + words(underNow) + " instead of " + words(under) + ".");
        }
    }

    private static String words(List<Integer> priorities) {
        return "priority "
                + Labels.list(priorities.stream().map(String::valueOf).toList());
    }

    private void edits(Subject subject, ActionFacts was, ActionFacts now) {
        List<String> edited = ChangeCollector.edited(
                PlanKinds.ACTION, was, now, Map.of("words of dates", words(was.dateWords(), now.dateWords())));
        if (!edited.isEmpty()) {
            noted.add(
                    ChangeType.EDITED,
                    subject,
                    edited.contains("title") ? was.title() : null,
                    edited.contains("title") ? now.title() : null,
                    subject.name() + " was edited: " + Labels.list(edited) + ".");
        }
    }

    /** Words in the place of dates; where a date takes their place, it is told with them. */
    static List<String> words(DateWords was, DateWords now) {
        List<String> edited = new ArrayList<>();
        words(edited, "start", was.start(), now.start());
        words(edited, "original date", was.originalDue(), now.originalDue());
        words(edited, "revised date", was.revisedDue(), now.revisedDue());
        words(edited, "forecast", was.forecast(), now.forecast());
        words(edited, "completion", was.actual(), now.actual());
        return edited;
    }

    private static void words(List<String> edited, String field, String was, String now) {
        if (!Objects.equals(was, now)) {
            edited.add(field + " in words (" + (now == null ? "no longer “" + was + "”" : "“" + now + "”") + ")");
        }
    }

    /** "… moved from X to Y, 61 days later." */
    static String moved(String what, PlannedDate was, PlannedDate now) {
        if (was == null) {
            return what + " is now " + now.words() + "; there was none.";
        }
        if (now == null) {
            return what + ", " + was.words() + ", was taken away.";
        }
        long days = ChronoUnit.DAYS.between(was.date(), now.date());
        return what + " moved from " + was.words() + " to " + now.words()
                + (days == 0 ? "" : ", " + Labels.count(Math.abs(days), "day") + (days > 0 ? " later" : " earlier"))
                + ".";
    }

    private static boolean passed(ActionFacts a, LocalDate day) {
        return a.due() != null && a.due().date().isBefore(day);
    }

    private static boolean open(ProgrammeSnapshot s, ActionFacts a) {
        return s.progress(a) != Rating.BLUE && s.progress(a) != Rating.WHITE;
    }

    private static String progress(ProgrammeSnapshot s, ActionFacts a) {
        return word(s.progress(a));
    }

    private static String word(@Nullable Rating rating) {
        return Axis.PROGRESS.word(rating);
    }

    private static String owners(ProgrammeSnapshot s, ActionFacts a) {
        List<String> words =
                new ArrayList<>(a.leads().stream().map(l -> lead(s, l)).toList());
        if (!a.sro().isEmpty()) {
            words.add("SRO " + a.sro());
        }
        return Labels.list(words);
    }

    private static String lead(ProgrammeSnapshot s, Lead l) {
        String body = BodyView.of(s, l.organisation())
                .map(b -> l.role().isEmpty() ? b.shortName() : " (" + b.shortName() + ")")
                .orElse("");
        return l.role() + body + (l.aspect() == null || l.aspect().isEmpty() ? "" : " for " + l.aspect());
    }

    private static String refs(ProgrammeSnapshot s, ActionFacts a) {
        return Labels.list(s.listingsOf(a).stream().map(ListingFacts::ref).toList());
    }
}
