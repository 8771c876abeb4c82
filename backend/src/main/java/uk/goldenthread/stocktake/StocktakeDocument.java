package uk.goldenthread.stocktake;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.plan.DeadlineCategory;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;
import uk.goldenthread.plan.SubmissionState;
import uk.goldenthread.plan.SystemRule;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.stocktake.StocktakeMeasures.StocktakeKpi;
import uk.goldenthread.stocktake.StocktakeRegister.StocktakeMatrix;
import uk.goldenthread.stocktake.StocktakeRegister.StocktakeRisk;
import uk.goldenthread.stocktake.StocktakeRegister.StocktakeRiskStatement;

/**
 * The whole programme in one state, as it is frozen. It says what was so and since when, not when or why somebody froze it: two
 * stocktakes of one state are one document with one digest. People appear by role only. A field that is absent was not said.
 *
 * @param revision   revision of the area's history that made this state: not the newest one, or two freezes of one state would differ
 * @param at         when that revision became true
 * @param recordedAt when it was stored: later than {@code at} when it was loaded from a paper
 */
@Schema(
        name = "StocktakeDocument",
        description =
                "The whole programme in one state, as canonical JSON (RFC 8785): keys sorted, integers and strings only, decimals as strings. A field that is absent was not said.")
public record StocktakeDocument(
        @Schema(description = "Version of this format", examples = "7")
        int schemaVersion,

        StocktakeArea area,
        StocktakeProgramme programme,

        @Schema(description = "Revision of the area's history that made this state")
        long revision,

        @Nullable
        @Schema(
                description =
                        "Hash of that revision, in hexadecimal; with its number it pins everything the history held until then; from version 5 on")
        String revisionHash,

        @Schema(description = "When that revision became true")
        Instant at,

        @Schema(description = "When it was stored; later than at when it was loaded from a paper")
        Instant recordedAt,

        List<StocktakePaper> sourcePapers,
        StocktakeCounts counts,
        List<StocktakePriority> priorities,
        List<StocktakeAction> actions,
        List<StocktakeRisk> risks,
        List<StocktakeRiskStatement> riskStatements,

        @Nullable @Schema(description = "The matrix by which risks are judged; from version 4 on")
        StocktakeMatrix riskMatrix,

        List<StocktakeKpi> kpis,
        List<StocktakeSurvey> surveys,
        List<StocktakePrintedFigure> printedFigures,

        @Nullable @Schema(description = "Newest first; from version 2 on")
        List<StocktakeCycle> cycles,

        @Nullable @Schema(description = "Absent where no money is recorded; from version 4 on")
        StocktakeMoney money,

        @Nullable @Schema(description = "Versions of the thresholds of the rules, the oldest first; from version 6 on")
        List<StocktakeThresholds> thresholds,

        @Nullable @Schema(description = "Decisions of boards; from version 6 on")
        List<StocktakeDecision> decisions,

        @Nullable @Schema(description = "Findings that were acknowledged; from version 6 on")
        List<StocktakeAcknowledgement> acknowledgements,

        @Nullable
        @Schema(
                description =
                        "Stocktakes, visits, oversight, ends of formal monitoring, by date; absent in documents frozen before they were kept")
        List<StocktakeKeyDate> keyDates) {

    public static final int SCHEMA_VERSION = 7;

    /**
     * @param since the revision that made the state the snapshot shows; the snapshot's own number may be a later one that did not touch
     *     the programme
     */
    public static StocktakeDocument of(ProgrammeSnapshot snapshot, StateRevision since) {
        return new DocumentMaker(snapshot).make(since);
    }

    /** Which revision made a state, when it became true and was stored, and its hash in hexadecimal. */
    public record StateRevision(long number, Instant at, Instant recordedAt, String hash) {}

    public record StocktakeArea(
            @Schema(description = "ONS code", examples = "E06000006")
            String code,

            String name) {}

    public record StocktakeProgramme(
            UUID id,
            String title,

            @Schema(description = "Code of the kind of plan")
            String instrument,

            @Nullable LocalDate inspectionFrom,
            @Nullable LocalDate inspectionTo,
            @Nullable LocalDate reportOn,
            @Nullable LocalDate monitoringOn,
            @Nullable LocalDate nextStocktakeOn,
            @Nullable LocalDate endsOn,

            @Nullable @Schema(description = "Release of the open data its benchmarks are read from; from version 3 on")
            String benchmarkRelease) {}

    /** A paper that a state was loaded from. */
    public record StocktakePaper(
            UUID id,
            String title,
            @Nullable LocalDate datedOn,
            LocalDate positionOn,
            @Nullable LocalDate effectiveOn,
            @Nullable String note) {}

    /**
     * Counts from the records: every action once, and as often as it is listed. Up to version 6 an action nobody had rated counted as
     * GREY.
     */
    @Schema(
            description =
                    "Counted from the records. Distinct counts each action once; listed counts it once in every priority it stands in. Up to version 6 there was no noStatement: an action nobody had rated counted as GREY.")
    public record StocktakeCounts(
            int actions,
            int listings,
            List<RatingCount> progressDistinct,
            List<RatingCount> progressListed,
            List<RatingCount> impactDistinct,
            List<RatingCount> impactListed) {}

    public record StocktakePriority(
            UUID id,
            int number,
            String title,
            @Schema(description = "The inspectors' words") String finding,

            @Schema(description = "Responsible bodies, by short name")
            List<String> bodies,

            @Nullable @Schema(description = "Role, never a name")
            String sro,

            List<RatingCount> progress,
            List<RatingCount> impact,
            @Nullable String source,
            Basis basis) {}

    /** Progress and impact are those of the latest statement; absent when nothing was stated yet. */
    public record StocktakeAction(
            UUID id,
            String title,
            List<StocktakeListing> listings,
            List<StocktakeLead> leads,
            @Nullable String sro,
            List<String> successCriteria,
            @Nullable String coProduction,
            @Nullable String familyDifference,
            @Nullable Rating progress,
            @Nullable Rating impact,
            @Nullable LocalDate startOn,
            @Nullable PlannedDate originalDue,
            @Nullable PlannedDate revisedDue,
            @Nullable PlannedDate forecast,
            @Nullable PlannedDate actual,
            List<StocktakeMilestone> milestones,
            @Schema(description = "Newest first") List<StocktakeStatement> statements,

            @Nullable @Schema(description = "Requests to move its agreed date, oldest first; from version 2 on")
            List<StocktakeDeadlineChange> deadlineChanges,

            @Nullable @Schema(description = "First references of the actions it needs; from version 2 on")
            List<String> needs,

            @Nullable @Schema(description = "How it depends on each of those; from version 6 on")
            List<StocktakeDependency> dependencies,

            @Nullable String source,
            Basis basis,

            @Nullable @Schema(description = "What stands in the place of dates that are not known; from version 6 on")
            DateWords dateWords) {}

    /** What an action needs, and whether it waits for it or is made together with it. */
    public record StocktakeDependency(
            @Nullable @Schema(description = "First reference of the action it needs")
            String ref,

            DependencyKind kind,
            @Nullable String source,
            Basis basis) {}

    public record StocktakeListing(int priority, String ref, int position) {}

    public record StocktakeLead(
            String role,

            @Nullable @Schema(description = "Body, by short name")
            String body,

            @Nullable String aspect) {}

    public record StocktakeMilestone(
            UUID id,
            int position,
            MilestoneKind kind,
            String title,
            @Nullable PlannedDate originalDue,
            @Nullable PlannedDate forecast,
            @Nullable PlannedDate actual,
            @Nullable Rating rating,
            @Nullable Confidence confidence,
            @Nullable Integer stageMonths,
            @Nullable Integer weight,
            @Nullable String overdueSaid,
            @Nullable Integer overdueSaidDays,
            @Nullable String source,
            Basis basis,
            @Nullable DateWords dateWords) {}

    /** A date asked for, and what became of it; roles, never who it was. */
    public record StocktakeDeadlineChange(
            UUID id,
            @Nullable PlannedDate from,
            PlannedDate to,
            String reason,
            DeadlineCategory category,
            DeadlineState state,
            boolean imported,
            String requestedRole,
            LocalDate requestedOn,
            @Nullable LocalDate decidedOn,
            @Nullable String decisionReason,
            @Nullable String source,
            Basis basis) {}

    /** A reporting cycle and how every action stood when it closed. */
    public record StocktakeCycle(
            UUID id,
            String title,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            CycleState state,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String closeReason,
            List<StocktakeClose> closes,

            @Nullable @Schema(description = "Which priorities reported, by number; from version 6 on")
            List<StocktakeSubmission> submissions,

            @Nullable @Schema(description = "From version 6 on")
            String source) {}

    /** Where a priority's report to a cycle stands. */
    public record StocktakeSubmission(
            int priority,
            SubmissionState state,
            LocalDate since,
            @Nullable LocalDate submittedOn,
            @Nullable String returnReason) {}

    /** A version of the thresholds of the rules, set by the programme. */
    public record StocktakeThresholds(
            Thresholds values, @Nullable String reason, LocalDate setOn) {}

    /** What a board decided; roles and people nowhere. */
    public record StocktakeDecision(
            UUID id,

            @Schema(description = "Kind of the record it is about")
            String kind,

            UUID subjectId,
            @Nullable @Schema(description = "Board and day") String meeting,
            String outcome,
            String state,
            @Nullable String reason,
            LocalDate recordedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable String struckReason) {}

    /** What was said to a finding. */
    public record StocktakeAcknowledgement(
            String rule,
            UUID subjectId,
            String reason,
            @Schema(description = "The last day it holds") LocalDate reviewOn,
            @Schema(description = "Role, never a name") String role,
            LocalDate on) {}

    /** What was declared at a close, and what the dates said by which rule and version of the thresholds. */
    public record StocktakeClose(
            UUID actionId,

            @Nullable
            @Schema(description = "Absent where nobody had ever reported on it; up to version 6 that was GREY")
            Rating declared,

            @Nullable Rating impact,
            @Nullable Rating system,
            SystemRule rule,
            int thresholds,
            @Nullable PlannedDate due,
            @Nullable PlannedDate forecast,
            boolean statedInCycle) {}

    /** The narrative is that of the latest statement of an action; of older ones the hash tells whether the words changed. */
    public record StocktakeStatement(
            UUID id,
            LocalDate positionOn,
            LocalDate reportedOn,
            String authorRole,
            Rating progress,
            @Nullable Rating impact,
            @Nullable String impactReason,
            @Nullable Confidence confidence,
            @Nullable PlannedDate forecast,
            @Nullable PlannedDate actual,

            @Nullable @Schema(description = "Of the latest statement only")
            String narrative,

            @Schema(description = "First 8 bytes of the SHA-256 of the narrative")
            String narrativeHash,

            List<EvidenceLink> evidence,
            @Nullable String overrideReason,

            @Nullable @Schema(description = "Cycle it was made in; from version 6 on")
            UUID cycleId,

            @Nullable @Schema(description = "The last statement was said to hold still; from version 6 on")
            Boolean unchanged,

            @Nullable String source,
            Basis basis,
            @Nullable DateWords dateWords) {}

    public record StocktakeSurvey(
            UUID id,
            String code,
            String title,
            String audience,
            List<StocktakeRound> rounds,
            @Nullable String source,
            Basis basis) {}

    public record StocktakeRound(
            int position,
            String title,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn,
            @Nullable Integer responses,

            @Nullable @Schema(description = "Why there is no number", examples = "not published")
            String responsesNote,

            boolean baseline,
            @Nullable String source,
            Basis basis) {}
}
