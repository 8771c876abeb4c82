package uk.goldenthread.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.plan.Basis;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.Instrument;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.plan.Rating;

/** The rows a snapshot is made of: one record a table, one field a column. Dates with a precision column are {@link PlannedDate}. */
public final class Records {
    private Records() {}

    public record OrganisationRow(UUID id, int version, String shortName, String name, String kind) {}

    public record ProgrammeRow(
            UUID id,
            int version,
            String title,
            Instrument instrument,
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
            Basis basis) {

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
            Basis basis) {
        /** Rows from before it was kept said nothing. */
        public MilestoneRow {
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
            Basis basis) {
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

    public record RiskRow(
            UUID id,
            int version,
            UUID priorityId,
            String ref,
            String title,
            String cause,
            String event,
            String consequence,
            String owner,
            String status,
            String assessment,
            Audience audience,
            String source,
            Basis basis) {

        /** Rows from before it was kept were for everybody. */
        public RiskRow {
            audience = audience == null ? Audience.AREA : audience;
        }

        RiskRow of(Audience today) {
            return new RiskRow(
                    id,
                    version,
                    priorityId,
                    ref,
                    title,
                    cause,
                    event,
                    consequence,
                    owner,
                    status,
                    assessment,
                    today,
                    source,
                    basis);
        }
    }

    public record ControlRow(
            UUID id,
            int version,
            UUID riskId,
            int position,
            String description,
            String owner,
            LocalDate due,
            String status,
            String source,
            Basis basis) {}

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
