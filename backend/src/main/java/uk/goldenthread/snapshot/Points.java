package uk.goldenthread.snapshot;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import uk.goldenthread.governance.MeetingFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.time.UsableDates;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.AsAtQuery.Selection;
import uk.goldenthread.snapshot.HistoryPoints.Frozen;

/** Finds the two states that are to be compared. */
@ApplicationScoped
class Points {
    /** How far back one looks where nothing says since when. */
    private static final int USUAL_DAYS = 30;

    private final Snapshots snapshots;
    private final HistoryPoints history;
    private final LondonTime time;

    Points(Snapshots snapshots, HistoryPoints history, LondonTime time) {
        this.snapshots = snapshots;
        this.history = history;
        this.time = time;
    }

    /**
     * What a word of the query stands for.
     *
     * @param frozen the stocktake that is meant; null for anything else
     */
    private record Asked(
            Selection selection, String words, @Nullable Frozen frozen) {
        Asked(Selection selection, String words) {
            this(selection, words, null);
        }
    }

    /** Compares the two states; the first may not be the later one. */
    <T> T between(String areaCode, UUID programmeId, long head, BetweenQuery query, BiFunction<Point, Point, T> view) {
        // One moment for both: else today would be later than now.
        Instant at = time.now();
        ProgrammeSnapshot now = snapshots.at(areaCode, programmeId, new Selection.Now(), head);
        Point to = point(now, programmeId, head, asked(now, "?to", query.to), at);
        Asked since = query.from == null || query.from.isEmpty() ? usual(now, to) : asked(now, "?from", query.from);
        Point from = point(now, programmeId, head, since, at);
        boolean sameMoment = from.when().equals(to.when());
        if (from.when().isAfter(to.when())
                || sameMoment && from.snapshot().revision() > to.snapshot().revision()) {
            throw ProblemException.invalid("?from", "The first date is after the second. Change them round.");
        }
        return view.apply(from, to);
    }

    private Asked usual(ProgrammeSnapshot now, Point to) {
        // A cycle loaded later may have closed on a day on which the other state did not know of it yet.
        Optional<Asked> close = now.cycles().stream()
                .filter(c -> c.state() == CycleState.CLOSED && !c.closedOn().isAfter(to.day()))
                .map(c -> close(now, c))
                .filter(c -> c.selection() instanceof Selection.Revision r
                        && r.number() <= to.snapshot().revision())
                .findFirst();
        if (close.isPresent()) {
            return close.get();
        }
        LocalDate day = to.day().minusDays(USUAL_DAYS);
        HistoryPoints.Start start =
                history.start(now.areaCode(), now.programme().id());
        return LondonTime.endOf(day).isBefore(start.at())
                ? new Asked(new Selection.Revision(start.revision()), "the beginning of the programme")
                : new Asked(new Selection.Moment(LondonTime.endOf(day), day), PlannedDate.words(day));
    }

