package uk.goldenthread.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.goldenthread.contract.PathIds;
import uk.goldenthread.testing.Contract;
import uk.goldenthread.testing.ContractFilter;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;
import uk.goldenthread.testing.Tokens;

/**
 * Every operation of the contract with everything that is wrong: no answer is a fault of ours, every refusal is a problem that the contract
 * declares, and what was refused stored nothing.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("slow")
class FuzzTest {
    /** After this no further call is made than the fewest; what was made is reported. {@code make fuzz} gives all of them time. */
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("goldenthread.fuzz.seconds", 30));

    /** Made however slow the machine is, each operation among them: fewer would prove little. */
    private static final int FEWEST = 1500;

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    Scenario scenario;

    @Inject
    PathIds records;

    /** One call to make; the body is null where none is sent. */
    private record Trial(Contract.Operation operation, String address, Map<String, String> headers, String body) {
        @Override
        public String toString() {
            String text = operation.method() + " " + address + " " + headers + " " + body;
            return text.length() > 400 ? text.substring(0, 400) + "…" : text;
        }
    }

    private record Outcome(
            int made, Map<String, Integer> byOperation, Map<Integer, Integer> answers, List<String> findings) {}

    @Test
    void nothingWrongIsOurFaultAndNothingRefusedIsStored() throws Exception {
        PathIds.Furnished area = records.furnish();
        String token = Tokens.of(scenario.everyRole(area.areaCode()));
        Contract contract = ContractFilter.running();
        List<Trial> trials = new ArrayList<>();
        contract.operations().forEach(operation -> trials.addAll(trials(operation, area)));
        // The same order each time, and each operation once before any comes twice.
        Collections.shuffle(trials, new Random(20_260_105));
        Set<String> met = new HashSet<>();
        Map<Boolean, List<Trial>> order = trials.stream()
                .collect(Collectors.partitioningBy(t -> met.add(t.operation().id())));
        trials.clear();
        trials.addAll(order.get(true));
        trials.addAll(order.get(false));

        Outcome outcome;
        try (Connection database = DatabaseResource.superuser();
                PreparedStatement head =
                        database.prepareStatement("select number from history.head where area_code = ?")) {
            head.setString(1, area.areaCode());
            outcome = tryAll(contract, trials, token, head);
        }
        String report = outcome.made() + " of " + trials.size() + " calls to "
                + contract.operations().size() + " operations, each at least "
                + outcome.byOperation().values().stream().min(Integer::compare).orElse(0) + " times, "
                + outcome.findings().size() + " findings; answers by status: " + outcome.answers();
        // Half a character, as some trials send, has no bytes of its own: it is written as a question mark.
        Files.write(
                Path.of("target", "fuzz.txt"),
                (report + "\n" + String.join("\n", outcome.findings()) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.findings()).as(report).isEmpty();
        assertThat(outcome.byOperation().keySet())
                .as("operations called")
                .containsExactlyInAnyOrderElementsOf(contract.operations().stream()
                        .map(Contract.Operation::id)
                        .toList());
        assertThat(outcome.made()).as("calls made").isGreaterThanOrEqualTo(FEWEST);
    }

    private Outcome tryAll(Contract contract, List<Trial> trials, String token, PreparedStatement head)
            throws Exception {
        List<String> findings = new ArrayList<>();
        Map<Integer, Integer> answers = new TreeMap<>();
        Map<String, Integer> byOperation = new HashMap<>();
        long end = System.nanoTime() + LONGEST.toNanos();
        long before = state(head);
        int made = 0;
        for (Trial trial : trials) {
            if (made >= FEWEST && System.nanoTime() > end) {
                break;
            }
            made++;
            byOperation.merge(trial.operation().id(), 1, Integer::sum);
            HttpResponse<String> answer = send(trial, token);
            int status = answer.statusCode();
            answers.merge(status, 1, Integer::sum);
            String wrong = status >= 500 ? "answered " + status : undeclared(contract, trial, answer);
            long after = state(head);
            if (status >= 400 && after != before) {
                wrong = "was refused with " + status + " but wrote revision " + after;
            }
            before = after;
            if (wrong != null) {
                findings.add(trial + ": " + wrong);
            }
        }
        return new Outcome(made, byOperation, answers, findings);
    }

    private static List<Trial> trials(Contract.Operation operation, PathIds.Furnished area) {
        List<Trial> trials = new ArrayList<>();
        String right = area.fill(operation.path());
        String type = bodyType(operation);
        String body = type == null || type.startsWith("multipart/")
                ? null
                : example(operation, type).toString();
        Map<String, String> plain = type == null ? Map.of() : Map.of("Content-Type", type);
        Function<String, Trial> at = address -> new Trial(operation, address, plain, body);

        PARAMETER
                .matcher(operation.path())
                .results()
                .map(m -> m.group(1))
                .forEach(name -> Mutations.ADDRESS.forEach(
                        value -> trials.add(at.apply(area.fill(operation.path().replace("{" + name + "}", "~~"))
                                .replace("~~", value)))));
        operation.node().path("parameters").forEach(p -> {
            if (p.path("in").asText().equals("query")) {
                Mutations.QUERY.forEach(value ->
                        trials.add(at.apply(right + "?" + p.path("name").asText() + "=" + value)));
            }
        });
        Mutations.HEADERS.forEach((name, values) -> values.forEach(value -> {
            Map<String, String> headers = new TreeMap<>(plain);
            headers.put(name, value);
            trials.add(new Trial(operation, right, headers, body));
        }));
        if (body != null) {
            Mutations.bodies(example(operation, type))
                    .forEach(wrong -> trials.add(new Trial(operation, right, plain, wrong)));
        } else if (type != null) {
            List.of(
                            "",
                            "--x\r\n\r\n--x--",
                            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a.xlsx\"\r\n\r\nPK\u0003\u0004\r\n--x--\r\n")
                    .forEach(wrong -> trials.add(new Trial(
                            operation, right, Map.of("Content-Type", "multipart/form-data; boundary=x"), wrong)));
        }
        return trials;
    }

    private HttpResponse<String> send(Trial trial, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + trial.address()))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .method(
                        trial.operation().method(),
                        trial.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(trial.body()));
        trial.headers().forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String undeclared(Contract contract, Trial trial, HttpResponse<String> answer) {
        String path = URI.create(trial.address()).getRawPath();
        try {
            contract.check(
                    trial.operation().method(),
                    path,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(null),
                    answer.body());
            return null;
        } catch (AssertionError e) {
            return e.getMessage().lines().findFirst().orElse("");
        }
    }

    private static String bodyType(Contract.Operation operation) {
        JsonNode content = operation.node().path("requestBody").path("content");
        return content.isEmpty() ? null : content.fieldNames().next();
    }

    private static JsonNode example(Contract.Operation operation, String type) {
        return operation.node().path("requestBody").path("content").path(type).path("example");
    }

    /** The head of the area's history: every write moves it. */
    private static long state(PreparedStatement head) throws SQLException {
        try (ResultSet row = head.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
