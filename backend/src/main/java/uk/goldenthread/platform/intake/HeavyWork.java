package uk.goldenthread.platform.intake;

import jakarta.enterprise.context.ApplicationScoped;
import uk.goldenthread.platform.limits.LimitSettings;

/** The places of this instance for imports and bulk requests. */
@ApplicationScoped
public class HeavyWork {
    private final WorkPlaces places;

    public HeavyWork(LimitSettings settings) {
        places = new WorkPlaces(settings.importsInFlight(), settings.importsWaiting(), settings.importsPatience());
    }

    public WorkPlaces places() {
        return places;
    }
}