    private Asked asked(ProgrammeSnapshot now, String parameter, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return new Asked(new Selection.Now(), "now");
        }
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String value = text.substring(colon + 1);
        return switch (kind) {
            case "revision" -> revision(now, parameter, value);
            case "cycle" -> cycle(now, parameter, id(parameter, value));
            case "meeting" -> meeting(now, parameter, id(parameter, value));
            case "stocktake" -> stocktake(now, parameter, id(parameter, value));
            default -> moment(parameter, text);
        };
    }

    private static Asked revision(ProgrammeSnapshot now, String parameter, String value) {
        try {
            long number = Long.parseLong(value);
            if (number > 0 && number <= now.revision()) {
                return new Asked(new Selection.Revision(number), "revision " + number);
            }
        } catch (NumberFormatException e) {
            // Said below, in the same words as for a number that does not exist.
        }
        throw ProblemException.invalid(parameter, "A revision is a number from 1 to " + now.revision() + ".");
    }

    private Asked cycle(ProgrammeSnapshot now, String parameter, UUID id) {
        CycleFacts cycle = now.byId(PlanKinds.CYCLE).get(id);
        if (cycle == null) {
            throw ProblemException.invalid(parameter, "This programme has no such cycle.");
        }
        if (cycle.state() != CycleState.CLOSED) {
            throw ProblemException.invalid(parameter, "That cycle has not closed yet. Choose one that has.");
        }
        return close(now, cycle);
    }

    /** The state at the close itself, so that what follows on the same day counts as a change. */
    private Asked close(ProgrammeSnapshot now, CycleFacts cycle) {
        long revision = history.closing(now.areaCode(), now.programme().id(), cycle.id());
        return new Asked(new Selection.Revision(revision), "the close of " + cycle.title());
    }

    private Asked meeting(ProgrammeSnapshot now, String parameter, UUID id) {
        MeetingFacts meeting = now.meetings().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(parameter, "This area has no such meeting."));
        if (meeting.dateTo().isAfter(time.today())) {
            throw ProblemException.invalid(parameter, "That meeting is still to come. Choose one that was held.");
        }
        return new Asked(new Selection.Moment(LondonTime.endOf(meeting.dateTo()), meeting.dateTo()), meeting.words());
    }

    /** The state it froze, as the records hold it; its document is what it was. */
    private Asked stocktake(ProgrammeSnapshot now, String parameter, UUID id) {
        Frozen frozen = history.stocktake(now.areaCode(), now.programme().id(), id)
                .orElseThrow(() -> ProblemException.invalid(parameter, "This programme has no such stocktake."));
        return new Asked(
                new Selection.Revision(frozen.revision()),
                "the stocktake of " + PlannedDate.words(frozen.day()),
                frozen);
    }

    private Asked moment(String parameter, String text) {
        try {
            LocalDate date = text.length() == 10 ? LocalDate.parse(text) : null;
            Instant instant = date == null ? Instant.parse(text) : LondonTime.endOf(date);
            if (date == null ? instant.isAfter(time.now()) : date.isAfter(time.today())) {
                throw ProblemException.invalid(parameter, "That date is in the future. Choose today or a date before.");
            }
            if (!UsableDates.isUsable(instant)) {
                throw ProblemException.invalid(parameter, UsableDates.SENTENCE);
            }
            LocalDate day = date == null ? LondonTime.dateOf(instant) : date;
            return new Asked(new Selection.Moment(instant, day), date == null ? text : PlannedDate.words(date));
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(
                    parameter,
                    "Enter a date like 2024-07-15, an instant like 2024-07-15T12:00:00Z, revision:12, cycle:<id>, meeting:<id> or stocktake:<id>.");
        }
    }

    private static UUID id(String parameter, String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(parameter, "That is not the identifier of a cycle, meeting or stocktake.");
        }
    }

    private Point point(ProgrammeSnapshot now, UUID programmeId, long head, Asked asked, Instant at) {
        ProgrammeSnapshot snapshot = asked.selection() instanceof Selection.Now
                ? now
                : snapshots.at(now.areaCode(), programmeId, asked.selection(), head);
        if (asked.selection() instanceof Selection.Moment moment) {
            // The end of today is still to come; until then it is the state now.
            return new Point(
                    snapshot, moment.date(), moment.instant().isAfter(at) ? at : moment.instant(), asked.words(), null);
        }
        if (asked.frozen() != null) {
            return new Point(
                    snapshot,
                    asked.frozen().day(),
                    asked.frozen().when(),
                    asked.words(),
                    StocktakeNotes.of(asked.frozen().version(), snapshot));
        }
        return asked.selection() instanceof Selection.Now
                ? new Point(snapshot, time.today(), at, asked.words(), null)
                : new Point(snapshot, LondonTime.dateOf(snapshot.at()), snapshot.at(), asked.words(), null);
    }
}
