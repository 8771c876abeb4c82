package uk.goldenthread.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.risk.ControlKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.Proximity;
import uk.goldenthread.risk.RiskCategory;
import uk.goldenthread.risk.RiskResponse;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.risk.TestResult;

/** The rows a snapshot is made of: one record a table, one field a column. Dates with a precision column are {@link PlannedDate}. */
public final class Records {
    private Records() {}

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }

    public record OrganisationRow(UUID id, int version, String shortName, String name, String kind) {}

    public record ProgrammeRow(
            UUID id,
            int version,
            String title,
            String instrument,
            LocalDate inspectionFrom,
            LocalDate inspectionTo,
            LocalDate reportOn,
            LocalDate monitoringOn,
            LocalDate nextStocktakeOn,
            LocalDate endsOn,
            String releaseCode) {
        public ProgrammeRow {
            releaseCode = releaseCode == null ? "" : releaseCode;
        }
    }

    public record SourcePaperRow(
            UUID id,
            int version,
            String title,
            LocalDate datedOn,
            LocalDate positionOn,
            LocalDate effectiveOn,
            String note) {}

    public record PriorityRow(
            UUID id,
            int version,
            int number,
            String title,
            String finding,
            List<UUID> organisationIds,
            String sro,
            String source,
            Basis basis) {}

    public record ActionRow(
            UUID id,
            int version,
            String title,
            List<Lead> leads,
            String sro,
            List<String> successCriteria,
            String coProduction,
            String familyDifference,
            LocalDate startOn,
            PlannedDate originalDue,
            PlannedDate revisedDue,
            PlannedDate forecast,
            PlannedDate actual,
            String source,
            Basis basis,
            DateWords dateWords) {
        /** No words stand in rows of earlier releases. */
        public ActionRow {
            dateWords = DateWords.of(dateWords);
        }

        /** The date now agreed: the revised one, else the original. */
        public PlannedDate due() {
            return revisedDue != null ? revisedDue : originalDue;
        }
    }

    public record ListingRow(
            UUID id,
            int version,
            UUID priorityId,
            UUID actionId,
            String ref,
            int position,
            Rating printedRating,
            String source,
            Basis basis) {}

    public record MilestoneRow(
            UUID id,
            int version,
            UUID actionId,
            int position,
            MilestoneKind kind,
            String title,
            PlannedDate originalDue,
            PlannedDate forecast,
            PlannedDate actual,
            Rating rating,
            Confidence confidence,
            Integer stageMonths,
            Integer weight,
            String overdueSaid,
            Integer overdueSaidDays,
            String source,
            Basis basis,
            DateWords dateWords) {
        /** Text erased by an earlier release may be null in the history; no words stand in its rows. */
        public MilestoneRow {
            dateWords = DateWords.of(dateWords);
            overdueSaid = overdueSaid == null ? "" : overdueSaid;
        }

        /** Reached, or no longer required. */
        public boolean closed() {
            return actual != null || rating == Rating.WHITE;
        }
    }

    /** {@code narrative} is null for statements that are not the latest of their action; {@code narrativeHash} says whether it changed. */
    public record StatementRow(
            UUID id,
            int version,
            UUID actionId,
            Rating progress,
            Rating impact,
            String impactReason,
            Confidence confidence,
            PlannedDate forecast,
            PlannedDate actual,
            String narrative,
            String narrativeHash,
            List<EvidenceLink> evidence,
            String overrideReason,
            UUID authorId,
            String authorRole,
            LocalDate positionOn,
            LocalDate reportedOn,
            UUID cycleId,
            boolean unchanged,
            String source,
            Basis basis,
            DateWords dateWords) {
        /** No words stand in rows of earlier releases. */
        public StatementRow {
            dateWords = DateWords.of(dateWords);
        }

        static final Comparator<StatementRow> NEWEST_FIRST = Comparator.comparing(StatementRow::positionOn)
                .thenComparing(StatementRow::id, References.UUID_ORDER)
                .reversed();
    }

    public record PrintedFigureRow(
            UUID id,
            int version,
            UUID sourcePaperId,
            String scope,
            Rating rating,
            BigDecimal value,
            int decimals,
            String source) {}

    /** A risk. Text erased by an earlier release may be null in the history: it is read as empty. */
    public record RiskRow(
            UUID id,
            int version,
            UUID priorityId,
            UUID fundId,
            UUID fromControlId,
            String ref,
            String title,
            String cause,
            String event,
            String consequence,
            RiskCategory category,
            String owner,
            UUID organisationId,
            String sro,
            Proximity proximity,
            RiskResponse response,
            RiskStatus status,
            String assessment,
            Audience audience,
            LocalDate raisedOn,
            String raisedBy,
            LocalDate reviewDue,
            LocalDate reviewedOn,
            String reviewNote,
            LocalDate closedOn,
            String closeReason,
            LocalDate reopenedOn,
            String reopenReason,
            LocalDate issueOn,
            String issueReason,
            UUID issueActionId,
            LocalDate escalatedOn,
            String escalatedTo,
            UUID escalatedBoardId,
            String escalationReason,
            String source,
            Basis basis,
            Audience audienceThen) {

        public RiskRow {
            // Rows from before it was kept were for everybody.
            audience = audience == null ? Audience.AREA : audience;
            // As stored, they are the same; today's audience takes the place of the first alone.
            audienceThen = audienceThen == null ? audience : audienceThen;
            sro = text(sro);
            raisedBy = text(raisedBy);
            reviewNote = text(reviewNote);
            closeReason = text(closeReason);
            reopenReason = text(reopenReason);
            issueReason = text(issueReason);
            escalatedTo = text(escalatedTo);
            escalationReason = text(escalationReason);
        }

        /** Open, or happened and not yet over. */
        public boolean live() {
            return status != RiskStatus.CLOSED;
        }

        RiskRow of(Audience today) {
            return new RiskRow(
                    id,
                    version,
                    priorityId,
                    fundId,
                    fromControlId,
                    ref,
                    title,
                    cause,
                    event,
                    consequence,
                    category,
                    owner,
                    organisationId,
                    sro,
                    proximity,
                    response,
                    status,
                    assessment,
                    today,
                    raisedOn,
                    raisedBy,
                    reviewDue,
                    reviewedOn,
                    reviewNote,
                    closedOn,
                    closeReason,
                    reopenedOn,
                    reopenReason,
                    issueOn,
                    issueReason,
                    issueActionId,
                    escalatedOn,
                    escalatedTo,
                    escalatedBoardId,
                    escalationReason,
                    source,
                    basis,
                    audienceThen);
        }
    }

    public record ControlRow(
            UUID id,
            int version,
            UUID riskId,
            int position,
            String description,
            ControlKind kind,
            String owner,
            LocalDate due,
            ControlStatus status,
            LocalDate testedOn,
            String testedBy,
            TestResult testResult,
            String testNote,
            String source,
            Basis basis) {
        public ControlRow {
            testedBy = text(testedBy);
            testNote = text(testNote);
        }
    }

    public record RiskStatementRow(
            UUID id,
            int version,
            UUID priorityId,
            String statement,
            LocalDate statedOn,
            String statedBy,
            String source,
            Basis basis) {}

    public record SurveyRow(
            UUID id, int version, String code, String title, String audience, String source, Basis basis) {}

    public record RoundRow(
            UUID id,
            int version,
            UUID surveyId,
            int position,
            String title,
            LocalDate opensOn,
            LocalDate closesOn,
            Integer responses,
            String responsesNote,
            boolean baseline,
            String source,
            Basis basis) {}
}
