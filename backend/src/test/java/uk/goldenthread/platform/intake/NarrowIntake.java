package uk.goldenthread.platform.intake;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Few workers, little room and little patience, so that a test sees each bound. */
public class NarrowIntake implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.thread-pool.max-threads", "6",
                "goldenthread.limits.body-idle", "PT4S",
                "goldenthread.limits.body-bytes-in-flight", "200K",
                "goldenthread.limits.body-bytes-in-flight-of-one", "100K",
                "goldenthread.limits.imports-in-flight", "1",
                "goldenthread.limits.imports-waiting", "1",
                "goldenthread.limits.imports-patience", "PT2M");
    }
}
