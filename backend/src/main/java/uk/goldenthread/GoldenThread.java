package uk.goldenthread;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import uk.goldenthread.platform.operation.Tracing;
import uk.goldenthread.platform.postgres.EmbeddedDatabase;

/** Starts the application, with a PostgreSQL of its own unless one is configured. */
@QuarkusMain
public final class GoldenThread {
    private GoldenThread() {}

    public static void main(String... args) {
        AtomicInteger exit = new AtomicInteger();
        CountDownLatch stopped = new CountDownLatch(1);
        Tracing.settings(System.getenv()).forEach(System::setProperty);
        if (!EmbeddedDatabase.isConfiguredElsewhere()) {
            EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedDatabase.home());
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
        Quarkus.run(
                null,
                (code, failure) -> {
                    exit.set(code == null ? 0 : code);
                    if (failure != null) {
                        Logger.getLogger(GoldenThread.class).error("Golden Thread could not start", failure);
                    }
                    stopped.countDown();
                },
                args);
        stopped.countDown();
        System.exit(exit.get());
    }
}
