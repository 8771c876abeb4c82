package uk.goldenthread.access.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.flywaydb.core.Flyway;
import uk.goldenthread.platform.postgres.SchemaVersion;

/** Brings the schema to this version and ends; the start of every command does the work when it is given the owner's password. */
@ApplicationScoped
class MigrateCommand implements OperatorCommand {
    private final Flyway flyway;

    MigrateCommand(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String usage() {
        return "migrate                            brings the database to this version, and needs its owner's password";
    }

    @Override
    public List<String> run(List<String> words) {
        return List.of(SchemaVersion.of(flyway).inWords());
    }
}
