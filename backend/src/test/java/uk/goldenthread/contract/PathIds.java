package uk.goldenthread.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldenthread.access.AreaService;
import uk.goldenthread.plan.ActionService;
import uk.goldenthread.plan.MilestoneDraft;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.testing.Scenario;

/** A real record for every parameter that stands in a path. A new kind of record is made known here, once. */
@ApplicationScoped
class PathIds {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private final Scenario scenario;
    private final AreaService areas;
    private final ActionService actions;

    PathIds(Scenario scenario, AreaService areas, ActionService actions) {
        this.scenario = scenario;
        this.areas = areas;
        this.actions = actions;
    }

    /** An area with one record of each kind. */
    record Furnished(String areaCode, Map<String, Object> ids) {
        /** The path with real values; fails for a parameter that nobody has made known yet. */
        String fill(String path) {
            Function<String, Object> value = name -> {
                Object id = ids.get(name);
                if (id == null) {
                    throw new AssertionError("nothing is known for {" + name + "} of " + path + ": create such a record in PathIds");
                }
                return id;
            };
            return PARAMETER.matcher(path).replaceAll(m -> Matcher.quoteReplacement(String.valueOf(value.apply(m.group(1)))));
        }
    }

    Furnished furnish() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        UUID priority = scenario.priority(area, programme, 1);
        UUID action = scenario.action(area, programme, priority, "1.1", PlannedDate.day(LocalDate.of(2024, 9, 30)));
        UUID milestone = scenario.as(area, () -> actions.addMilestone(
                area, action, new MilestoneDraft(1, MilestoneKind.MILESTONE, "First step", null, null, null, null, null), Provenance.ENTERED).id());
        UUID organisation = scenario.as(area, () -> areas.organisations(area).get(0).id());
        return new Furnished(area, Map.of(
                "areaCode", area,
                "programmeId", programme,
                "priorityId", priority,
                "actionId", action,
                "milestoneId", milestone,
                "organisationId", organisation));
    }
}
