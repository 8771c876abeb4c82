package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SubmissionState;
import uk.goldenthread.plan.SystemRule;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.record.PlannedDate;

/** What the API shows of cycles. */
public final class CycleViews {
    private CycleViews() {}

    @Schema(description = "What a priority owes to a cycle, and where that stands")
    public record SubmissionView(
            UUID id,
            int version,
            UUID cycleId,
            UUID priorityId,
            int priorityNumber,
            String priorityTitle,
            @Nullable String sro,
            SubmissionState state,

            @Schema(description = "Since when it stands so") LocalDate since,

            @Nullable LocalDate submittedOn,

            @Nullable @Schema(description = "What was missing, when it was returned")
            String returnReason,

            @Schema(description = "Its actions that are not finished")
            int actions,

            @Schema(description = "Of these, stated in the cycle")
            int stated) {}

    @Schema(description = "A reporting cycle")
    public record CycleView(
            UUID id,
            int version,
            @Schema(examples = "September 2024") String title,

            @Nullable @Schema(description = "Board it reports to")
            UUID boardId,

            LocalDate periodFrom,

            @Schema(description = "Last day it reports on: the position date")
            LocalDate periodTo,

            LocalDate dueOn,
            CycleState state,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,

            @Nullable @Schema(description = "Why it closed without a priority's report")
            String closeReason,

            @Schema(examples = "2 of 5 priorities accepted, 1 submitted, 2 owed; due 7 October 2024.")
            String sentence,

            @Schema(description = "By number of priority") List<SubmissionView> submissions,
            String source) {}

    @Schema(description = "An action by reference and title")
    public record ActionName(UUID id, String ref, String title) {}

    @Schema(description = "Who owes what since when")
    public record ChaseLine(
            UUID submissionId,
            UUID priorityId,
            int priorityNumber,
            String priorityTitle,
            @Nullable String sro,
            SubmissionState state,

            @Schema(description = "Since the cycle opened, or since it was returned")
            LocalDate since,

            @Schema(description = "Days since then") int days,

            @Schema(description = "Days past the due date; 0 before it")
            int daysOverdue,

            @Nullable String returnReason,

            @Schema(description = "Its actions not yet stated in the cycle")
            List<ActionName> missing,

            @Schema(
                    examples =
                            "Priority 2: the SRO owes its report since 1 September 2024, 3 days overdue; 4 of 10 actions are not stated.")
            String sentence) {}

    @Schema(description = "What stood before this cycle, to be seen beside the form")
    public record PreviousStatement(
            UUID statementId,
            Rating progress,
            @Nullable Rating impact,
            @Nullable String impactReason,
            @Nullable Confidence confidence,
            @Nullable PlannedDate forecast,
            @Nullable PlannedDate actual,
            String narrative,
            LocalDate positionOn,

            @Nullable @Schema(description = "Cycle it was stated in", examples = "August 2024")
            String cycle) {}

    @Schema(description = "An action on the page of one who reports: as it stands, and what stood before")
    public record WorkspaceAction(
            ActionView action,
            List<Integer> priorities,
            List<MilestoneView> milestones,

            @Nullable @Schema(description = "The last statement from before this cycle; absent when there is none")
            PreviousStatement previous,

            @Schema(description = "Stated in this cycle") boolean stated,

            @Schema(description = "Stated with the words of the statement before")
            boolean sameWords,

            @Schema(description = "Its priorities still owe it: not finished and not stated in this cycle")
            boolean owed) {}

    @Schema(description = "How an action stood when a cycle closed")
    public record ActionCloseView(
            UUID id,
            UUID cycleId,
            ActionName action,

            @Nullable @Schema(description = "Absent where nobody had ever reported on it")
            Rating declared,

            @Nullable Rating impact,

            @Nullable @Schema(description = "Absent where none could be derived; the rule says why")
            Rating system,

            SystemRule rule,

            @Schema(examples = "expected after the approved date")
            String ruleWords,

            @Schema(description = "Version of the thresholds it was judged by")
            int thresholds,

            @Nullable PlannedDate due,
            @Nullable PlannedDate forecast,
            @Nullable UUID statementId,
            boolean statedInCycle) {}

    @Schema(description = "A version of a programme's thresholds")
    public record ThresholdsView(
            @Nullable @Schema(description = "Absent for version 1, that of the product")
            UUID id,

            Thresholds values,
            @Nullable LocalDate setOn,
            @Nullable String reason,
            boolean inForce) {}
}
