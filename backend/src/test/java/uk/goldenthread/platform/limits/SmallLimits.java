package uk.goldenthread.platform.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** So small that a test reaches each limit at once, and that no second passes for another request. */
public class SmallLimits implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "goldenthread.limits.reads-per-minute", "2",
                "goldenthread.limits.read-burst", "1",
                "goldenthread.limits.writes-per-minute", "1",
                "goldenthread.limits.imports-per-minute", "1",
                "goldenthread.limits.signed-out-per-minute", "3",
                "quarkus.http.limits.max-body-size", "20K");
    }
}
