package uk.goldenthread.snapshot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import uk.goldenthread.governance.MeetingDays;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.DeadlineCategory;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.KeyDateKind;
import uk.goldenthread.plan.KeyDateState;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SubmissionState;
import uk.goldenthread.plan.SystemRule;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** The rows of cycles, dates and decisions. */
public final class CycleRecords {
    private CycleRecords() {}

    public record DependencyRow(
            UUID id, int version, UUID actionId, UUID upstreamId, DependencyKind kind, String source, Basis basis) {}

    public record DeadlineChangeRow(
            UUID id,
            int version,
            UUID actionId,
            PlannedDate fromDue,
            PlannedDate toDue,
            String reason,
            DeadlineCategory category,
            DeadlineState state,
            boolean imported,
            UUID requestedBy,
            String requestedRole,
            LocalDate requestedOn,
            UUID decidedBy,
            LocalDate decidedOn,
            String decisionReason,
            UUID meetingId,
            String source,
            Basis basis) {
        static final Comparator<DeadlineChangeRow> OLDEST_FIRST = Comparator.comparing(DeadlineChangeRow::requestedOn)
                .thenComparing(DeadlineChangeRow::id, References.UUID_ORDER);
    }

    public record KeyDateRow(
            UUID id,
            int version,
            UUID priorityId,
            KeyDateKind kind,
            String title,
            PlannedDate falls,
            String timing,
            String byWhom,
            KeyDateState state,
            String note,
            String source,
            Basis basis) {
        /** By date, those without one last. */
        public static final Comparator<KeyDateRow> BY_DATE = Comparator.comparing(
                        (KeyDateRow d) -> d.falls() == null ? null : d.falls().date(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(KeyDateRow::kind)
                .thenComparing(KeyDateRow::id, References.UUID_ORDER);
    }

    public record CycleRow(
            UUID id,
            int version,
            UUID boardId,
            String title,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            CycleState state,
            LocalDate openedOn,
            LocalDate closedOn,
            UUID closedBy,
            String closeReason,
            String source) {
        static final Comparator<CycleRow> NEWEST_FIRST = Comparator.comparing(CycleRow::periodTo)
                .thenComparing(CycleRow::id, References.UUID_ORDER)
                .reversed();
    }

    public record SubmissionRow(
            UUID id,
            int version,
            UUID cycleId,
            UUID priorityId,
            SubmissionState state,
            LocalDate since,
            UUID submittedBy,
            LocalDate submittedOn,
            UUID decidedBy,
            String returnReason) {}

    /**
     * How an action stood when a cycle closed; {@code system} is null where none could be derived, {@code declared} where nobody had
     * reported.
     */
    public record ActionCloseRow(
            UUID id,
            int version,
            UUID cycleId,
            UUID actionId,
            UUID statementId,
            boolean statedInCycle,
            Rating declared,
            Rating impact,
            Rating system,
            SystemRule rule,
            int thresholds,
            PlannedDate due,
            PlannedDate forecast,
            String narrativeHash) {
        /** Earlier releases kept GREY where nothing was ever stated, and that no statement stood. */
        public ActionCloseRow {
            declared = statementId == null ? null : declared;
        }
    }

    public record ThresholdsRow(
            UUID id,
            int version,
            int number,
            int redOverdueDays,
            int amberCycles,
            int impactUnratedMonths,
            int redatedTimes,
            int redatedDays,
            int betterCycles,
            int forecastJumpDays,
            int decisionDays,
            String reason,
            UUID setBy,
            LocalDate setOn) {
        public Thresholds values() {
            return new Thresholds(
                    number,
                    redOverdueDays,
                    amberCycles,
                    impactUnratedMonths,
                    redatedTimes,
                    redatedDays,
                    betterCycles,
                    forecastJumpDays,
                    decisionDays);
        }
    }

    public record DecisionRow(
            UUID id,
            int version,
            UUID meetingId,
            String kind,
            UUID subjectId,
            String outcome,
            String reason,
            String state,
            UUID recordedBy,
            LocalDate recordedOn,
            UUID confirmedBy,
            LocalDate confirmedOn,
            String struckReason) {}

    /** A meeting of the area, as it is known today. */
    public record MeetingRow(
            UUID id,
            int version,
            UUID boardId,
            String boardName,
            String title,
            LocalDate dateFrom,
            LocalDate dateTo,
            String dateNote,
            String state) {
        /** How people call it: the board, its title where it has one, and the day. */
        public String words() {
            return MeetingDays.meeting(boardName, title, dateFrom, dateTo);
        }
    }

    public record AcknowledgementRow(
            UUID id,
            int version,
            String rule,
            UUID subjectId,
            String fingerprint,
            String reason,
            LocalDate reviewOn,
            UUID acknowledgedBy,
            String acknowledgedRole,
            LocalDate acknowledgedOn) {}
}
