package uk.goldenthread.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the packaged application beside its answers: its log, and its traces. Neither says who, nor what they wrote. */
class LogAndTraceIT {
    private static final String AREA = "E06000006";
    private static final List<String> PERSONAL =
            List.of("Wilhelmina", "Featherstonehaugh", "w.feather@example.org", "her son's placement", "203.0.113.77");

    @TempDir
    Path home;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer collector;

    @BeforeEach
    void listen() throws IOException {
        collector = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        collector.createContext("/", exchange -> {
            // Names and values stand as plain text inside the protocol's frames.
            received.add(exchange.getRequestURI().getPath() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void whenOnTheySayWhatHappenedAndNotToWhom() throws Exception {
        try (PackagedApp app = Demonstration.start(
                home,
                Map.of(
                        "GOLDENTHREAD_OTLP_ENDPOINT",
                        "http://127.0.0.1:" + collector.getAddress().getPort(),
                        "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                        "PT0.2S",
                        "GOLDENTHREAD_BEHIND_PROXY",
                        "true",
                        "GOLDENTHREAD_ACCESS_LOG",
                        "true"))) {
            List<String> ids = writes(app);
            await(() -> received.stream().anyMatch(r -> r.contains("/api/v1/programmes/{programmeId}/actions")));
            assertThat(received).allMatch(r -> r.startsWith("/v1/traces "));
            assertSilent(String.join("\n", received));

            await(() -> lines(app).stream().anyMatch(l -> ids.get(ids.size() - 1)
                    .equals(l.at("/mdc/requestId").asText())));
            List<JsonNode> log = lines(app);
            for (String id : ids) {
                assertThat(log).anyMatch(l -> l.at("/mdc/requestId").asText().equals(id));
            }
            assertThat(log).anySatisfy(l -> {
                assertThat(l.at("/loggerName").asText()).isEqualTo("uk.goldenthread.access-log");
                assertThat(l.at("/mdc/method").asText()).isEqualTo("POST");
                assertThat(l.at("/mdc/path").asText()).isEqualTo("/api/v1/programmes/{programmeId}/actions");
                assertThat(l.at("/mdc/status").asText()).isEqualTo("201");
                assertThat(l.at("/mdc/milliseconds").asText()).matches("\\d+");
                assertThat(l.at("/message").asText())
                        .matches("POST /api/v1/programmes/\\{programmeId}/actions 201 \\d+ ms");
            });
            // A page is looked up twice inside, and still one request.
            app.send("GET", "/programmes/Featherstonehaugh", Demonstration.token("chair@halton.example"), null);
            await(() -> pages(app) > 0);
            app.send("GET", "/api/v1/me", Demonstration.token("chair@halton.example"), null);
            await(() ->
                    lines(app).stream().anyMatch(l -> l.at("/mdc/path").asText().equals("/api/v1/me")));
            assertThat(pages(app)).isEqualTo(1);
            assertSilent(app.log());
        }
    }

    private static long pages(PackagedApp app) {
        return lines(app).stream()
                .filter(l -> l.at("/mdc/path").asText().equals("/(page)"))
                .count();
    }

    @Test
    void whenOffNothingIsSentAndNoRequestIsWrittenDown() throws Exception {
        // An address alone switches nothing on when the standard switch says off.
        try (PackagedApp app = Demonstration.start(
                home,
                Map.of(
                        "OTEL_SDK_DISABLED",
                        "true",
                        "OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://127.0.0.1:" + collector.getAddress().getPort(),
                        "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                        "PT0.2S"))) {
            writes(app);
            Thread.sleep(1000);
            assertThat(lines(app)).noneMatch(l -> l.at("/loggerName").asText().equals("uk.goldenthread.access-log"));
            assertSilent(app.log());
        }
        assertThat(received).isEmpty();
    }

    /** Writes that are stored and writes that are refused, all with what must not get out; answers their request ids. */
    private static List<String> writes(PackagedApp app) throws Exception {
        String manager = Demonstration.token("programme-manager@halton.example");
        String programme = Demonstration.programme(app, AREA, manager);
        String actions = "/api/v1/programmes/" + programme + "/actions";
        String priority = Demonstration.read(app, "/api/v1/programmes/" + programme + "/priorities", manager)
                .at("/items/0/id")
                .asText();
        String action = "{\"title\": \"Wilhelmina Featherstonehaugh (w.feather@example.org)\", \"coProduction\": "
                + "\"About her son's placement\", \"listings\": [{\"priorityId\": \"" + priority
                + "\", \"ref\": \"%s\"}]}";
        List<HttpResponse<String>> answers = new ArrayList<>();
        answers.add(app.send("POST", actions, manager, String.format(action, "99.1")));
        assertThat(answers.get(0).statusCode()).as(answers.get(0).body()).isEqualTo(201);
        // Refused by the database, by validation, by the parser, for want of a permission, and as unknown.
        answers.add(app.send("POST", actions, manager, String.format(action, "99.1")));
        answers.add(app.send("POST", actions, manager, "{\"title\": \"\", \"coProduction\": \"Wilhelmina\"}"));
        answers.add(app.send("POST", actions, manager, "{\"title\": \"Wilhelmina\", \"Featherstonehaugh\": 1}"));
        answers.add(app.send("POST", actions, manager, "{\"title\": \"Wilhelmina"));
        answers.add(app.send(
                "POST", actions, Demonstration.token("board-member@halton.example"), String.format(action, "99.2")));
        answers.add(app.send("GET", actions + "?q=Featherstonehaugh&sort=Wilhelmina", manager, null));
        answers.add(app.send("GET", "/api/v1/w.feather@example.org", manager, null));
        assertThat(answers.stream().skip(1).map(HttpResponse::statusCode)).allMatch(s -> s >= 400 && s < 500);
        return answers.stream()
                .map(a -> a.headers().firstValue("X-Request-Id").orElseThrow())
                .toList();
    }

    private static void assertSilent(String text) {
        for (String word : PERSONAL) {
            assertThat(text).doesNotContain(word);
        }
    }

    private static List<JsonNode> lines(PackagedApp app) {
        try {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : app.log().split("\n")) {
                // What Java itself says before the log is set up is not JSON.
                if (line.startsWith("{") && line.endsWith("}")) {
                    lines.add(Demonstration.JSON.readTree(line));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier seen) throws InterruptedException {
        for (int i = 0; i < 300 && !seen.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(seen.getAsBoolean()).isTrue();
    }
}
