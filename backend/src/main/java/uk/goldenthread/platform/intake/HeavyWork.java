package uk.goldenthread.platform.intake;

import jakarta.enterprise.context.ApplicationScoped;
import uk.goldenthread.platform.limits.LimitSettings;

/** The places of this instance for imports and bulk requests. */
@ApplicationScoped
public class HeavyWork {
    private final Places places;

    public HeavyWork(LimitSettings settings) {
        places = new Places(settings.importsInFlight(), settings.importsWaiting(), settings.importsPatience());
    }

    public Places places() {
        return places;
    }
}
