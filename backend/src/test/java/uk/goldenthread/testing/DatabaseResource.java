package uk.goldenthread.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import uk.goldenthread.platform.postgres.EmbeddedDatabase;

/** A real PostgreSQL for the tests of the rooms, in a folder of its own, with the same roles and passwords as in production. */
public class DatabaseResource implements QuarkusTestResourceLifecycleManager {
    private static EmbeddedDatabase database;
    private static Path home;

    @Override
    public Map<String, String> start() {
        try {
            home = Files.createTempDirectory("goldenthread-test");
            database = Binaries.start(home);
            Map<String, String> settings = new HashMap<>(database.settings());
            settings.put("test.public-key", publicKey());
            settings.put("smallrye.jwt.sign.key.location", "test-private-key.pem");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The intruder: a superuser whom no policy or trigger of ours stops. */
    public static Connection superuser() throws SQLException {
        return database.superuser();
    }

    /** The whole data folder. */
    public static Path home() {
        return home;
    }

    private static String publicKey() throws IOException {
        try (var in = DatabaseResource.class.getResourceAsStream("/test-public-key.pem")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----|\\s", "");
        }
    }

    @Override
    public void stop() {
        database.close();
    }
}
