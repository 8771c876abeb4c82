package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;
import uk.goldenthread.record.Text;

/** Figures of others set beside measures. */
@ApplicationScoped
public class Benchmarks implements TenantRecords<Benchmark> {
    Optional<Benchmark> of(UUID kpiId, BenchmarkDraft draft) {
        return find(
                        "kpiId = ?1 and comparator = ?2 and name = ?3 and period = ?4",
                        kpiId,
                        draft.comparator(),
                        Text.orEmpty(draft.name()),
                        draft.period().strip())
                .firstResultOptional();
    }

    public List<Benchmark> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
