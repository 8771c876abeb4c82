package uk.goldenthread.platform.operation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import uk.goldenthread.platform.postgres.SchemaVersion;

/** Whether the database has every table that this version needs. Once it has, it keeps them, so it is not asked again. */
@Readiness
@ApplicationScoped
public class MigrationCheck implements HealthCheck {
    private final Flyway flyway;
    private volatile String version;

    MigrationCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (version == null) {
            look();
        }
        var answer = HealthCheckResponse.named("Migrations");
        return version == null
                ? answer.down().build()
                : answer.up().withData("version", version).build();
    }

    private void look() {
        SchemaVersion found = SchemaVersion.of(flyway);
        // What went wrong is said by the check of the database itself.
        if (found.isComplete()) {
            version = found.found();
        }
    }
}
