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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.access.Audience;
import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.governance.GovernanceKinds;
import uk.goldenthread.governance.MeetingFacts;
import uk.goldenthread.kpi.*;
import uk.goldenthread.plan.*;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.Grouping;
import uk.goldenthread.record.Kind;
import uk.goldenthread.risk.*;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyKinds;
import uk.goldenthread.survey.SurveyRoundFacts;

/** The whole programme at one revision, immutable. Every view is a pure function of this and a date. */
public final class ProgrammeSnapshot {
    private static final Grouping<ListingFacts> LISTINGS_OF_ACTION = PlanKinds.LISTING.by(ListingFacts::actionId);
    private static final Grouping<ListingFacts> LISTINGS_OF_PRIORITY =
            PlanKinds.LISTING.by(ListingFacts::priorityId, Comparator.comparingInt(ListingFacts::position));
    private static final Grouping<MilestoneFacts> MILESTONES_OF_ACTION =
            PlanKinds.MILESTONE.by(MilestoneFacts::actionId, Comparator.comparingInt(MilestoneFacts::position));
    private static final Grouping<StatementFacts> STATEMENTS_OF_ACTION =
            PlanKinds.STATEMENT.by(StatementFacts::actionId);
    private static final Grouping<RiskControlFacts> CONTROLS_OF_RISK =
            RiskKinds.RISK_CONTROL.by(RiskControlFacts::riskId, Comparator.comparingInt(RiskControlFacts::position));
    private static final Grouping<ObservationFacts> OBSERVATIONS_OF_KPI =
            KpiKinds.OBSERVATION.by(ObservationFacts::kpiId);
    private static final Grouping<SurveyRoundFacts> ROUNDS_OF_SURVEY = SurveyKinds.SURVEY_ROUND.by(
            SurveyRoundFacts::surveyId, Comparator.comparingInt(SurveyRoundFacts::position));
    private static final Grouping<DependencyFacts> DEPENDENCIES_OF_ACTION =
            PlanKinds.DEPENDENCY.by(DependencyFacts::actionId);
    private static final Grouping<DependencyFacts> DEPENDANTS_OF_ACTION =
            PlanKinds.DEPENDENCY.by(DependencyFacts::upstreamId);
    private static final Grouping<DeadlineChangeFacts> DEADLINE_CHANGES_OF_ACTION =
            PlanKinds.DEADLINE_CHANGE.by(DeadlineChangeFacts::actionId);
    private static final Grouping<SubmissionFacts> SUBMISSIONS_OF_CYCLE =
            PlanKinds.SUBMISSION.by(SubmissionFacts::cycleId);
    private static final Grouping<ActionCloseFacts> CLOSES_OF_ACTION =
            PlanKinds.ACTION_CLOSE.by(ActionCloseFacts::actionId);

    /**
     * Which state it is.
     *
     * @param revision   revision of the area it shows
     * @param at         when that revision became true
     * @param recordedAt when it was stored; later than {@code at} for a state loaded afterwards
     * @param asAt       the past date that was asked for; null for now
     */
    public record Shown(
            String areaCode,
            String areaName,
            long revision,
            Instant at,
            Instant recordedAt,
            @Nullable LocalDate asAt) {}

    private final Shown shown;
    private final Facts facts;
    private final long bytes;
    private final Map<Grouping<?>, Map<UUID, ? extends List<? extends Fact>>> groups = new ConcurrentHashMap<>();
    private final Map<Kind<?>, Map<UUID, ? extends Fact>> byId = new ConcurrentHashMap<>();

    /** @param bytes size of the stored rows it was read from, for the cache */
    public ProgrammeSnapshot(Shown shown, Facts facts, long bytes) {
        this.shown = shown;
        this.facts = facts;
        this.bytes = bytes;
    }

    /** Shares with another state what was worked out of the kinds that are the same in both. */
    private ProgrammeSnapshot(ProgrammeSnapshot other, Facts facts) {
        this(other.shown, facts, other.bytes);
        other.groups.forEach((grouping, group) -> {
            if (other.facts.all(grouping.kind()) == facts.all(grouping.kind())) {
                groups.put(grouping, group);
            }
        });
        other.byId.forEach((kind, records) -> {
            if (other.facts.all(kind) == facts.all(kind)) {
                byId.put(kind, records);
            }
        });
    }

