package uk.goldenthread.snapshot;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.access.Audience;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;
import uk.goldenthread.plan.SystemRating;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.snapshot.CycleRecords.AcknowledgementRow;
import uk.goldenthread.snapshot.CycleRecords.ActionCloseRow;
import uk.goldenthread.snapshot.CycleRecords.CycleRow;
import uk.goldenthread.snapshot.CycleRecords.DeadlineChangeRow;
import uk.goldenthread.snapshot.CycleRecords.DecisionRow;
import uk.goldenthread.snapshot.CycleRecords.DependencyRow;
import uk.goldenthread.snapshot.CycleRecords.KeyDateRow;
import uk.goldenthread.snapshot.CycleRecords.MeetingRow;
import uk.goldenthread.snapshot.CycleRecords.SubmissionRow;
import uk.goldenthread.snapshot.CycleRecords.ThresholdsRow;
import uk.goldenthread.snapshot.MeasureRecords.KpiRow;
import uk.goldenthread.snapshot.MeasureRecords.Measure;
import uk.goldenthread.snapshot.MeasureRecords.ObservationRow;
import uk.goldenthread.snapshot.Records.*;

/**
 * The whole programme at one revision, immutable. Every view is a pure function of this and a date.
 *
 * @param revision   revision of the area it shows
 * @param at         when that revision became true
 * @param recordedAt when it was stored; later than {@code at} for a state loaded afterwards
 * @param register   scores and links of the risks, and the matrix they are judged by
 * @param measures   by measure, what belongs to it beside its figures
 * @param asAt       the past date that was asked for; null for now
 * @param bytes      size of the stored rows it was read from, for the cache
 */
