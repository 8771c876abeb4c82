package uk.goldenthread.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A token bucket for each client and kind of request, in this process: with n replicas behind a proxy a client has n of them. A bucket
 * that nobody used for longer than it takes to fill is forgotten, which changes nothing.
 */
@ApplicationScoped
public class RateLimiter {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 100_000;
    private final Map<Rate, Supplier<Bucket>> kinds = new EnumMap<>(Rate.class);
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();
    private final Function<Key, Bucket> fresh = key -> kinds.get(key.rate()).get();
    private volatile boolean enabled = true;

    private record Key(Rate rate, String client) {}

    public RateLimiter(LimitSettings settings) {
        // A burst larger than a minute's worth would take longer to fill than a bucket is remembered.
        limit(Rate.READS, settings.readsPerMinute(), Math.min(settings.readBurst(), settings.readsPerMinute()));
        limit(Rate.WRITES, settings.writesPerMinute(), settings.writesPerMinute());
        limit(Rate.IMPORTS, settings.importsPerMinute(), settings.importsPerMinute());
        limit(Rate.SIGNED_OUT, settings.signedOutPerMinute(), settings.signedOutPerMinute());
    }

    private void limit(Rate rate, int perMinute, int atOnce) {
        if (perMinute > 0) {
            kinds.put(rate, () -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(Math.max(1, atOnce)).refillGreedy(perMinute, MINUTE))
                    .build());
        }
    }

    /** Whether anything is counted at all. */
    public boolean counts() {
        return enabled && !kinds.isEmpty();
    }

    /** For measuring what counting costs, in one process; everything else leaves it on. */
    public void enable(boolean on) {
        enabled = on;
    }

    /**
     * Takes one request from the client's bucket.
     *
     * @return 0 when it is admitted, else after how many seconds, rounded up, the next one will be
     */
    public long take(Rate rate, String client) {
        if (!enabled || !kinds.containsKey(rate)) {
            return 0;
        }
        Bucket bucket = buckets.get(new Key(rate, client), fresh);
        if (bucket.tryConsume(1)) {
            return 0;
        }
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }
}
