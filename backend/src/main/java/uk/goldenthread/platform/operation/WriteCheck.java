package uk.goldenthread.platform.operation;

import io.smallrye.health.api.HealthGroup;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import uk.goldenthread.platform.tenancy.StorageState;

/**
 * Whether the database takes writes: {@code /q/health/group/writes}. It is not part of being ready, because reads go on and every instance
 * has the same database: taking them all out of service would only hide what can still be read.
 */
@Wellness
@HealthGroup("writes")
@ApplicationScoped
public class WriteCheck implements HealthCheck {
    private final StorageState storage;

    WriteCheck(StorageState storage) {
        this.storage = storage;
    }

    @Override
    public HealthCheckResponse call() {
        StorageState.Refusal refusal = storage.refusal();
        var answer = HealthCheckResponse.named("Ready for writes");
        return refusal == null
                ? answer.up().build()
                : answer.down()
                        .withData("refusedSince", refusal.at().toString())
                        .withData("sqlState", refusal.state())
                        .build();
    }
}
