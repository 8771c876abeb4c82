package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.plan.Loaded;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.plan.Said;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.Transactions;

/** Measures and their values. */
@ApplicationScoped
public class KpiService {
    private final Kpis kpis;
    private final Observations observations;
    private final Transactions transactions;
    private final Said said;

    public KpiService(Kpis kpis, Observations observations, Transactions transactions, Said said) {
        this.kpis = kpis;
        this.observations = observations;
        this.transactions = transactions;
        this.said = said;
    }

    /** Stores what a paper says of a measure, found by its code. */
    public Loaded load(String areaCode, UUID programmeId, KpiDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<Kpi> stored = kpis.coded(programmeId, draft.code());
            KpiDraft whole = said.whole(draft.over(stored.map(Kpi::asDraft).orElse(null)));
            if (stored.isEmpty()) {
                return Loaded.created(kpis.add(new Kpi(areaCode, programmeId, whole, provenance))
                        .id());
            }
            Kpi kpi = stored.get();
            if (kpi.asDraft().equals(whole)) {
                return Loaded.unchanged(kpi.id());
            }
            kpi.describe(whole, provenance);
            kpis.flush();
            return Loaded.changed(kpi.id());
        });
    }

    /** Stores a value of a measure, found by its period. A value that contradicts its numerator and denominator is refused. */
    public Loaded loadObservation(String areaCode, UUID kpiId, ObservationDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = kpis.require(kpiId);
            Optional<Observation> stored = observations.of(kpiId, draft.period());
            ObservationDraft whole =
                    said.whole(draft.over(stored.map(Observation::asDraft).orElse(null)));
            List<FieldError> errors = Figures.broken(kpi.unit(), whole);
            if (!errors.isEmpty()) {
                throw new ProblemException(
                        ProblemType.UNPROCESSABLE, errors.get(0).message(), errors);
            }
            whole = Figures.stored(kpi.unit(), whole);
            if (stored.isEmpty()) {
                return Loaded.created(observations
                        .add(new Observation(kpi, whole, provenance))
                        .id());
            }
            Observation observation = stored.get();
            if (Figures.same(observation.asDraft(), whole)) {
                return Loaded.unchanged(observation.id());
            }
            observation.describe(whole, provenance);
            observations.flush();
            return Loaded.changed(observation.id());
        });
    }
}
