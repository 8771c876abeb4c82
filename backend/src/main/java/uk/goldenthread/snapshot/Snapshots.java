package uk.goldenthread.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.RevisionHeads;

/** Snapshots in memory: loaded once for all who wait, kept while their area does not change, bounded by size. */
@ApplicationScoped
public class Snapshots {
    private final SnapshotLoader loader;
    private final RevisionHeads heads;
    private final CurrentRequest call;
    private final Cache<Key, ProgrammeSnapshot> cache;
    private final Timer loads;

    /** The newest revision is part of the key, so that a stored snapshot is never stale. */
    record Key(UUID programmeId, AsAtQuery.Selection selection, long head) {}

    public Snapshots(
            SnapshotLoader loader,
            RevisionHeads heads,
            CurrentRequest call,
            MeterRegistry metrics,
            @ConfigProperty(name = "goldenthread.snapshot.cache-megabytes", defaultValue = "128") long megabytes) {
        this.loader = loader;
        this.heads = heads;
        this.call = call;
        // A row as Java objects takes about four times its JSON text.
        this.cache = Caffeine.newBuilder()
                .maximumWeight(megabytes * 1024)
                .<Key, ProgrammeSnapshot>weigher((k, s) -> (int) Math.min(Integer.MAX_VALUE, 1 + s.bytes() * 4 / 1024))
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(metrics, cache, "snapshots");
        this.loads = metrics.timer("goldenthread.snapshot.loads");
        Gauge.builder("goldenthread.snapshot.cache", cache, c -> c.policy()
                        .eviction()
                        .map(e -> e.weightedSize().orElse(0) * 1024.0)
                        .orElse(0.0))
                .baseUnit("bytes")
                .description("Memory that the snapshots kept are taken to need")
                .register(metrics);
    }

    /**
     * Newest revision of the area, as of this request. Every read begins here, and a stored snapshot has no row-level security: so this is
     * where the caller's areas are asked for once more, whatever the door let through.
     */
    public long head(String areaCode) {
        if (!call.caller().areas().contains(areaCode)) {
            throw ProblemException.notFound();
        }
        return call.heads(heads).of(areaCode);
    }

    public ProgrammeSnapshot at(String areaCode, UUID programmeId, AsAtQuery.Selection selection, long head) {
        return cache.get(
                new Key(programmeId, selection, head),
                k -> loads.record(() -> loader.load(areaCode, programmeId, selection)));
    }

    /** The state as the write that is open sees it: to decide inside it, when nobody else can change what is decided on. */
    public ProgrammeSnapshot within(String areaCode, UUID programmeId) {
        return loader.within(areaCode, programmeId);
    }

    public ProgrammeSnapshot now(String areaCode, UUID programmeId) {
        return at(areaCode, programmeId, new AsAtQuery.Selection.Now(), head(areaCode));
    }
}
