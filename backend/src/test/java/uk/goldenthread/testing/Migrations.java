package uk.goldenthread.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;
import uk.goldenthread.platform.postgres.EmbeddedDatabase;

/** A database of its own that stands at any earlier release, to be upgraded step by step. */
public final class Migrations implements AutoCloseable {
    private final EmbeddedDatabase database;
    private final Map<String, String> settings;
    /** Kept, because a test of all tables at all releases asks thousands of questions. */
    private Connection reading;

    public Migrations() throws IOException {
        database = Binaries.start(Files.createTempDirectory("goldenthread-migrations"));
        settings = database.settings();
    }

    /** Every migration there is, the oldest first. */
    public List<String> all() {
        return Stream.of(flyway().load().info().all())
                .map(MigrationInfo::getVersion)
                // The creation of the schemas is listed too, and has none.
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    public void to(String version) {
        flyway().target(version).load().migrate();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(
                        settings.get("quarkus.flyway.jdbc-url"),
                        settings.get("quarkus.flyway.username"),
                        settings.get("quarkus.flyway.password"))
                .defaultSchema("app")
                .schemas("app", "history")
                .locations("classpath:db/migration");
    }

    /** With the rights that the application has. */
    public PGSimpleDataSource application() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        source.setUser(settings.get("quarkus.datasource.username"));
        source.setPassword(settings.get("quarkus.datasource.password"));
        return source;
    }

    /** With the rights of the owner of every table, whom no policy stops. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.flyway.jdbc-url"),
                settings.get("quarkus.flyway.username"),
                settings.get("quarkus.flyway.password"));
    }

    /** One revision of an area that nobody in particular made. */
    public void write(String area, String... statements) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('gt.areas', '" + area + "', true), set_config('gt.area', '" + area
                    + "', true), history.open_area('" + area + "')");
            statement.execute("select history.begin('" + area + "', 'a test', 'r', null)");
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    /** The first column of what the owner finds. */
    public List<String> list(String area, String sql) throws SQLException {
        if (reading == null) {
            reading = owner();
            reading.setAutoCommit(false);
        }
        try (Statement statement = reading.createStatement()) {
            statement.execute("select set_config('gt.areas', '" + area + "', true)");
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } finally {
            // Nothing of it stays open, or the next migration would wait for it.
            reading.rollback();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
