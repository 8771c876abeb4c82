package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.Owning;

/** Priorities name responsible bodies and actions name leads: both go over to a body's successor. */
@ApplicationScoped
public class PlanOwnership implements Owning {
    private final Priorities priorities;
    private final Actions actions;

    public PlanOwnership(Priorities priorities, Actions actions) {
        this.priorities = priorities;
        this.actions = actions;
    }

    @Override
    public int handOver(String areaCode, UUID from, UUID to) {
        List<Priority> owned = priorities.list("areaCode = ?1 and array_contains(organisationIds, ?2)", areaCode, from);
        owned.forEach(p -> p.handOver(from, to));
        List<Action> led = actions.list("areaCode", areaCode).stream()
                .filter(a -> a.isLedBy(from))
                .toList();
        led.forEach(a -> a.handOver(from, to));
        return owned.size() + led.size();
    }
}
