package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.plan.Dependencies;
import uk.goldenthread.plan.DependencyDraft;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.DependencyService;
import uk.goldenthread.plan.Listing;
import uk.goldenthread.plan.Listings;
import uk.goldenthread.platform.problem.ProblemException;

/** Which action needs which, by their references. */
@ApplicationScoped
public class DependenciesSheet implements SheetImporter {
    private final DependencyService service;
    private final Dependencies dependencies;
    private final Listings listings;

    public DependenciesSheet(DependencyService service, Dependencies dependencies, Listings listings) {
        this.service = service;
        this.dependencies = dependencies;
        this.listings = listings;
    }

    @Override
    public String sheet() {
        return "dependencies";
    }

    @Override
    public List<String> columns() {
        return List.of("action_ref", "upstream_ref", "kind", "source", "basis");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> keys() {
        return Set.of("action_ref", "upstream_ref");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String action = cells.reference("action_ref", 20);
        String upstream = cells.reference("upstream_ref", 20);
        DependencyKind kind = cells.needed("kind", cells.choice("kind", DependencyKind.class));
        return Prepared.of(
                action == null || upstream == null ? null : action + " / " + upstream,
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        referred(loading, action, "/actionRef"),
                        new DependencyDraft(referred(loading, upstream, "/upstreamRef"), kind),
                        cells.provenance(loading.paper().title()))));
    }

    private UUID referred(Loading loading, String ref, String column) {
        return listings.referred(loading.programmeId(), ref)
                .map(Listing::actionId)
                .orElseThrow(() ->
                        ProblemException.unprocessable(column, "There is no action " + ref + " in this programme."));
    }

    @Override
    public List<String> stored(Loading loading) {
        // An action may have several references; the first in order stands for it.
        Map<UUID, String> refs = listings.inProgramme(loading.programmeId()).stream()
                .sorted(Comparator.comparing(Listing::ref))
                .collect(Collectors.toMap(Listing::actionId, Listing::ref, (first, second) -> first));
        return dependencies.inProgramme(loading.programmeId()).stream()
                .map(d -> refs.get(d.actionId()) + " / " + refs.get(d.upstreamId()))
                .toList();
    }
}
