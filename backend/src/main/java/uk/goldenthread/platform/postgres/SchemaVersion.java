package uk.goldenthread.platform.postgres;

import jakarta.annotation.Nullable;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Which version of the schema a database has, and which this version of Golden Thread needs.
 *
 * @param found    null when it has none yet
 * @param needed   the newest that this version brings
 * @param missing  how many that this version brings have not been applied
 * @param trouble  why it could not be read; null when it could
 */
public record SchemaVersion(
        @Nullable String found,
        @Nullable String needed,
        int missing,
        boolean isNewer,
        @Nullable String trouble) {

    public static SchemaVersion of(Flyway flyway) {
        try {
            MigrationInfoService all = flyway.info();
            MigrationInfo current = all.current();
            MigrationVersion found = current == null ? null : current.getVersion();
            MigrationVersion needed = Arrays.stream(all.all())
                    .filter(m -> m.getVersion() != null && m.getState().isResolved())
                    .map(MigrationInfo::getVersion)
                    .max(MigrationVersion::compareTo)
                    .orElse(null);
            return new SchemaVersion(
                    text(found),
                    text(needed),
                    all.pending().length,
                    found != null && needed != null && found.compareTo(needed) > 0,
                    null);
        } catch (FlywayException e) {
            // The first line is the reason; what follows is a report of the statement.
            return new SchemaVersion(
                    null,
                    null,
                    0,
                    false,
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static @Nullable String text(@Nullable MigrationVersion version) {
        return version == null ? null : version.getVersion();
    }

    /** Whether it has every table that this version of Golden Thread needs. */
    public boolean isComplete() {
        return trouble == null && found != null && missing == 0;
    }

    public String inWords() {
        if (trouble != null) {
            return "The version of the database's schema cannot be read (" + trouble
                    + "): `operator migrate`, with the owner's password, brings it.";
        }
        if (isNewer) {
            return "The database is at version " + found + ", newer than the " + needed
                    + " that this version of Golden Thread knows.";
        }
        if (isComplete()) {
            return "The database is at version " + found + ", as this version of Golden Thread needs it.";
        }
        return "The database is at " + (found == null ? "no version yet" : "version " + found)
                + ", and this version of Golden Thread needs " + needed
                + ": `operator migrate`, with the owner's password, brings it.";
    }
}
