package uk.goldenthread.reading;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.analysis.Change;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.LimitUnit;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.kpi.Statistic;
import uk.goldenthread.kpi.StatisticalMark;
import uk.goldenthread.kpi.YearKind;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SystemRating;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** What the API shows of a programme. Optional fields are absent when there is nothing to say; every other field is always there. */
public final class Views {
    private Views() {}

    /** A body, by the name people use. */
    public record BodyView(UUID id, String shortName, String name) {}

    @Schema(description = "A programme one may read")
    public record ProgrammeSummary(
            UUID id,
            String areaCode,
            String areaName,
            @Schema(examples = "SEND Priority Action Plan") String title,

            @Schema(
                    description = "Code of the kind of plan, one of GET /reference/instruments",
                    examples = "PRIORITY_ACTION_PLAN")
            String instrument,

            @Schema(examples = "Priority action plan") String instrumentName,
            @Nullable LocalDate reportOn) {}

    @Schema(description = "A programme")
    public record ProgrammeView(
            UUID id,
            int version,
            String areaCode,
            String areaName,
            String title,

            @Schema(
                    description = "Code of the kind of plan, one of GET /reference/instruments",
                    examples = "PRIORITY_ACTION_PLAN")
            String instrument,

            String instrumentName,
            @Nullable LocalDate inspectionFrom,
            @Nullable LocalDate inspectionTo,
            @Nullable LocalDate reportOn,
            @Nullable LocalDate monitoringOn,
            @Nullable LocalDate nextStocktakeOn,
            @Nullable LocalDate endsOn,

            @Nullable
            @Schema(description = "That formal monitoring of the whole programme ended; absent while it goes on")
            KeyDateView monitoringEnded,

            @Schema(description = "Papers its states were loaded from, oldest first")
            List<PaperView> papers) {}

    @Schema(description = "A paper that a state of the programme was loaded from")
    public record PaperView(
            UUID id,
            String title,
            @Nullable LocalDate datedOn,
            LocalDate positionOn,
            @Nullable LocalDate effectiveOn,

            @Schema(description = "What a reader must know about its dates")
            String note) {}

    @Schema(description = "A priority area with the inspectors' finding, word for word")
    public record PriorityView(
            UUID id,
            int version,
            int number,
            String title,
            String finding,
            List<BodyView> organisations,
            @Nullable String sro,
            @Schema(description = "Actions listed under it") int actions,

            @Nullable @Schema(description = "That formal monitoring of it ended; absent while it goes on")
            KeyDateView monitoringEnded,

            String source,
            Basis basis) {}

    @Schema(description = "Where an action is listed, and as what")
    public record ListingView(
            UUID id,
            UUID priorityId,
            int priorityNumber,
            String priorityTitle,
            @Schema(examples = "5.7") String ref,
            Basis basis) {}

    @Schema(description = "Who leads: a role at a body, never a name")
    public record LeadView(
            String role,
            @Nullable BodyView organisation,
            @Nullable String aspect) {}

    @Schema(description = "The four dates of an action, and what they say on the day of the view")
    public record DatesView(
            @Nullable @Schema(description = "First agreed; never changes")
            PlannedDate original,

            @Nullable @Schema(description = "After approved re-dating")
            PlannedDate revised,

            @Nullable @Schema(description = "Expected finish as last stated")
            PlannedDate forecast,

            @Nullable @Schema(description = "Finished") PlannedDate actual,

            @Nullable @Schema(description = "The date now agreed: revised, else original")
            PlannedDate due,

            @Schema(description = "The agreed date has passed and it is not complete")
            boolean late,

            @Nullable
            @Schema(description = "Days from the agreed date to the view's day, or to the finish when finished late")
            Integer daysLate,

            @Nullable @Schema(description = "Days by which the agreed date was moved, all re-datings together")
            Integer slippageDays,

            @Schema(description = "How often the agreed date was moved", examples = "2")
            int timesRedated,

            @Nullable @Schema(description = "What the plan writes in the place of dates that it does not know")
            DateWords words) {}

    @Schema(description = "How far an action is by its milestones: reached or no longer required, of all")
    public record MilestoneCount(
            int closed,
            int total,

            @Nullable
            @Schema(
                    description = "Share closed in whole per cent by weight; absent without milestones",
                    examples = "60")
            Integer percent,

            @Nullable @Schema(description = "The furthest stage reached", examples = "6-month stage")
            String stageReached,

            @Schema(examples = "3 of 5 milestones, 6-month stage reached")
            String sentence) {}

    @Schema(description = "An action of the plan")
    public record ActionView(
            UUID id,
            int version,

            @Schema(description = "First of its references", examples = "5.7")
            String ref,

            String title,
            List<ListingView> listings,
            List<LeadView> leads,
            @Nullable String sro,
            List<String> successCriteria,
            @Nullable String coProduction,
            @Nullable String familyDifference,
            @Nullable LocalDate startOn,
            DatesView dates,

            @Nullable @Schema(description = "As last declared; absent while nobody has reported on it")
            Rating progress,

            @Nullable Rating impact,
            @Nullable String impactReason,
            @Nullable Confidence confidence,

            @Nullable @Schema(description = "Date the last statement describes")
            LocalDate statedOn,

            @Nullable @Schema(description = "Words of the last statement")
            String narrative,

            @Schema(description = "What the dates and the evidence say, beside what is declared")
            SystemRating system,

            MilestoneCount milestones,
            String source,
            Basis basis) {}

