package uk.goldenthread.platform.intake;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.goldenthread.platform.limits.Limit;
import uk.goldenthread.platform.limits.LimitSettings;
import uk.goldenthread.platform.limits.LimitSource;

/** What is taken in at once, as configured and as published. */
@ApplicationScoped
public class IntakeSettings implements LimitSource {
    private final LimitSettings settings;
    private final MemorySize body;

    public IntakeSettings(
            LimitSettings settings, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize body) {
        this.settings = settings;
        this.body = body;
    }

    ArrivingBody.Bounds bounds() {
        return new ArrivingBody.Bounds(
                body.asLongValue(),
                settings.bodyIdle().toMillis(),
                settings.bodyTime().toMillis());
    }

    Duration idle() {
        return settings.bodyIdle();
    }

    @Override
    public List<Limit> limits() {
        return List.of(
                new Limit(
                        "body-idle",
                        settings.bodyIdle().toSeconds(),
                        "seconds",
                        "How long a request may send nothing before it is whole; else 408."),
                new Limit(
                        "body-time",
                        settings.bodyTime().toSeconds(),
                        "seconds",
                        "How long a request may take to be sent; else 408."),
                new Limit(
                        "body-bytes-in-flight",
                        settings.bodyBytesInFlight().asLongValue(),
                        "bytes",
                        "Bodies held at once by this instance, of everybody; else 503."),
                new Limit(
                        "body-bytes-in-flight-of-one",
                        settings.bodyBytesInFlightOfOne().asLongValue(),
                        "bytes",
                        "Bodies held at once of one person or service account; else 503."),
                new Limit(
                        "imports-in-flight",
                        settings.importsInFlight(),
                        "requests",
                        "Imports and bulk requests carried out at once by this instance; others wait."),
                new Limit(
                        "imports-waiting",
                        settings.importsWaiting(),
                        "requests",
                        "Imports and bulk requests that wait for their turn, at most; else 503."),
                new Limit(
                        "imports-patience",
                        settings.importsPatience().toSeconds(),
                        "seconds",
                        "How long an import or bulk request waits for its turn; then 503."));
    }
}
