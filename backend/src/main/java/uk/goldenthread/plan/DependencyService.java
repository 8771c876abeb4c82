package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Provenance;

/** Which action needs which. */
@ApplicationScoped
public class DependencyService {
    private final Actions actions;
    private final Listings listings;
    private final Dependencies dependencies;
    private final Transactions transactions;

    public DependencyService(Actions actions, Listings listings, Dependencies dependencies, Transactions transactions) {
        this.actions = actions;
        this.listings = listings;
        this.dependencies = dependencies;
        this.transactions = transactions;
    }

    public Written add(String areaCode, UUID actionId, DependencyDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Action action = actions.require(actionId);
            requireOther(action, draft.upstreamId());
            if (dependencies.between(actionId, draft.upstreamId()).isPresent()) {
                throw ProblemException.conflict("/upstreamId", "The action already depends on that one.");
            }
            requireNoCircle(action, draft);
            Dependency made = dependencies.add(new Dependency(action, draft.upstreamId(), draft.kind(), provenance));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }

    /** What a paper says; saying it twice changes nothing. */
    public LoadResult load(String areaCode, UUID actionId, DependencyDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<Dependency> stored = dependencies.between(actionId, draft.upstreamId());
            if (stored.isEmpty()) {
                return LoadResult.created(
                        add(areaCode, actionId, draft, provenance).id());
            }
            Dependency dependency = stored.get();
            if (dependency.kind() == draft.kind()) {
                return LoadResult.unchanged(dependency.id());
            }
            requireNoCircle(actions.require(actionId), draft);
            dependency.become(draft.kind());
            dependencies.flush();
            return LoadResult.changed(dependency.id());
        });
    }

    public void remove(String areaCode, UUID id, String ifMatch) {
        transactions.write(areaCode, () -> {
            Dependency dependency = dependencies.require(id);
            ETags.requireMatch(ifMatch, id, dependency.version());
            dependencies.delete(dependency);
            dependencies.flush();
            return id;
        });
    }

    private void requireOther(Action action, UUID upstreamId) {
        if (action.id().equals(upstreamId)) {
            throw ProblemException.unprocessable("/upstreamId", "An action cannot depend on itself.");
        }
        if (actions.findByIdOptional(upstreamId)
                .filter(a -> a.programmeId().equals(action.programmeId()))
                .isEmpty()) {
            throw ProblemException.unprocessable("/upstreamId", "There is no such action in this programme.");
        }
    }

    /** Two that are made together may need each other; of those that wait for each other none could ever start. */
    private void requireNoCircle(Action action, DependencyDraft draft) {
        if (draft.kind() != DependencyKind.FINISH_START) {
            return;
        }
        List<DependencyGraph.Wait> waits = dependencies.inProgramme(action.programmeId()).stream()
                .filter(d -> d.kind() == DependencyKind.FINISH_START)
                .map(d -> new DependencyGraph.Wait(d.actionId(), d.upstreamId()))
                .toList();
        List<UUID> chain = DependencyGraph.chain(waits, draft.upstreamId(), action.id());
        if (chain.isEmpty()) {
            return;
        }
        List<UUID> circle = new ArrayList<>(List.of(action.id()));
        circle.addAll(chain);
        throw ProblemException.unprocessable(
                "/upstreamId",
                "They would wait for each other in a circle, and none could start: "
                        + circle.stream().map(this::ref).collect(Collectors.joining(" waits for ")) + ".");
    }

    private String ref(UUID actionId) {
        return listings.of(actionId).stream().findFirst().map(Listing::ref).orElse("an action");
    }
}
