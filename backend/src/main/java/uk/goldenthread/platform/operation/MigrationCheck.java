package uk.goldenthread.platform.operation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;

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
        try {
            MigrationInfoService found = flyway.info();
            if (found.current() != null && found.pending().length == 0) {
                version = String.valueOf(found.current().getVersion());
            }
        } catch (FlywayException e) {
            // The check of the database itself says what is wrong.
            version = null;
        }
    }
}
