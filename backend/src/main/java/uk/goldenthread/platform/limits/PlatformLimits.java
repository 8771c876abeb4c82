package uk.goldenthread.platform.limits;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.goldenthread.platform.batch.BatchItems;
import uk.goldenthread.platform.idempotency.IdempotencyFilter;
import uk.goldenthread.platform.web.PageQuery;

/** The limits that hold for every request. */
@ApplicationScoped
public class PlatformLimits implements LimitSource {
    private static final String A_MINUTE = "requests a minute";
    private final LimitSettings settings;
    private final MemorySize body;

    public PlatformLimits(
            LimitSettings settings, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize body) {
        this.settings = settings;
        this.body = body;
    }

    @Override
    public List<Limit> limits() {
        return List.of(
                new Limit("body-size", body.asLongValue(), "bytes", "Size of a request body, at most; else 413."),
                new Limit("page-size", PageQuery.MOST, "items", "Items to a page of a list, at most; else 400."),
                new Limit(
                        "page-size-default",
                        PageQuery.USUAL,
                        "items",
                        "Items to a page where the request does not say."),
                new Limit("batch-items", BatchItems.MOST, "items", "Items of one bulk request, at most; else 400."),
                new Limit(
                        "reads",
                        settings.readsPerMinute(),
                        A_MINUTE,
                        "Reads of one person or service account, evenly; 0 is without limit; else 429."),
                new Limit("reads-burst", settings.readBurst(), "requests", "Reads at once, before the rate counts."),
                new Limit(
                        "writes",
                        settings.writesPerMinute(),
                        A_MINUTE,
                        "Writes of one person or service account; 0 is without limit; else 429."),
                new Limit(
                        "imports",
                        settings.importsPerMinute(),
                        A_MINUTE,
                        "Imports and bulk requests of one person or service account; 0 is without limit; else 429."),
                new Limit(
                        "signed-out",
                        settings.signedOutPerMinute(),
                        A_MINUTE,
                        "Requests from one address without a valid sign-in; 0 is without limit; else 429."),
                new Limit(
                        "idempotency-key-lifetime",
                        settings.idempotencyKeyLifetime().toSeconds(),
                        "seconds",
                        "How long a repeated Idempotency-Key answers what it answered first."),
                new Limit(
                        "idempotency-key-length",
                        IdempotencyFilter.LONGEST,
                        "characters",
                        "Length of an Idempotency-Key, at most; it has at least " + IdempotencyFilter.SHORTEST + "."));
    }
}