public record ProgrammeSnapshot(
        String areaCode,
        String areaName,
        long revision,
        Instant at,
        Instant recordedAt,
        LocalDate asAt,
        ProgrammeRow programme,
        List<OrganisationRow> organisations,
        List<SourcePaperRow> papers,
        List<PriorityRow> priorities,
        List<ActionRow> actions,
        List<ListingRow> listings,
        List<MilestoneRow> milestones,
        List<StatementRow> statements,
        List<PrintedFigureRow> printedFigures,
        List<RiskRow> risks,
        List<ControlRow> controls,
        List<RiskStatementRow> riskStatements,
        Register register,
        List<KpiRow> kpis,
        List<ObservationRow> observations,
        Map<UUID, Measure> measures,
        List<SurveyRow> surveys,
        List<RoundRow> rounds,
        List<DependencyRow> dependencies,
        List<DeadlineChangeRow> deadlineChanges,
        List<ThresholdsRow> thresholds,
        List<CycleRow> cycles,
        List<SubmissionRow> submissions,
        List<ActionCloseRow> closes,
        List<DecisionRow> decisions,
        List<MeetingRow> meetings,
        List<KeyDateRow> keyDates,
        List<AcknowledgementRow> acknowledgements,
        Money money,
        Index index,
        long bytes) {

    /** Look-ups made once for all views. */
    public record Index(
            Map<UUID, OrganisationRow> organisations,
            Map<UUID, PriorityRow> priorities,
            Map<UUID, ActionRow> actions,
            Map<UUID, List<ListingRow>> listingsByAction,
            Map<UUID, List<ListingRow>> listingsByPriority,
            Map<UUID, List<MilestoneRow>> milestonesByAction,
            Map<UUID, List<StatementRow>> statementsByAction,
            Map<UUID, List<ControlRow>> controlsByRisk,
            Map<UUID, List<ObservationRow>> observationsByKpi,
            Map<UUID, List<RoundRow>> roundsBySurvey,
            Map<UUID, List<DependencyRow>> dependenciesByAction,
            Map<UUID, List<DependencyRow>> dependantsByAction,
            Map<UUID, List<DeadlineChangeRow>> deadlineChangesByAction,
            Map<UUID, CycleRow> cycles,
            Map<UUID, List<SubmissionRow>> submissionsByCycle,
            Map<UUID, List<ActionCloseRow>> closesByAction) {}

    static Index index(
            List<OrganisationRow> organisations,
            List<PriorityRow> priorities,
            List<ActionRow> actions,
            List<ListingRow> listings,
            List<MilestoneRow> milestones,
            List<StatementRow> statements,
            List<ControlRow> controls,
            List<ObservationRow> observations,
            List<RoundRow> rounds,
            List<DependencyRow> dependencies,
            List<DeadlineChangeRow> deadlineChanges,
            List<CycleRow> cycles,
            List<SubmissionRow> submissions,
            List<ActionCloseRow> closes) {
        Map<UUID, CycleRow> cyclesById = byId(cycles, CycleRow::id);
        Comparator<DependencyRow> byId = Comparator.comparing(DependencyRow::id, References.UUID_ORDER);
        return new Index(
                byId(organisations, OrganisationRow::id),
                byId(priorities, PriorityRow::id),
                byId(actions, ActionRow::id),
                group(listings, ListingRow::actionId, Comparator.comparing(ListingRow::ref, References.ORDER)),
                group(listings, ListingRow::priorityId, Comparator.comparingInt(ListingRow::position)),
                group(milestones, MilestoneRow::actionId, Comparator.comparingInt(MilestoneRow::position)),
                group(statements, StatementRow::actionId, StatementRow.NEWEST_FIRST),
                group(controls, ControlRow::riskId, Comparator.comparingInt(ControlRow::position)),
                group(observations, ObservationRow::kpiId, ObservationRow.OLDEST_FIRST),
                group(rounds, RoundRow::surveyId, Comparator.comparingInt(RoundRow::position)),
                group(dependencies, DependencyRow::actionId, byId),
                group(dependencies, DependencyRow::upstreamId, byId),
                group(deadlineChanges, DeadlineChangeRow::actionId, DeadlineChangeRow.OLDEST_FIRST),
                cyclesById,
                group(
                        submissions,
                        SubmissionRow::cycleId,
                        Comparator.comparing(SubmissionRow::id, References.UUID_ORDER)),
                group(
                        closes,
                        ActionCloseRow::actionId,
                        Comparator.comparing(c -> cyclesById.get(c.cycleId()), CycleRow.NEWEST_FIRST)));
    }

    /** What readers of these audiences see of it: itself, unless a risk is not for them. */
    public ProgrammeSnapshot seenBy(Set<Audience> audiences) {
        List<RiskRow> theirs =
                risks.stream().filter(r -> audiences.contains(r.audience())).toList();
        if (theirs.size() == risks.size()) {
            return this;
        }
        Set<UUID> ids = theirs.stream().map(RiskRow::id).collect(Collectors.toSet());
        return new ProgrammeSnapshot(
                areaCode,
                areaName,
                revision,
                at,
                recordedAt,
                asAt,
                programme,
                organisations,
                papers,
                priorities,
                actions,
                listings,
                milestones,
                statements,
                printedFigures,
                theirs,
                controls.stream().filter(c -> ids.contains(c.riskId())).toList(),
                riskStatements,
                register.of(ids),
                kpis,
                observations,
                measures,
                surveys,
                rounds,
                dependencies,
                deadlineChanges,
                thresholds,
                cycles,
                submissions,
                closes,
                decisions,
                meetings,
                keyDates,
                acknowledgements,
                money,
                index,
                bytes);
    }

    public List<ListingRow> listingsOf(ActionRow action) {
        return index.listingsByAction().getOrDefault(action.id(), List.of());
    }

    public List<ListingRow> listingsOf(PriorityRow priority) {
        return index.listingsByPriority().getOrDefault(priority.id(), List.of());
    }

    public List<MilestoneRow> milestonesOf(ActionRow action) {
        return index.milestonesByAction().getOrDefault(action.id(), List.of());
    }

    /** Statements about an action, newest first. */
    public List<StatementRow> statementsOf(ActionRow action) {
        return index.statementsByAction().getOrDefault(action.id(), List.of());
    }

    public Optional<StatementRow> latestStatement(ActionRow action) {
        return statementsOf(action).stream().findFirst();
    }

    /** Progress as last declared; null where nobody has reported on it, which is not GREY: silence is not a report. */
    @Nullable
    public Rating progress(ActionRow action) {
        return latestStatement(action).map(StatementRow::progress).orElse(null);
    }

    /** Impact as last declared; null where the last statement says nothing of it, which is not GREY, "too early, with the reason". */
    @Nullable
    public Rating impact(ActionRow action) {
        return latestStatement(action).map(StatementRow::impact).orElse(null);
    }

    /** Counts by rating of the actions, each once. */
    public List<RatingCount> count(Collection<ActionRow> actions, Axis axis) {
        return RatingCount.count(actions.stream()
                .map(a -> axis == Axis.PROGRESS ? progress(a) : impact(a))
                .toList());
    }

    /** The actions of listings: one that is listed twice stands twice. */
    public List<ActionRow> listed(Collection<ListingRow> listings) {
        return listings.stream().map(l -> index.actions().get(l.actionId())).toList();
    }

    public List<ControlRow> controlsOf(RiskRow risk) {
        return index.controlsByRisk().getOrDefault(risk.id(), List.of());
    }

    /** Figures of a measure for all it counts, oldest first; projections among them. */
    public List<ObservationRow> observationsOf(KpiRow kpi) {
        return cellsOf(kpi).stream().filter(ObservationRow::total).toList();
    }

    /** Figures of a measure with those of its parts, oldest first. */
    public List<ObservationRow> cellsOf(KpiRow kpi) {
        return index.observationsByKpi().getOrDefault(kpi.id(), List.of());
    }

    /** What belongs to a measure beside its figures. */
    public Measure measure(KpiRow kpi) {
        return measures.getOrDefault(kpi.id(), Measure.NOTHING);
    }

    public List<RoundRow> roundsOf(SurveyRow survey) {
        return index.roundsBySurvey().getOrDefault(survey.id(), List.of());
    }

    /** What the action waits for. */
    public List<DependencyRow> dependenciesOf(ActionRow action) {
        return index.dependenciesByAction().getOrDefault(action.id(), List.of());
    }

    /** What waits for the action. */
    public List<DependencyRow> dependantsOf(ActionRow action) {
        return index.dependantsByAction().getOrDefault(action.id(), List.of());
    }

    /** Requests to move its date, oldest first. */
    public List<DeadlineChangeRow> deadlineChangesOf(ActionRow action) {
        return index.deadlineChangesByAction().getOrDefault(action.id(), List.of());
    }

    /** How it stood at each close, newest first. */
    public List<ActionCloseRow> closesOf(ActionRow action) {
        return index.closesByAction().getOrDefault(action.id(), List.of());
    }

    public List<SubmissionRow> submissionsOf(CycleRow cycle) {
        return index.submissionsByCycle().getOrDefault(cycle.id(), List.of());
    }

    public Optional<CycleRow> openCycle() {
        return cycles.stream().filter(c -> c.state() == CycleState.OPEN).findFirst();
    }

    /** The thresholds in force: the newest version, else those of the product. */
    public Thresholds limits() {
        return thresholds.stream()
                .max(Comparator.comparingInt(ThresholdsRow::number))
                .map(ThresholdsRow::values)
                .orElse(Thresholds.OF_THE_PRODUCT);
    }

    /** What the dates say of an action on a day. */
    public SystemRating system(ActionRow action, LocalDate today) {
        return SystemRating.of(SystemFacts.of(this, action, today), limits(), today)
                .quoting(action.dateWords().due());
    }

    /**
     * How often its agreed date was moved: approved requests that replaced one, and once where a paper already showed a revised date without saying how
     * it came about.
     */
    public int timesRedated(ActionRow action) {
        int approved = (int) deadlineChangesOf(action).stream()
                .filter(c -> c.state() == DeadlineState.APPROVED && c.fromDue() != null)
                .count();
        boolean moved = action.originalDue() != null
                && action.revisedDue() != null
                && !action.revisedDue().equals(action.originalDue());
        return approved > 0 || !moved ? approved : 1;
    }

    /** The action of that identifier; empty when this state does not know it. */
    public Optional<ActionRow> action(@Nullable UUID id) {
        return Optional.ofNullable(id).map(index.actions()::get);
    }

    /** The paper this state was last loaded from, if any. */
    public Optional<SourcePaperRow> latestPaper() {
        return papers.stream()
                .max(Comparator.comparing(SourcePaperRow::positionOn).thenComparing(SourcePaperRow::id));
    }

    private static <T> Map<UUID, T> byId(List<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    private static <T> Map<UUID, List<T>> group(List<T> rows, Function<T, UUID> key, Comparator<T> order) {
        return rows.stream().collect(Collectors.groupingBy(key, Collectors.collectingAndThen(Collectors.toList(), l -> {
            l.sort(order);
            return List.copyOf(l);
        })));
    }
}
