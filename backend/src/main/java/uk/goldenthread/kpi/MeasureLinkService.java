package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.access.AreaTerms;
import uk.goldenthread.plan.Actions;
import uk.goldenthread.plan.Programme;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** What stands beside a measure: events, actions that are to move it, figures of others. */
@ApplicationScoped
public class MeasureLinkService {
    private final Programmes programmes;
    private final Actions actions;
    private final Kpis kpis;
    private final Annotations annotations;
    private final KpiActions links;
    private final Benchmarks benchmarks;
    private final AreaTerms terms;
    private final EntityManager entities;
    private final MeasureFence fence;
    private final Transactions transactions;
    private final LondonTime time;
    private final Overlay said;

    public MeasureLinkService(
            Programmes programmes,
            Actions actions,
            Kpis kpis,
            Annotations annotations,
            KpiActions links,
            Benchmarks benchmarks,
            AreaTerms terms,
            EntityManager entities,
            MeasureFence fence,
            Transactions transactions,
            LondonTime time,
            Overlay said) {
        this.programmes = programmes;
        this.actions = actions;
        this.kpis = kpis;
        this.annotations = annotations;
        this.links = links;
        this.benchmarks = benchmarks;
        this.terms = terms;
        this.entities = entities;
        this.fence = fence;
        this.transactions = transactions;
        this.time = time;
        this.said = said;
    }

    public Written annotate(String areaCode, UUID kpiId, AnnotationDraft draft) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = fence.require(kpiId);
            if (draft.onDay().isAfter(time.today())) {
                throw ProblemException.unprocessable(
                        "/onDay", "That day has not come yet: an event is noted once it happened.");
            }
            Annotation made = annotations.add(new Annotation(kpi, draft, Provenance.ENTERED));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }

    public void removeAnnotation(String areaCode, UUID id, String ifMatch) {
        transactions.write(areaCode, () -> {
            Annotation annotation = annotations.require(id);
            fence.require(annotation.kpiId());
            ETags.requireMatch(ifMatch, id, annotation.version());
            annotations.delete(annotation);
            annotations.flush();
            return id;
        });
    }

    public Written link(String areaCode, UUID kpiId, KpiActionDraft draft) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = fence.require(kpiId);
            if (actions.findByIdOptional(draft.actionId())
                    .filter(a -> a.programmeId().equals(kpi.programmeId()))
                    .isEmpty()) {
                throw ProblemException.unprocessable("/actionId", "There is no such action in this programme.");
            }
            if (links.linked(kpiId, draft.actionId())) {
                throw ProblemException.conflict("/actionId", "The action is linked to this measure already.");
            }
            KpiAction made = links.add(new KpiAction(kpi, draft.actionId(), Provenance.ENTERED));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }

    public void unlink(String areaCode, UUID id, String ifMatch) {
        transactions.write(areaCode, () -> {
            KpiAction link = links.require(id);
            fence.require(link.kpiId());
            ETags.requireMatch(ifMatch, id, link.version());
            links.delete(link);
            links.flush();
            return id;
        });
    }

    public Written compare(String areaCode, UUID kpiId, BenchmarkDraft sent) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = fence.require(kpiId);
            BenchmarkDraft draft = placed(kpi, sent);
            check(kpi, draft);
            if (benchmarks.of(kpiId, draft).isPresent()) {
                throw ProblemException.conflict(
                        "/period", "A figure of theirs for that period is there already. Take it away first.");
            }
            Benchmark made = benchmarks.add(new Benchmark(kpi, draft, Provenance.ENTERED));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }

    /** What a paper says of others; found by whose figure it is and the period. */
    public LoadResult loadBenchmark(String areaCode, UUID kpiId, BenchmarkDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = kpis.require(kpiId);
            Optional<Benchmark> stored = benchmarks.of(kpiId, draft);
            BenchmarkDraft whole = said.whole(
                    placed(kpi, draft.over(stored.map(Benchmark::asDraft).orElse(null))));
            if (stored.isPresent() && stored.get().asDraft().same(whole)) {
                return LoadResult.unchanged(stored.get().id());
            }
            check(kpi, whole);
            if (stored.isEmpty()) {
                return LoadResult.created(
                        benchmarks.add(new Benchmark(kpi, whole, provenance)).id());
            }
            stored.get().describe(whole, provenance);
            benchmarks.flush();
            return LoadResult.changed(stored.get().id());
        });
    }

    private BenchmarkDraft placed(Kpi kpi, BenchmarkDraft draft) {
        return draft.placed(kpi.yearKind(), () -> terms.dates(kpi.areaCode()));
    }

    public void removeBenchmark(String areaCode, UUID id, String ifMatch) {
        transactions.write(areaCode, () -> {
            Benchmark benchmark = benchmarks.require(id);
            fence.require(benchmark.kpiId());
            ETags.requireMatch(ifMatch, id, benchmark.version());
            benchmarks.delete(benchmark);
            benchmarks.flush();
            return id;
        });
    }

    /** From now on the benchmarks of the programme are read from that release of the open data. */
    public Written adopt(String areaCode, UUID programmeId, String ifMatch, String code) {
        return transactions.write(areaCode, () -> {
            fence.requireAll();
            Programme programme = programmes.require(programmeId);
            ETags.requireMatch(ifMatch, programmeId, programme.version());
            boolean known = !entities.createNativeQuery("select 1 from app.release where code = ?1")
                    .setParameter(1, code)
                    .getResultList()
                    .isEmpty();
            if (!known) {
                throw ProblemException.unprocessable(
                        "/code", "There is no such release here. GET /reference/releases lists those that are.");
            }
            programme.adoptRelease(code);
            programmes.flush();
            return new Written(programmeId, programme.version(), transactions.revision());
        });
    }

    private static void check(Kpi kpi, BenchmarkDraft draft) {
        boolean impossible = draft.value().signum() < 0 && kpi.unit() != KpiUnit.SCORE
                || kpi.unit() == KpiUnit.PERCENT && draft.value().compareTo(BigDecimal.valueOf(100)) > 0;
        if (impossible) {
            throw ProblemException.unprocessable(
                    "/value",
                    kpi.unit() == KpiUnit.PERCENT
                            ? "A percentage lies between 0 and 100."
                            : "This cannot be less than 0.");
        }
        boolean named = !Text.orEmpty(draft.name()).isEmpty();
        if (draft.comparator() == Comparator.ENGLAND && named) {
            throw ProblemException.unprocessable("/name", "England needs no name. Leave it out.");
        }
        if (draft.comparator() == Comparator.OTHER && !named) {
            throw ProblemException.unprocessable("/name", "Say whose figure it is.");
        }
    }
}
