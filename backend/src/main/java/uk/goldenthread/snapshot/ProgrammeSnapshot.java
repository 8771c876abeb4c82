package uk.goldenthread.snapshot;

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
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;
import uk.goldenthread.snapshot.Records.*;

/**
 * The whole programme at one revision, immutable. Every view is a pure function of this and a date.
 *
 * @param revision   revision of the area it shows
 * @param at         when that revision became true
 * @param recordedAt when it was stored; later than {@code at} for a state loaded afterwards
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
        List<KpiRow> kpis,
        List<ObservationRow> observations,
        List<SurveyRow> surveys,
        List<RoundRow> rounds,
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
            Map<UUID, List<RoundRow>> roundsBySurvey) {}

    static Index index(
            List<OrganisationRow> organisations,
            List<PriorityRow> priorities,
            List<ActionRow> actions,
            List<ListingRow> listings,
            List<MilestoneRow> milestones,
            List<StatementRow> statements,
            List<ControlRow> controls,
            List<ObservationRow> observations,
            List<RoundRow> rounds) {
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
                group(rounds, RoundRow::surveyId, Comparator.comparingInt(RoundRow::position)));
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
                kpis,
                observations,
                surveys,
                rounds,
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

    /** Progress as last declared; an action about which nothing was stated has not started. */
    public Rating progress(ActionRow action) {
        return latestStatement(action).map(StatementRow::progress).orElse(Rating.GREY);
    }

    /** Impact as last declared; GREY, "not yet rated", while nothing was stated. */
    public Rating impact(ActionRow action) {
        return latestStatement(action).map(StatementRow::impact).orElse(Rating.GREY);
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

    /** Observations of a measure, oldest first. */
    public List<ObservationRow> observationsOf(KpiRow kpi) {
        return index.observationsByKpi().getOrDefault(kpi.id(), List.of());
    }

    public List<RoundRow> roundsOf(SurveyRow survey) {
        return index.roundsBySurvey().getOrDefault(survey.id(), List.of());
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
