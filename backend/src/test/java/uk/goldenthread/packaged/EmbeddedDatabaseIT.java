package uk.goldenthread.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.goldenthread.platform.postgres.EmbeddedDatabase;
import uk.goldenthread.testing.Binaries;

/** The packaged application with no database configured, and with one. */
class EmbeddedDatabaseIT {
    @TempDir
    Path home;

    @Test
    void survivesAKillAndKeepsRealPasswordsAndDurableSettings() throws Exception {
        PackagedApp first = PackagedApp.start(home, Map.of());
        String url = url();
        Properties secrets = secrets();
        try (Connection postgres = DriverManager.getConnection(url, "postgres", secrets.getProperty("postgres"))) {
            assertThat(List.of(
                            show(postgres, "fsync"),
                            show(postgres, "synchronous_commit"),
                            show(postgres, "full_page_writes"),
                            show(postgres, "listen_addresses")))
                    .containsExactly("on", "on", "on", "127.0.0.1");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "a wrong password"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.resolve("secrets/database.properties"))))
                .isEqualTo("rw-------");
        assertThat(first.get("/api/v1/me").statusCode()).isEqualTo(401);

        first.kill();
        try (PackagedApp second = PackagedApp.start(home, Map.of())) {
            assertThat(second.get("/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(secrets()).isEqualTo(secrets);
        }
        assertThat(home.resolve("postgres/data/postmaster.pid"))
                .as("a clean stop takes its database with it")
                .doesNotExist();
    }

    @Test
    void usesTheDatabaseItIsGiven() throws Exception {
        try (EmbeddedDatabase elsewhere = Binaries.start(home.resolve("elsewhere"))) {
            Map<String, String> given = elsewhere.settings();
            Map<String, String> environment = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", given.get("quarkus.datasource.jdbc.url"),
                    "QUARKUS_DATASOURCE_USERNAME", given.get("quarkus.datasource.username"),
                    "QUARKUS_DATASOURCE_PASSWORD", given.get("quarkus.datasource.password"),
                    "GOLDENTHREAD_OWNER_USERNAME", given.get("quarkus.flyway.username"),
                    "GOLDENTHREAD_OWNER_PASSWORD", given.get("quarkus.flyway.password"));
            try (PackagedApp app = PackagedApp.start(home.resolve("own"), environment);
                    Connection connection = elsewhere.superuser();
                    ResultSet row = connection
                            .createStatement()
                            .executeQuery("select count(*) from app.flyway_schema_history where success")) {
                assertThat(app.get("/api/v1/reference/ratings").statusCode()).isEqualTo(200);
                row.next();
                assertThat(row.getInt(1)).isPositive();
                assertThat(home.resolve("own/postgres")).doesNotExist();
            }
        }
    }

    private String url() throws Exception {
        String pid = Files.readString(home.resolve("postgres/data/postmaster.pid"));
        return "jdbc:postgresql://127.0.0.1:" + pid.lines().skip(3).findFirst().orElseThrow() + "/goldenthread";
    }

    private Properties secrets() throws Exception {
        Properties secrets = new Properties();
        try (Reader in = Files.newBufferedReader(home.resolve("secrets/database.properties"))) {
            secrets.load(in);
        }
        return secrets;
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
