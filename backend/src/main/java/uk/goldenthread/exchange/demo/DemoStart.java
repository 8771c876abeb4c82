package uk.goldenthread.exchange.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration before the application is ready, so that whoever signs in first sees it whole. */
@ApplicationScoped
class DemoStart {
    private final DemoLoader demo;
    private final boolean wanted;

    DemoStart(DemoLoader demo, @ConfigProperty(name = "goldenthread.demo") boolean wanted) {
        this.demo = demo;
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent started) {
        if (wanted) {
            demo.load();
        }
    }
}
