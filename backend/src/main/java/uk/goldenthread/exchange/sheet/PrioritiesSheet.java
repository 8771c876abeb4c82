package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.goldenthread.plan.PlanLoadService;
import uk.goldenthread.plan.Priorities;
import uk.goldenthread.plan.Priority;
import uk.goldenthread.plan.PriorityDraft;
import uk.goldenthread.record.LoadResult;

/** Priorities with the inspectors' findings. */
@ApplicationScoped
public class PrioritiesSheet implements SheetImporter {
    private final PlanLoadService plan;
    private final Priorities priorities;

    public PrioritiesSheet(PlanLoadService plan, Priorities priorities) {
        this.plan = plan;
        this.priorities = priorities;
    }

    @Override
    public String sheet() {
        return "priorities";
    }

    @Override
    public List<String> columns() {
        return List.of("priority_no", "title", "finding", "organisations", "sro", "source", "basis");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> removable() {
        return Set.of("organisations", "sro");
    }

    @Override
    public Map<String, String> titles(Loading loading) {
        return priorities.of(loading.programmeId()).stream()
                .collect(Collectors.toMap(p -> String.valueOf(p.number()), Priority::title));
    }

    @Override
    public Set<String> keys() {
        return Set.of("priority_no");
    }

    @Override
    public Prepared prepare(Cells cells) {
        Integer number = cells.needed("priority_no", cells.small("priority_no", 1, 99));
        String title = cells.text("title", 300);
        String finding = cells.text("finding", 5000);
        List<String> bodies = cells.list("organisations", 60);
        String sro = cells.text("sro", 200);
        return Prepared.of(number == null ? null : String.valueOf(number), loading -> {
            LoadResult loaded = plan.priority(
                    loading.areaCode(),
                    loading.programmeId(),
                    new PriorityDraft(
                            number, title, finding, bodies == null ? null : loading.organisations(bodies), sro),
                    cells.provenance(loading.paper().title()));
            loading.known(number, loaded.id());
            return Applied.of(loaded);
        });
    }

    @Override
    public List<String> stored(Loading loading) {
        return priorities.of(loading.programmeId()).stream()
                .map(p -> String.valueOf(p.number()))
                .toList();
    }
}
