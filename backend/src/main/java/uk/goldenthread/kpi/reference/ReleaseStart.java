package uk.goldenthread.kpi.reference;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

/** Puts the release that comes with this version into the database, before anything is loaded that may name it. */
@ApplicationScoped
class ReleaseStart {
    private static final int EARLY = 100;

    private final Releases releases;

    ReleaseStart(Releases releases) {
        this.releases = releases;
    }

    @ActivateRequestContext
    void start(@Observes @Priority(EARLY) StartupEvent started) {
        releases.ship();
    }
}
