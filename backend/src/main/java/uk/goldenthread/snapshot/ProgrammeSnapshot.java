package uk.goldenthread.snapshot;

import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.ObservationFacts;

import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.governance.MeetingFacts;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.DependencyFacts;
import uk.goldenthread.plan.KeyDateFacts;
import uk.goldenthread.plan.SubmissionFacts;
import uk.goldenthread.plan.ThresholdsFacts;

import uk.goldenthread.access.OrganisationFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PrintedFigureFacts;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyRoundFacts;

import uk.goldenthread.record.References;

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
        ProgrammeFacts programme,
        List<OrganisationFacts> organisations,
        List<SourcePaperFacts> papers,
        List<PriorityFacts> priorities,
        List<ActionFacts> actions,
        List<ListingFacts> listings,
        List<MilestoneFacts> milestones,
        List<StatementFacts> statements,
        List<PrintedFigureFacts> printedFigures,
        List<RiskFacts> risks,
        List<RiskControlFacts> controls,
        List<RiskStatementFacts> riskStatements,
        Register register,
        List<KpiFacts> kpis,
        List<ObservationFacts> observations,
        Map<UUID, Measure> measures,
        List<SurveyFacts> surveys,
        List<SurveyRoundFacts> rounds,
        List<DependencyFacts> dependencies,
        List<DeadlineChangeFacts> deadlineChanges,
        List<ThresholdsFacts> thresholds,
        List<CycleFacts> cycles,
        List<SubmissionFacts> submissions,
        List<ActionCloseFacts> closes,
        List<DecisionFacts> decisions,
        List<MeetingFacts> meetings,
        List<KeyDateFacts> keyDates,
        List<AcknowledgementFacts> acknowledgements,
        Money money,
        Index index,
        long bytes) {

    /** Look-ups made once for all views. */
    public record Index(
            Map<UUID, OrganisationFacts> organisations,
            Map<UUID, PriorityFacts> priorities,
            Map<UUID, ActionFacts> actions,
            Map<UUID, List<ListingFacts>> listingsByAction,
            Map<UUID, List<ListingFacts>> listingsByPriority,
            Map<UUID, List<MilestoneFacts>> milestonesByAction,
            Map<UUID, List<StatementFacts>> statementsByAction,
            Map<UUID, List<RiskControlFacts>> controlsByRisk,
            Map<UUID, List<ObservationFacts>> observationsByKpi,
            Map<UUID, List<SurveyRoundFacts>> roundsBySurvey,
            Map<UUID, List<DependencyFacts>> dependenciesByAction,
            Map<UUID, List<DependencyFacts>> dependantsByAction,
            Map<UUID, List<DeadlineChangeFacts>> deadlineChangesByAction,
            Map<UUID, CycleFacts> cycles,
            Map<UUID, List<SubmissionFacts>> submissionsByCycle,
            Map<UUID, List<ActionCloseFacts>> closesByAction) {}

    static Index index(
            List<OrganisationFacts> organisations,
            List<PriorityFacts> priorities,
            List<ActionFacts> actions,
            List<ListingFacts> listings,
            List<MilestoneFacts> milestones,
            List<StatementFacts> statements,
            List<RiskControlFacts> controls,
            List<ObservationFacts> observations,
            List<SurveyRoundFacts> rounds,
            List<DependencyFacts> dependencies,
            List<DeadlineChangeFacts> deadlineChanges,
            List<CycleFacts> cycles,
            List<SubmissionFacts> submissions,
            List<ActionCloseFacts> closes) {
        Map<UUID, CycleFacts> cyclesById = byId(cycles, CycleFacts::id);
        Comparator<DependencyFacts> byId = Comparator.comparing(DependencyFacts::id, References.UUID_ORDER);
        return new Index(
                byId(organisations, OrganisationFacts::id),
                byId(priorities, PriorityFacts::id),
                byId(actions, ActionFacts::id),
                group(listings, ListingFacts::actionId, Comparator.comparing(ListingFacts::ref, References.ORDER)),
                group(listings, ListingFacts::priorityId, Comparator.comparingInt(ListingFacts::position)),
                group(milestones, MilestoneFacts::actionId, Comparator.comparingInt(MilestoneFacts::position)),
                group(statements, StatementFacts::actionId, StatementFacts.NEWEST_FIRST),
                group(controls, RiskControlFacts::riskId, Comparator.comparingInt(RiskControlFacts::position)),
                group(observations, ObservationFacts::kpiId, ObservationFacts.OLDEST_FIRST),
                group(rounds, SurveyRoundFacts::surveyId, Comparator.comparingInt(SurveyRoundFacts::position)),
                group(dependencies, DependencyFacts::actionId, byId),
                group(dependencies, DependencyFacts::upstreamId, byId),
                group(deadlineChanges, DeadlineChangeFacts::actionId, DeadlineChangeFacts.OLDEST_FIRST),
                cyclesById,
                group(
                        submissions,
                        SubmissionFacts::cycleId,
                        Comparator.comparing(SubmissionFacts::id, References.UUID_ORDER)),
                group(
                        closes,
                        ActionCloseFacts::actionId,
                        Comparator.comparing(c -> cyclesById.get(c.cycleId()), CycleFacts.NEWEST_FIRST)));
    }

    /** What readers of these audiences see of it: itself, unless a risk is not for them. */
    public ProgrammeSnapshot seenBy(Set<Audience> audiences) {
        List<RiskFacts> theirs =
                risks.stream().filter(r -> audiences.contains(r.audience())).toList();
        if (theirs.size() == risks.size()) {
            return this;
        }
        Set<UUID> ids = theirs.stream().map(RiskFacts::id).collect(Collectors.toSet());
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

    public List<ListingFacts> listingsOf(ActionFacts action) {
        return index.listingsByAction().getOrDefault(action.id(), List.of());
    }

    public List<ListingFacts> listingsOf(PriorityFacts priority) {
        return index.listingsByPriority().getOrDefault(priority.id(), List.of());
    }

    public List<MilestoneFacts> milestonesOf(ActionFacts action) {
        return index.milestonesByAction().getOrDefault(action.id(), List.of());
    }

    /** Statements about an action, newest first. */
    public List<StatementFacts> statementsOf(ActionFacts action) {
        return index.statementsByAction().getOrDefault(action.id(), List.of());
    }

    public Optional<StatementFacts> latestStatement(ActionFacts action) {
        return statementsOf(action).stream().findFirst();
    }

    /** Progress as last declared; null where nobody has reported on it, which is not GREY: silence is not a report. */
    @Nullable
    public Rating progress(ActionFacts action) {
        return latestStatement(action).map(StatementFacts::progress).orElse(null);
    }

    /** Impact as last declared; null where the last statement says nothing of it, which is not GREY, "too early, with the reason". */
    @Nullable
    public Rating impact(ActionFacts action) {
        return latestStatement(action).map(StatementFacts::impact).orElse(null);
    }

    /** Counts by rating of the actions, each once. */
    public List<RatingCount> count(Collection<ActionFacts> actions, Axis axis) {
        return RatingCount.count(actions.stream()
                .map(a -> axis == Axis.PROGRESS ? progress(a) : impact(a))
                .toList());
    }

    /** The actions of listings: one that is listed twice stands twice. */
    public List<ActionFacts> listed(Collection<ListingFacts> listings) {
        return listings.stream().map(l -> index.actions().get(l.actionId())).toList();
    }

    public List<RiskControlFacts> controlsOf(RiskFacts risk) {
        return index.controlsByRisk().getOrDefault(risk.id(), List.of());
    }

    /** Figures of a measure for all it counts, oldest first; projections among them. */
    public List<ObservationFacts> observationsOf(KpiFacts kpi) {
        return cellsOf(kpi).stream().filter(ObservationFacts::total).toList();
    }

    /** Figures of a measure with those of its parts, oldest first. */
    public List<ObservationFacts> cellsOf(KpiFacts kpi) {
        return index.observationsByKpi().getOrDefault(kpi.id(), List.of());
    }

    /** What belongs to a measure beside its figures. */
    public Measure measure(KpiFacts kpi) {
        return measures.getOrDefault(kpi.id(), Measure.NOTHING);
    }

    public List<SurveyRoundFacts> roundsOf(SurveyFacts survey) {
        return index.roundsBySurvey().getOrDefault(survey.id(), List.of());
    }

    /** What the action waits for. */
    public List<DependencyFacts> dependenciesOf(ActionFacts action) {
        return index.dependenciesByAction().getOrDefault(action.id(), List.of());
    }

    /** What waits for the action. */
    public List<DependencyFacts> dependantsOf(ActionFacts action) {
        return index.dependantsByAction().getOrDefault(action.id(), List.of());
    }

    /** Requests to move its date, oldest first. */
    public List<DeadlineChangeFacts> deadlineChangesOf(ActionFacts action) {
        return index.deadlineChangesByAction().getOrDefault(action.id(), List.of());
    }

    /** How it stood at each close, newest first. */
    public List<ActionCloseFacts> closesOf(ActionFacts action) {
        return index.closesByAction().getOrDefault(action.id(), List.of());
    }

    public List<SubmissionFacts> submissionsOf(CycleFacts cycle) {
        return index.submissionsByCycle().getOrDefault(cycle.id(), List.of());
    }

    public Optional<CycleFacts> openCycle() {
        return cycles.stream().filter(c -> c.state() == CycleState.OPEN).findFirst();
    }

    /** The thresholds in force: the newest version, else those of the product. */
    public Thresholds limits() {
        return thresholds.stream()
                .max(Comparator.comparingInt(ThresholdsFacts::number))
                .map(ThresholdsFacts::values)
                .orElse(Thresholds.OF_THE_PRODUCT);
    }

    /** What the dates say of an action on a day. */
    public SystemRating system(ActionFacts action, LocalDate today) {
        return SystemRating.of(SystemFacts.of(this, action, today), limits(), today)
                .quoting(action.dateWords().due());
    }

    /**
     * How often its agreed date was moved: approved requests that replaced one, and once where a paper already showed a revised date without saying how
     * it came about.
     */
    public int timesRedated(ActionFacts action) {
        int approved = (int) deadlineChangesOf(action).stream()
                .filter(c -> c.state() == DeadlineState.APPROVED && c.fromDue() != null)
                .count();
        boolean moved = action.originalDue() != null
                && action.revisedDue() != null
                && !action.revisedDue().equals(action.originalDue());
        return approved > 0 || !moved ? approved : 1;
    }

    /** The action of that identifier; empty when this state does not know it. */
    public Optional<ActionFacts> action(@Nullable UUID id) {
        return Optional.ofNullable(id).map(index.actions()::get);
    }

    /** The paper this state was last loaded from, if any. */
    public Optional<SourcePaperFacts> latestPaper() {
        return papers.stream()
                .max(Comparator.comparing(SourcePaperFacts::positionOn).thenComparing(SourcePaperFacts::id));
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