    @Schema(description = "A dated rating with reason and evidence")
    public record StatementView(
            UUID id,
            UUID actionId,
            Rating progress,
            @Nullable Rating impact,
            @Nullable String impactReason,
            @Nullable Confidence confidence,
            @Nullable PlannedDate forecast,
            @Nullable PlannedDate actual,
            String narrative,
            List<EvidenceLink> evidence,

            @Nullable @Schema(description = "Why a complete action lacks its date, evidence or closed milestones")
            String overrideReason,

            @Schema(examples = "sro") String authorRole,

            @Nullable @Schema(description = "The author as others see them today")
            String author,

            LocalDate positionOn,
            LocalDate reportedOn,

            @Nullable @Schema(description = "Cycle it was stated in")
            UUID cycleId,

            @Schema(description = "Its author said that nothing changed since the one before")
            boolean unchanged,

            String source,
            Basis basis,
            @Nullable DateWords dateWords) {}

    @Schema(description = "Evidence linked by a statement")
    public record EvidenceView(String title, String url, UUID statementId, LocalDate positionOn) {}

    @Schema(description = "A value in a period, with its base where that is known")
    public record ObservationView(
            UUID id,
            int version,
            @Schema(examples = "2024") String period,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd,
            @Nullable @Schema(examples = "111") Long numerator,
            @Nullable @Schema(examples = "207") Long denominator,

            @Nullable
            @Schema(description = "In the measure's unit, to one decimal where it is a share", examples = "53.6")
            BigDecimal value,

            @Nullable @Schema(description = "Why there is no figure, where a table gives a mark in its place")
            StatisticalMark mark,

            @Nullable @Schema(description = "The paper's words, when it gives no usable figure")
            String asStated,

            @Schema(examples = "FINAL") ObservationStatus status,
            @Nullable String caveat,

            @Nullable @Schema(description = "Body that supplied it, by its short name; absent for what a paper says")
            String organisation,

            @Nullable
            @Schema(
                    description = "What a part is broken down by; absent for all that is counted",
                    examples = "age group")
            String dimension,

            @Nullable @Schema(description = "Which part", examples = "5 to 10")
            String category,

            List<QualityFlag> quality,

            @Nullable @Schema(description = "Why it was corrected last; GET …/versions says what it said before")
            String correction,

            @Schema(description = "Its period is signed off: it cannot be changed")
            boolean locked,

            String source,
            Basis basis) {}

    @Schema(description = "A measure with its latest observation")
    public record KpiView(
            UUID id,
            int version,
            String code,
            @Nullable UUID priorityId,
            @Nullable Integer priorityNumber,
            String title,
            String definition,
            @Nullable String numeratorDefinition,
            @Nullable String denominatorDefinition,
            @Schema(examples = "PERCENT") KpiUnit unit,
            @Schema(examples = "HIGH") Polarity polarity,
            @Schema(examples = "ANNUAL") Frequency frequency,
            @Nullable String population,
            @Nullable String sourceBody,

            @Nullable @Schema(description = "Statutory expectation, in words")
            String statutory,

            @Schema(description = "On the shortlist") boolean headline,

            @Nullable @Schema(description = "Why it was put on or taken off the shortlist; absent while nobody decided")
            String headlineReason,

            @Nullable @Schema(description = "When that was decided")
            LocalDate headlineOn,

            @Nullable String caveat,

            @Nullable @Schema(description = "Role that answers for it", examples = "Head of SEND")
            String owner,

            @Nullable @Schema(description = "Body whose data providers supply the figures")
            UUID organisationId,

            @Nullable @Schema(description = "Its short name")
            String organisation,

            @Nullable @Schema(description = "Of what the days or weeks are taken")
            Statistic statistic,

            @Nullable @Schema(description = "For a rate: per how many", examples = "1000")
            Integer ratePer,

            @Nullable @Schema(description = "What it is a share of")
            KpiBase base,

            @Nullable @Schema(description = "Statutory limit", examples = "20")
            BigDecimal limitValue,

            @Nullable LimitUnit limitUnit,

            @Nullable @Schema(description = "Share the law expects within the limit, outside exceptions, in per cent")
            BigDecimal expectedShare,

            @Nullable @Schema(description = "How far off its target a figure may be and still be amber")
            BigDecimal tolerance,

            @Nullable @Schema(description = "Days after the end of a period by which its figure is due")
            Integer dueDays,

            @Schema(description = "The figure adds up within a year and starts again")
            boolean cumulative,

            @Nullable @Schema(description = "Points the control limits are computed from; absent means all")
            Integer baselinePoints,

            @Schema(description = "Whether moving ranges beyond their own limit are left out of the control limits")
            boolean screened,

            @Nullable @Schema(description = "Measure of the published open data that it is the same as")
            String referenceCode,

            @Nullable @Schema(description = "Which year its periods such as 2023/24 mean; absent where nobody said")
            YearKind yearKind,

            @Schema(description = "Version of the definition in force, from 1")
            int definitionNumber,

            @Schema(description = "Caveats that are not closed: printed wherever the figure is")
            List<MeasureParts.CaveatView> caveats,

            @Schema(description = "How many observations of all that is counted there are, projections among them")
            int observations,

            @Schema(
                    description =
                            "How many of them are no part of the series and shown apart: without days, for another period, or not over yet")
            int apart,

            @Nullable
            @Schema(description = "The newest figure of the series; projections and figures apart are not of it")
            ObservationView latest,

            @Nullable @Schema(description = "Since the figure before, where both have a value")
            Change change,

            String source,
            Basis basis) {}
}
