package uk.goldenthread.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Provenance;

/** What measures are to reach. */
@ApplicationScoped
public class TargetService {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Programmes programmes;
    private final Kpis kpis;
    private final Observations observations;
    private final Targets targets;
    private final MeasureFence fence;
    private final Transactions transactions;
    private final MergePatch merge;
    private final Overlay said;

    public TargetService(
            Programmes programmes,
            Kpis kpis,
            Observations observations,
            Targets targets,
            MeasureFence fence,
            Transactions transactions,
            MergePatch merge,
            Overlay said) {
        this.programmes = programmes;
        this.kpis = kpis;
        this.observations = observations;
        this.targets = targets;
        this.fence = fence;
        this.transactions = transactions;
        this.merge = merge;
        this.said = said;
    }

    public Warned set(String areaCode, UUID kpiId, TargetDraft draft) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = fence.require(kpiId);
            check(kpi, draft, null);
            Target target = targets.add(new Target(kpi, draft, Provenance.ENTERED));
            return Warned.of(receipt(target), odd(kpi, draft));
        });
    }

    public Warned change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Target target = read(id, ifMatch);
            Kpi kpi = fence.require(target.kpiId());
            TargetDraft draft = merge.apply(target.asDraft(), patch, TargetDraft.class);
            check(kpi, draft, id);
            target.describe(draft, Provenance.ENTERED);
            targets.flush();
            return Warned.of(receipt(target), odd(kpi, draft));
        });
    }

    public void remove(String areaCode, UUID id, String ifMatch) {
        transactions.write(areaCode, () -> {
            Target target = read(id, ifMatch);
            fence.require(target.kpiId());
            targets.delete(target);
            targets.flush();
            return id;
        });
    }

    /** What a paper says; found by kind and day. */
    public LoadResult load(String areaCode, UUID kpiId, TargetDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = kpis.require(kpiId);
            Optional<Target> stored = targets.of(kpiId, draft.kind(), draft.day());
            TargetDraft whole = said.whole(
                    draft.over(stored.map(Target::asDraft).map(said::left).orElse(null)));
            if (stored.isPresent() && stored.get().asDraft().same(whole)) {
                return LoadResult.unchanged(stored.get().id());
            }
            check(kpi, whole, stored.map(Target::id).orElse(null));
            if (stored.isEmpty()) {
                return LoadResult.created(
                        targets.add(new Target(kpi, whole, provenance)).id());
            }
            stored.get().describe(whole, provenance);
            targets.flush();
            return LoadResult.changed(stored.get().id());
        });
    }

    /** What looks odd about a target beside the latest figure. Inside a transaction. */
    public List<String> odd(UUID kpiId, TargetDraft draft) {
        return odd(kpis.require(kpiId), draft);
    }

    private List<String> odd(Kpi kpi, TargetDraft draft) {
        KpiDraft measure = kpi.asDraft();
        return TargetDoubt.of(
                        draft.kind(),
                        kpi.unit(),
                        measure.polarity(),
                        kpi.cumulative(),
                        draft.value(),
                        new FigureDoubts(kpi, observations.ofMeasure(kpi.id())).placed())
                .stream()
                .toList();
    }

    private void check(Kpi kpi, TargetDraft draft, @Nullable UUID id) {
        boolean beyond = kpi.unit() == KpiUnit.PERCENT && draft.value().compareTo(HUNDRED) > 0;
        if (beyond || draft.value().signum() < 0 && kpi.unit() != KpiUnit.SCORE) {
            throw ProblemException.unprocessable(
                    "/value", beyond ? "No percentage can reach more than 100." : "A target cannot be less than 0.");
        }
        programmes.require(kpi.programmeId()).refuseBefore("/due", draft.day());
        targets.of(kpi.id(), draft.kind(), draft.day())
                .filter(t -> !t.id().equals(id))
                .ifPresent(there -> {
                    throw ProblemException.conflict(
                            "/due",
                            draft.day() == null
                                    ? "There is a target of that kind without a day already. Change that one."
                                    : "There is a target of that kind for "
                                            + draft.planned().words() + " already. Change that one.");
                });
    }

    private Target read(UUID id, String ifMatch) {
        Target target = targets.require(id);
        ETags.requireMatch(ifMatch, id, target.version());
        return target;
    }

    private Written receipt(Target target) {
        return new Written(target.id(), target.version(), transactions.revision());
    }
}