    public String areaCode() {
        return shown.areaCode();
    }

    public String areaName() {
        return shown.areaName();
    }

    /** Revision of the area it shows. */
    public long revision() {
        return shown.revision();
    }

    /** When that revision became true. */
    public Instant at() {
        return shown.at();
    }

    /** When it was stored; later than {@link #at()} for a state loaded afterwards. */
    public Instant recordedAt() {
        return shown.recordedAt();
    }

    /** The past date that was asked for; null for now. */
    @Nullable
    public LocalDate asAt() {
        return shown.asAt();
    }

    long bytes() {
        return bytes;
    }

    public Set<Kind<?>> kinds() {
        return facts.kinds();
    }

    /** Records of a kind in its order. */
    public <T extends Fact> List<T> all(Kind<T> kind) {
        return facts.all(kind);
    }

    /** Records of a kind by their identifiers. */
    @SuppressWarnings("unchecked")
    public <T extends Fact> Map<UUID, T> byId(Kind<T> kind) {
        return (Map<UUID, T>) byId.computeIfAbsent(
                kind, k -> all(kind).stream().collect(Collectors.toUnmodifiableMap(Fact::id, Function.identity())));
    }

    /** The record of that identifier; empty when this state does not know it. */
    public <T extends Fact> Optional<T> one(Kind<T> kind, @Nullable UUID id) {
        return Optional.ofNullable(id).map(byId(kind)::get);
    }

    /** Records of a kind that belong to one of another, in the order of the grouping. */
    @SuppressWarnings("unchecked")
    public <T extends Fact> List<T> of(Grouping<T> grouping, UUID owner) {
        Map<UUID, List<T>> groups =
                (Map<UUID, List<T>>) this.groups.computeIfAbsent(grouping, g -> grouping.of(all(grouping.kind())));
        return groups.getOrDefault(owner, List.of());
    }

    /** What readers of these audiences see of it: itself, unless a risk is not for them. */
    public ProgrammeSnapshot seenBy(Set<Audience> audiences) {
        List<RiskFacts> theirs =
                risks().stream().filter(r -> audiences.contains(r.audience())).toList();
        if (theirs.size() == risks().size()) {
            return this;
        }
        Set<UUID> ids = theirs.stream().map(RiskFacts::id).collect(Collectors.toSet());
        return new ProgrammeSnapshot(
                this,
                facts.with(RiskKinds.RISK, theirs)
                        .with(RiskKinds.RISK_CONTROL, only(RiskKinds.RISK_CONTROL, RiskControlFacts::riskId, ids))
                        .with(
                                RiskKinds.RISK_ASSESSMENT,
                                only(RiskKinds.RISK_ASSESSMENT, RiskAssessmentFacts::riskId, ids))
                        .with(RiskKinds.RISK_ACTION, only(RiskKinds.RISK_ACTION, RiskActionFacts::riskId, ids))
                        .with(RiskKinds.RISK_KPI, only(RiskKinds.RISK_KPI, RiskKpiFacts::riskId, ids)));
    }

    private <T extends Fact> List<T> only(Kind<T> kind, Function<T, UUID> risk, Set<UUID> risks) {
        return all(kind).stream().filter(r -> risks.contains(risk.apply(r))).toList();
    }

    public ProgrammeFacts programme() {
        return all(PlanKinds.PROGRAMME).get(0);
    }

    public List<SourcePaperFacts> papers() {
        return all(PlanKinds.SOURCE_PAPER);
    }

    public List<PriorityFacts> priorities() {
        return all(PlanKinds.PRIORITY);
    }

    public List<ActionFacts> actions() {
        return all(PlanKinds.ACTION);
    }

    public List<ListingFacts> listings() {
        return all(PlanKinds.LISTING);
    }

    public List<MilestoneFacts> milestones() {
        return all(PlanKinds.MILESTONE);
    }

    public List<RiskFacts> risks() {
        return all(RiskKinds.RISK);
    }

    public List<RiskStatementFacts> riskStatements() {
        return all(RiskKinds.RISK_STATEMENT);
    }

    public List<KpiFacts> kpis() {
        return all(KpiKinds.KPI);
    }

