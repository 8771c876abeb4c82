package uk.goldenthread.platform.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;

/**
 * Starts the server, and says why it does not start. The library only tries to connect, for as long as it is told, and never looks
 * whether PostgreSQL has given up; this reads what PostgreSQL writes meanwhile.
 */
final class Server {
    /** After a crash PostgreSQL replays what was not written to its tables; that may take minutes, and nothing is wrong meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final long LOOK_EVERY_MILLIS = 100;
    private static final long LET_GO_SECONDS = 10;

    private Server() {}

    static EmbeddedPostgres start(Path home, Path data, Properties secrets) throws IOException {
        ServerLog log = ServerLog.open(home);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(
                        Files.createDirectories(home.resolve("postgres").resolve("binaries"))
                                .toFile())
                .setCleanDataDirectory(false)
                // The library's hook would stop the database while the application still writes; ours waits.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(Redirect.appendTo(log.file().toFile()))
                .setOutputRedirector(Redirect.appendTo(log.file().toFile()))
                .setConnectConfig("password", secrets.getProperty("postgres"))
                // The library's defaults are for throw-away tests; these are for records people rely on.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                // A refused statement and its values are what people typed: none of that is for a log. What is fatal
                // is.
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_checkpoints", "off");
        CompletableFuture<EmbeddedPostgres> starting = new CompletableFuture<>();
        Thread starter = new Thread(
                () -> {
                    try {
                        starting.complete(builder.start());
                    } catch (IOException | RuntimeException e) {
                        starting.completeExceptionally(e);
                    }
                },
                "start-database");
        starter.setDaemon(true);
        starter.start();
        return await(starting, starter, log, data);
    }

    private static EmbeddedPostgres await(
            CompletableFuture<EmbeddedPostgres> starting, Thread starter, ServerLog log, Path data) throws IOException {
        while (true) {
            try {
                return starting.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                String text = log.read();
                if (ServerLog.gaveUp(text)) {
                    letGo(starting, starter);
                    throw refused(text, log, data, null);
                }
            } catch (ExecutionException e) {
                throw refused(log.read(), log, data, e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DatabaseRefused("The start of the embedded PostgreSQL was interrupted.", e);
            }
        }
    }

    /** The library ends its waiting when it is interrupted, and then believes that the server runs; it lets go of what it holds. */
    private static void letGo(CompletableFuture<EmbeddedPostgres> starting, Thread starter) {
        starter.interrupt();
        // It would complain at length that what did not start cannot be stopped.
        EmbeddedDatabase.LIBRARY.setLevel(Level.OFF);
        try {
            starting.get(LET_GO_SECONDS, TimeUnit.SECONDS).close();
        } catch (IOException | ExecutionException | TimeoutException e) {
            // The process is about to end, and the refusal is what is to be read.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            EmbeddedDatabase.LIBRARY.setLevel(Level.WARNING);
        }
    }

    private static DatabaseRefused refused(String text, ServerLog log, Path data, Throwable cause) {
        if (ServerLog.wrongPassword(text)) {
            return new DatabaseRefused(
                    "The passwords in "
                            + data.getParent().resolveSibling("secrets").resolve("database.properties")
                            + " do not open the database in " + data
                            + ": put the file back that belongs to it. Everything that PostgreSQL said is in "
                            + log.file() + ".",
                    cause);
        }
        String reason =
                ServerLog.reason(text).orElse(cause == null ? "it said nothing" : String.valueOf(cause.getMessage()));
        return new DatabaseRefused(
                "The embedded PostgreSQL in " + data + " did not start: " + reason + (reason.endsWith(".") ? "" : ".")
                        + " Everything that it said is in " + log.file() + ".",
                cause);
    }
}
