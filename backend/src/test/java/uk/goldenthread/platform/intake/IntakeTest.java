package uk.goldenthread.platform.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;
import uk.goldenthread.testing.Tokens;

/** Slow, many and large requests: who sends them waits, is told so, or loses the connection; nobody else waits for them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@TestProfile(NarrowIntake.class)
class IntakeTest {
    private static final int SLOW = 250;
    private final List<Socket> open = new ArrayList<>();

    @Inject
    Scenario scenario;

    @Inject
    BodyBudget budget;

    @Inject
    HeavyWork heavy;

    private String area;
    private String subject;
    private UUID programme;

    @BeforeEach
    void programme() {
        area = scenario.area();
        programme = scenario.programme(area);
        scenario.priority(area, programme, 1);
        subject = scenario.subject(area, Role.PROGRAMME_MANAGER);
    }

    @AfterEach
    void nothingIsKept() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        until(() -> budget.held() == 0);
        until(() -> heavy.places().taken() == 0);
    }

    /** With a worker for each of them the six would be gone with the sixth, and the reader would get no answer. */
    @Test
    void aReaderIsAnsweredWhileTwoHundredAndFiftyBodiesOfOnePersonDoNotCome() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            String type = i % 2 == 0 ? "application/json" : "multipart/form-data; boundary=x";
            String path = i % 2 == 0 ? "actions" : "imports";
            send(head("POST", "/api/v1/programmes/" + programme + "/" + path, token(), type, 20_000) + "{\"ref\"");
            if (i % 25 == 0) {
                aByteMore();
            }
        }
        // None of them is given up while a busy machine is still reading the others.
        for (int i = 0; i < 100 && budget.held() < SLOW * 6L; i++) {
            aByteMore();
            Thread.sleep(500);
        }
        assertThat(budget.held()).isGreaterThanOrEqualTo(SLOW * 6L);
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/programmes/"
                                    + programme + "/dashboard"))
                            .header("Authorization", "Bearer " + token())
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        assertThat(workersThatWaitForABody()).isZero();
        String answer = all(open.get(0));
        assertThat(answer)
                .startsWith("HTTP/1.1 408")
                .contains("application/problem+json", "/api/v1/problems#slow-body", "No more of the request came");
        for (Socket socket : open) {
            // The connection is closed by us: reading it comes to its end.
            all(socket);
        }
        assertThat(budget.held()).isZero();
    }

    private void aByteMore() throws IOException {
        for (Socket socket : open) {
            socket.getOutputStream().write(' ');
        }
    }

    @Test
    void aBodyThatIsNotReadDoesNotKeepItsConnection() throws IOException {
        Socket signedOut = send(
                head("POST", "/api/v1/programmes/" + programme + "/actions", null, "application/json", 20_000) + "{");
        assertThat(all(signedOut)).startsWith("HTTP/1.1 401").contains("not-signed-in");
        Socket tooLarge = send(
                head("POST", "/api/v1/programmes/" + programme + "/actions", token(), "application/json", 20_000_000)
                        + "{");
        all(tooLarge);
        Socket page = send(head("POST", "/backchannel-logout", null, "application/x-www-form-urlencoded", 20_000)
                + "logout_token=");
        all(page);
        assertThat(budget.held()).isZero();
    }

    @Test
    void aSlowBodyThatComesIsStored() throws IOException, InterruptedException {
        Socket socket = send("POST /api/v1/programmes/" + programme + "/priorities HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + token() + "\r\nContent-Type: application/json\r\n"
                + "Expect: 100-continue\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n");
        byte[] allowed = socket.getInputStream().readNBytes("HTTP/1.1 100 Continue".length());
        assertThat(new String(allowed, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 100 Continue");
        String body = "{\"number\":7,\"title\":\"Slow but whole\",\"finding\":\"Found\",\"organisationIds\":[\""
                + scenario.organisation(area, "ICB") + "\"]}";
        for (char c : body.toCharArray()) {
            socket.getOutputStream().write(("1\r\n" + c + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
        socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(all(socket)).contains("HTTP/1.1 201");
        given().auth()
                .oauth2(token())
                .get("/api/v1/programmes/{p}/priorities", programme)
                .then()
                .body("items.title", hasItem("Slow but whole"));
    }

    @Test
    void moreThanOnePersonsPartIsRefusedUntilItIsFreeAgain() {
        String title = "x".repeat(120_000);
        given().auth()
                .oauth2(token())
                .contentType(ContentType.JSON)
                .body(Map.of("number", 8, "title", title))
                .post("/api/v1/programmes/{p}/priorities", programme)
                .then()
                .statusCode(503)
                .header("Retry-After", is("5"))
                .contentType("application/problem+json")
                .body("type", is("/api/v1/problems#too-much-at-once"));
        given().auth()
                .oauth2(token())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "number",
                        8,
                        "title",
                        "Short",
                        "finding",
                        "Found",
                        "organisationIds",
                        List.of(scenario.organisation(area, "ICB"))))
                .post("/api/v1/programmes/{p}/priorities", programme)
                .then()
                .statusCode(201);
    }

    @Test
    void oneImportAtATimeOneWaitsAndTheNextIsSentAway() {
        WorkPlaces.Place other = heavy.places().take().join();
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> load("1.1"));
        until(() -> heavy.places().waiting() == 1);
        given().auth()
                .oauth2(token())
                .multiPart("file", "plan.csv", plan("1.2"))
                .post("/api/v1/programmes/{p}/imports", programme)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", is("/api/v1/problems#too-much-at-once"));
        assertThat(first).isNotDone();
        assertThat(heavy.places().taken()).isEqualTo(1);
        other.close();
        assertThat(first.join()).isEqualTo(200);
        assertThat(load("1.3")).isEqualTo(200);
    }

    @Test
    void theLimitsAreListed() {
        given().get("/api/v1/limits")
                .then()
                .body("find { it.name == 'imports-in-flight' }.value", is(1))
                .body("find { it.name == 'imports-waiting' }.value", is(1))
                .body("find { it.name == 'imports-patience' }.value", is(120))
                .body("find { it.name == 'body-bytes-in-flight' }.value", is(200 * 1024))
                .body("find { it.name == 'body-bytes-in-flight-of-one' }.value", is(100 * 1024))
                .body("find { it.name == 'body-idle' }.value", is(4))
                .body("find { it.name == 'body-time' }.value", is(300));
    }

    private int load(String ref) {
        return given().auth()
                .oauth2(token())
                .multiPart("file", "plan.csv", plan(ref))
                .post("/api/v1/programmes/{p}/imports", programme)
                .statusCode();
    }

    private static byte[] plan(String ref) {
        return ("priority_no,ref,title,original_due\n1," + ref + ",Portal,2026-06-30\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String token() {
        return Tokens.of(subject);
    }

    private static String head(String method, String path, String token, String type, int length) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n") + "Content-Type: " + type
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private Socket send(String text) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(60_000);
        open.add(socket);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String all(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long workersThatWaitForABody() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().contains("VertxInputStream")))
                .count();
    }

    /** Waits for what is under way; a test that never gets there fails by its sixty seconds, not by a guess of how long it takes. */
    private static void until(BooleanSupplier reached) {
        for (int i = 0; i < 6000 && !reached.getAsBoolean(); i++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }
}