    public List<SurveyFacts> surveys() {
        return all(SurveyKinds.SURVEY);
    }

    public List<DependencyFacts> dependencies() {
        return all(PlanKinds.DEPENDENCY);
    }

    public List<DeadlineChangeFacts> deadlineChanges() {
        return all(PlanKinds.DEADLINE_CHANGE);
    }

    public List<ThresholdsFacts> thresholds() {
        return all(PlanKinds.THRESHOLDS);
    }

    public List<CycleFacts> cycles() {
        return all(PlanKinds.CYCLE);
    }

    public List<DecisionFacts> decisions() {
        return all(GovernanceKinds.DECISION);
    }

    public List<MeetingFacts> meetings() {
        return all(GovernanceKinds.MEETING);
    }

    public List<KeyDateFacts> keyDates() {
        return all(PlanKinds.KEY_DATE);
    }

    /** Scores and links of the risks, and the matrix they are judged by. */
    public Register register() {
        return new Register(this);
    }

    public Money money() {
        return new Money(this);
    }

    public List<ListingFacts> listingsOf(ActionFacts action) {
        return of(LISTINGS_OF_ACTION, action.id());
    }

    public List<ListingFacts> listingsOf(PriorityFacts priority) {
        return of(LISTINGS_OF_PRIORITY, priority.id());
    }

    public List<MilestoneFacts> milestonesOf(ActionFacts action) {
        return of(MILESTONES_OF_ACTION, action.id());
    }

    /** Statements about an action, newest first. */
    public List<StatementFacts> statementsOf(ActionFacts action) {
        return of(STATEMENTS_OF_ACTION, action.id());
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
        return listings.stream()
                .map(l -> byId(PlanKinds.ACTION).get(l.actionId()))
                .toList();
    }

    public List<RiskControlFacts> controlsOf(RiskFacts risk) {
        return of(CONTROLS_OF_RISK, risk.id());
    }

    /** Figures of a measure for all it counts, oldest first; projections among them. */
    public List<ObservationFacts> observationsOf(KpiFacts kpi) {
        return cellsOf(kpi).stream().filter(ObservationFacts::total).toList();
    }

    /** Figures of a measure with those of its parts, oldest first. */
    public List<ObservationFacts> cellsOf(KpiFacts kpi) {
        return of(OBSERVATIONS_OF_KPI, kpi.id());
    }

    /** What belongs to a measure beside its figures. */
    public Measure measure(KpiFacts kpi) {
        return Measure.of(this, kpi);
    }

    public List<SurveyRoundFacts> roundsOf(SurveyFacts survey) {
        return of(ROUNDS_OF_SURVEY, survey.id());
    }

    /** What the action waits for. */
    public List<DependencyFacts> dependenciesOf(ActionFacts action) {
        return of(DEPENDENCIES_OF_ACTION, action.id());
    }

    /** What waits for the action. */
    public List<DependencyFacts> dependantsOf(ActionFacts action) {
        return of(DEPENDANTS_OF_ACTION, action.id());
    }

    /** Requests to move its date, oldest first. */
    public List<DeadlineChangeFacts> deadlineChangesOf(ActionFacts action) {
        return of(DEADLINE_CHANGES_OF_ACTION, action.id());
    }

    /** How it stood at each close, newest first. */
    public List<ActionCloseFacts> closesOf(ActionFacts action) {
        return of(CLOSES_OF_ACTION, action.id()).stream()
                .sorted(Comparator.comparing(c -> byId(PlanKinds.CYCLE).get(c.cycleId()), CycleFacts.NEWEST_FIRST))
                .toList();
    }

    public List<SubmissionFacts> submissionsOf(CycleFacts cycle) {
        return of(SUBMISSIONS_OF_CYCLE, cycle.id());
    }

    public Optional<CycleFacts> openCycle() {
        return cycles().stream().filter(c -> c.state() == CycleState.OPEN).findFirst();
    }

    /** The thresholds in force: the newest version, else those of the product. */
    public Thresholds limits() {
        return thresholds().stream()
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

    /** The paper this state was last loaded from, if any. */
    public Optional<SourcePaperFacts> latestPaper() {
        return papers().stream()
                .max(Comparator.comparing(SourcePaperFacts::positionOn).thenComparing(SourcePaperFacts::id));
    }
}
