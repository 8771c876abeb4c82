package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.plan.Listing;
import uk.goldenthread.plan.Listings;
import uk.goldenthread.plan.Milestone;
import uk.goldenthread.plan.MilestoneDraft;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.Milestones;
import uk.goldenthread.plan.PlanLoadService;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.record.PlannedDate;

/** Milestones, found by the reference of their action and their position. */
@ApplicationScoped
public class MilestonesSheet implements SheetImporter {
    private final PlanLoadService plan;
    private final Listings listings;
    private final Milestones milestones;

    public MilestonesSheet(PlanLoadService plan, Listings listings, Milestones milestones) {
        this.plan = plan;
        this.listings = listings;
        this.milestones = milestones;
    }

    @Override
    public String sheet() {
        return "milestones";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "action_ref",
                "position",
                "kind",
                "title",
                "original_due",
                "forecast",
                "actual",
                "rating",
                "confidence",
                "stage_months",
                "weight",
                "overdue_said",
                "overdue_said_days",
                "source",
                "basis");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> removable() {
        return Set.of(
                "forecast",
                "actual",
                "rating",
                "confidence",
                "stage_months",
                "weight",
                "overdue_said",
                "overdue_said_days");
    }

    @Override
    public Set<String> keys() {
        return Set.of("action_ref", "position");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String action = cells.reference("action_ref", 20);
        Integer position = cells.needed("position", cells.small("position", 1, 999));
        MilestoneKind kind = cells.choice("kind", MilestoneKind.class);
        String title = cells.text("title", 500);
        PlanDates.Planned originalDue = cells.planned("original_due", false);
        PlanDates.Planned forecast = cells.planned("forecast", false);
        PlannedDate actual = cells.date("actual");
        Rating rating = cells.rating("rating", Axis.PROGRESS);
        Confidence confidence = cells.choice("confidence", Confidence.class);
        Integer stageMonths = cells.small("stage_months", 1, 60);
        Integer weight = cells.small("weight", 1, 100);
        String overdueSaid = cells.text("overdue_said", 300);
        Integer overdueSaidDays = cells.small("overdue_said_days", 0, 3650);
        return Prepared.of(action == null || position == null ? null : action + " / " + position, loading -> {
            UUID id = listings.referred(loading.programmeId(), action)
                    .map(Listing::actionId)
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/actionRef", "There is no action " + action + " in this programme."));
            return Applied.of(plan.milestone(
                    loading.areaCode(),
                    id,
                    new MilestoneDraft(
                            position,
                            kind,
                            title,
                            originalDue.date(),
                            forecast.date(),
                            actual,
                            rating,
                            confidence,
                            stageMonths,
                            weight,
                            overdueSaid,
                            overdueSaidDays,
                            DateWords.NONE.withOriginalDue(originalDue.words()).withForecast(forecast.words())),
                    cells.provenance(loading.paper().title())));
        });
    }

    @Override
    public List<String> stored(Loading loading) {
        return List.copyOf(titles(loading).keySet());
    }

    @Override
    public Map<String, String> titles(Loading loading) {
        // An action may have several references; the first in order stands for it.
        Map<UUID, String> refs = listings.inProgramme(loading.programmeId()).stream()
                .sorted(Comparator.comparing(Listing::ref))
                .collect(Collectors.toMap(Listing::actionId, Listing::ref, (first, second) -> first));
        return milestones.inProgramme(loading.programmeId()).stream()
                .collect(Collectors.toMap(m -> refs.get(m.actionId()) + " / " + m.position(), Milestone::title));
    }
}
