package uk.goldenthread.platform.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * PostgreSQL for one machine: real passwords, loopback only, durable. An installation that grows sets
 * {@code QUARKUS_DATASOURCE_JDBC_URL} and never comes here.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String OWNER = "goldenthread_owner";
    private static final String APP = "goldenthread_app";
    /** Held strongly, or the level set on it would be forgotten: the library tells every attempt to connect. */
    static final Logger LIBRARY = Logger.getLogger("io.zonky.test");

    private final Path home;
    private final EmbeddedPostgres server;
    private final Properties secrets;
    private final FileChannel lock;

    private EmbeddedDatabase(Path home, EmbeddedPostgres server, Properties secrets, FileChannel lock) {
        this.home = home;
        this.server = server;
        this.secrets = secrets;
        this.lock = lock;
    }

    public static boolean isConfiguredElsewhere() {
        return System.getProperty("quarkus.datasource.jdbc.url") != null
                || System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null;
    }

    /** {@code GOLDENTHREAD_HOME}, by default {@code ~/.local/share/goldenthread}. */
    public static Path home() {
        String set = System.getProperty("goldenthread.home", System.getenv("GOLDENTHREAD_HOME"));
        return set != null && !set.isBlank()
                ? Path.of(set)
                : Path.of(System.getProperty("user.home"), ".local", "share", "goldenthread");
    }

    /**
     * @throws DatabaseRefused when it does not start, with the reason that PostgreSQL gives and the place of its log
     */
    public static EmbeddedDatabase start(Path home) {
        LIBRARY.setLevel(Level.WARNING);
        FileChannel lock = null;
        try {
            Path data = Files.createDirectories(home.resolve("postgres")).resolve("data");
            lock = lock(home);
            Leftover.clear(data.resolve("postmaster.pid"));
            Properties secrets = secrets(home);
            EmbeddedDatabase database = new EmbeddedDatabase(home, Server.start(home, data, secrets), secrets, lock);
            lock = null;
            database.prepareOrClose(data);
            return database;
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The embedded PostgreSQL in " + home + " cannot be started: " + e
                            + ". Is the disk full, or the folder not yours?",
                    e);
        } finally {
            release(lock);
        }
    }

    private void prepareOrClose(Path data) throws IOException {
        try {
            prepare(data);
        } catch (SQLException e) {
            close();
            throw new DatabaseRefused(
                    "The embedded PostgreSQL in " + data.getParent() + " started but could not be prepared: "
                            + e.getMessage(),
                    e);
        }
    }

    private static void release(FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One application a folder: the lock goes with the process, however it ends. */
    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel = FileChannel.open(
                home.resolve("postgres").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new DatabaseRefused("Another Golden Thread is running on " + home
                    + ". Stop it first, or set GOLDENTHREAD_HOME to another folder.");
        }
        return channel;
    }

    /** Whether an application has this folder's database open. */
    public static boolean isRunning(Path home) {
        Path file = home.resolve("postgres").resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings of a database that another process has started. */
    public static Map<String, String> settingsOfRunning(Path home) {
        try {
            // The fourth line of PostgreSQL's own note is the port it listens on.
            String port = Files.readAllLines(
                            home.resolve("postgres").resolve("data").resolve("postmaster.pid"))
                    .get(3)
                    .strip();
            return settings("jdbc:postgresql://127.0.0.1:" + port + "/goldenthread", secrets(home));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The database in " + home + " is just starting or stopping. Try again in a moment.", e);
        }
    }

    /** What the application is told instead of its own configuration. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(settings(url("goldenthread"), secrets));
        settings.put("goldenthread.heads.file", home.resolve("heads").toString());
        return Map.copyOf(settings);
    }

    private static Map<String, String> settings(String url, Properties secrets) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", APP,
                "quarkus.datasource.password", secrets.getProperty(APP),
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", secrets.getProperty(OWNER));
    }

    /** A connection as superuser, for tests that play the intruder. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(url("goldenthread"), "postgres", secrets.getProperty("postgres"));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    /** Roles, database and passwords on the first start; nothing on later ones. */
    private void prepare(Path data) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(url("postgres"), "postgres", secrets.getProperty("postgres"));
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + APP + "'")) {
                // The passwords are our own hexadecimal text, so they need no quoting.
                statement.execute("create role " + OWNER + " login password '" + secrets.getProperty(OWNER) + "'");
                statement.execute("create role " + APP + " login password '" + secrets.getProperty(APP) + "'");
                statement.execute("alter role postgres password '" + secrets.getProperty("postgres") + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = 'goldenthread'")) {
                statement.execute("create database goldenthread owner " + OWNER
                        + " encoding 'UTF8' template template0 locale_provider builtin builtin_locale"
                        + " 'C.UTF-8' locale 'C'");
            }
            Path access = data.resolve("pg_hba.conf");
            String rules = "host all all 127.0.0.1/32 scram-sha-256\n";
            if (!rules.equals(Files.readString(access))) {
                Files.writeString(access, rules);
                statement.execute("select pg_reload_conf()");
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static Properties secrets(Path home) throws IOException {
        Path file = Files.createDirectories(home.resolve("secrets")).resolve("database.properties");
        Properties secrets = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                secrets.load(in);
            }
            return secrets;
        }
        if (Files.exists(home.resolve("postgres").resolve("data").resolve("PG_VERSION"))) {
            throw new DatabaseRefused("There is a database in " + home.resolve("postgres")
                    + ", and the passwords that open it are missing: " + "put " + file + " back from a backup.");
        }
        SecureRandom random = new SecureRandom();
        for (String role : new String[] {"postgres", OWNER, APP}) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            secrets.setProperty(role, HexFormat.of().formatHex(bytes));
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer out = Files.newBufferedWriter(file)) {
            secrets.store(out, "Passwords of the embedded PostgreSQL");
        }
        return secrets;
    }

    @Override
    public void close() {
        try (lock) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
