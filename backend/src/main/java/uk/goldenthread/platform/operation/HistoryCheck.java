package uk.goldenthread.platform.operation;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Whether the history of every area held when it was last verified. It takes nobody out of service: a reader is not helped by that. */
@Wellness
@ApplicationScoped
public class HistoryCheck implements HealthCheck {
    private final Verifications verifications;

    HistoryCheck(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, Verifications.Outcome> outcomes = verifications.outcomes();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("History of every area");
        outcomes.forEach((area, outcome) -> answer.withData(area, inWords(outcome)));
        boolean sound = outcomes.values().stream().allMatch(o -> o.faults() == 0 && !o.failed());
        return answer.status(sound && verifications.complete()).build();
    }

    private static String inWords(Verifications.Outcome outcome) {
        if (outcome.at() == null) {
            return "could not be verified";
        }
        String found = outcome.faults() == 0 ? "holds" : "does not hold, faults: " + outcome.faults();
        return found + ", verified " + outcome.at() + ", newest revision " + outcome.head()
                + (outcome.failed() ? ", could not be verified since" : "");
    }
}
