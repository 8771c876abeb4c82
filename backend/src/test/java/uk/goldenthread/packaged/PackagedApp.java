package uk.goldenthread.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.goldenthread.testing.Binaries;

/** The application as it is shipped: a process of its own, started from the packaged jar. */
final class PackagedApp implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final Path log;

    private PackagedApp(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static PackagedApp start(Path home, Map<String, String> environment) throws IOException, InterruptedException {
        PackagedApp app = launch(home, environment);
        app.awaitReady();
        return app;
    }

    /** Started, and not waited for. */
    static PackagedApp launch(Path home, Map<String, String> environment) throws IOException {
        if (!environment.containsKey("QUARKUS_DATASOURCE_JDBC_URL")) {
            Binaries.into(home);
        }
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path log = Files.createTempFile("golden-thread", ".log");
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().put("GOLDENTHREAD_HOME", home.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("GOLDENTHREAD_SESSION_SECRET", "a-session-secret-for-tests-only-0123456789");
        // Nobody signs in here; the sign-in service need not be up for the application to be.
        builder.environment().put("GOLDENTHREAD_OIDC_ISSUER", "http://127.0.0.1:9/realms/goldenthread");
        builder.environment().putAll(environment);
        return new PackagedApp(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port, log);
    }

    /** With the first-tier compiler alone: what lives for seconds only would spend most of them on the second. */
    static List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        return command;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** As a member who is signed in; {@code body} is JSON, or null for none. */
    HttpResponse<String> send(String method, String path, String token, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", "203.0.113.77")
                        // What tests write of people is made up, and has to be stored to be looked for.
                        .header("Personal-Details-Reason", "Made%20up")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Everything it has said so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** As when the power fails: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the application did not stop");
        }
    }

    /** The exit code of one that ends by itself. */
    int awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the application did not end:\n" + Files.readString(log));
        }
        return process.exitValue();
    }

    /** Comes back when it has said so. */
    void awaitLog(String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!log().contains(words)) {
            if (System.nanoTime() > end || !process.isAlive()) {
                process.destroyForcibly();
                throw new IllegalStateException("the application did not say " + words + ":\n" + log());
            }
            Thread.sleep(100);
        }
    }

    void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (get("/q/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(200);
        }
        process.destroyForcibly();
        throw new IllegalStateException("the application did not become ready:\n" + Files.readString(log));
    }
}
