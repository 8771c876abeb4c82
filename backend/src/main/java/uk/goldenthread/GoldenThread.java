package uk.goldenthread;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import uk.goldenthread.access.operator.Operator;
import uk.goldenthread.platform.operation.Tracing;
import uk.goldenthread.platform.postgres.DatabaseRefused;
import uk.goldenthread.platform.postgres.EmbeddedDatabase;

/** Starts the application, or one command of its operator, with a PostgreSQL of its own unless one is configured. */
@QuarkusMain
public final class GoldenThread {
    private GoldenThread() {}

    public static void main(String... args) {
        boolean command = args.length > 0 && args[0].equals(Operator.COMMAND);
        AtomicInteger exit = new AtomicInteger();
        CountDownLatch stopped = new CountDownLatch(1);
        Tracing.settings(System.getenv()).forEach(System::setProperty);
        if (!EmbeddedDatabase.isConfiguredElsewhere()) {
            try {
                openDatabase(command, stopped);
            } catch (DatabaseRefused refused) {
                // Nothing that writes a log has started yet.
                Operator.tell(refused.getMessage());
                System.exit(1);
            }
        }
        if (command) {
            Operator.settings().forEach(System::setProperty);
        }
        Class<? extends QuarkusApplication> work = command ? Operator.class : null;
        Quarkus.run(
                work,
                (code, failure) -> {
                    exit.set(code == null ? 0 : code);
                    if (failure != null) {
                        couldNotStart(failure);
                    }
                    stopped.countDown();
                },
                args);
        stopped.countDown();
        System.exit(exit.get());
    }

    /** A refusal is a sentence for whoever runs it, and says all; anything else is a fault, and its place is wanted. */
    private static void couldNotStart(Throwable failure) {
        Logger log = Logger.getLogger(GoldenThread.class);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseRefused) {
                log.error(cause.getMessage());
                return;
            }
        }
        log.error("Golden Thread could not start", failure);
    }

    /** A command joins the database of an application that is running; everything else starts its own. */
    private static void openDatabase(boolean command, CountDownLatch stopped) {
        Path home = EmbeddedDatabase.home();
        if (command && EmbeddedDatabase.isRunning(home)) {
            EmbeddedDatabase.settingsOfRunning(home).forEach(System::setProperty);
            return;
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(home);
        database.settings().forEach(System::setProperty);
        // The database outlives the application: it closes only when Quarkus has let go of every connection.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                stopped.await(20, TimeUnit.SECONDS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            database.close();
                        },
                        "close-database"));
    }
}
