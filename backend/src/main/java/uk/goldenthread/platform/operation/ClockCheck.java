package uk.goldenthread.platform.operation;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import uk.goldenthread.platform.history.NotedHeads;

/** Whether the clock is behind what is stored, so that changes are refused. Reading goes on, so it takes nobody out of service. */
@Wellness
@ApplicationScoped
public class ClockCheck implements HealthCheck {
    private final NotedHeads heads;

    ClockCheck(NotedHeads heads) {
        this.heads = heads;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Clock");
        try {
            var behind =
                    heads.all().stream().filter(NotedHeads.Noted::clockIsBehind).toList();
            behind.forEach(n -> answer.withData(
                    n.area(),
                    "changes are refused: the last revision lies " + n.ahead().toSeconds()
                            + " seconds ahead of the clock"));
            return answer.status(behind.isEmpty()).build();
        } catch (IllegalStateException e) {
            return answer.down().withData("database", "does not answer").build();
        }
    }
}
