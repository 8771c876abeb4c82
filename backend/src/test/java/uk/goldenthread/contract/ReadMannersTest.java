package uk.goldenthread.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.Contract;
import uk.goldenthread.testing.ContractFilter;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** What every read has in common, tried on each read that declares it; a new one is tried without being listed here. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReadMannersTest {
    /** Reads that each manner is tried on at least: a trial of none would pass. */
    private static final Map<String, Integer> LEAST =
            Map.of("If-None-Match", 50, "sort", 2, "asAt", 70, "size", 60, "page", 60);

    @Inject
    Scenario scenario;

    @Inject
    PathIds records;

    @Test
    void aReadThatNothingChangedIsNotSentAgain() {
        each("If-None-Match", (subject, path) -> {
            Response first = Scenario.request(subject).accept("*/*").get(path);
            if (first.statusCode() != 200) {
                return false;
            }
            String tag = first.header("ETag");
            assertThat(tag).as(path).isNotNull();
            assertThat(Scenario.request(subject)
                            .accept("*/*")
                            .header("If-None-Match", tag)
                            .get(path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(304);
            assertThat(Scenario.request(subject)
                            .accept("*/*")
                            .header("If-None-Match", "W/\"other\"")
                            .get(path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
            return true;
        });
    }

    @Test
    void aWordOneCannotSortByIsRefused() {
        each(
                "sort",
                (subject, path) -> refused(
                        Scenario.request(subject)
                                .accept("*/*")
                                .queryParam("sort", "-no-such-word")
                                .get(path),
                        path,
                        "?sort"));
    }

    @Test
    void theFutureIsRefused() {
        each(
                "asAt",
                (subject, path) -> refused(
                        Scenario.request(subject)
                                .accept("*/*")
                                .queryParam("asAt", "2999-12-31")
                                .get(path),
                        path,
                        "?asAt"));
        each(
                "asAt",
                (subject, path) -> refused(
                        Scenario.request(subject)
                                .accept("*/*")
                                .queryParam("asAt", "soon")
                                .get(path),
                        path,
                        "?asAt"));
    }

    @Test
    void aPageThatDoesNotExistIsRefused() {
        each(
                "size",
                (subject, path) -> refused(
                        Scenario.request(subject)
                                .accept("*/*")
                                .queryParam("size", 501)
                                .get(path),
                        path,
                        "?size"));
        each(
                "page",
                (subject, path) -> refused(
                        Scenario.request(subject)
                                .accept("*/*")
                                .queryParam("page", 0)
                                .get(path),
                        path,
                        "?page"));
    }

    private static boolean refused(Response response, String path, String pointer) {
        assertThat(response.statusCode()).as(path).isEqualTo(400);
        assertThat(response.jsonPath().getList("errors.pointer", String.class))
                .as(path)
                .contains(pointer);
        return true;
    }

    /** Whether there was something to try it on. */
    private interface Trial {
        boolean of(String subject, String path);
    }

    private void each(String parameter, Trial trial) {
        Contract contract = ContractFilter.running();
        List<Contract.Operation> reads = contract.operations().stream()
                .filter(o -> o.method().equals("GET") && has(contract, o, parameter))
                .toList();
        PathIds.Furnished area = records.furnish();
        String subject = scenario.subject(area.areaCode(), Role.PROGRAMME_MANAGER);
        assertThat(reads.stream()
                        .filter(read -> trial.of(subject, area.fill(read.path())))
                        .count())
                .as("reads tried with " + parameter)
                .isGreaterThanOrEqualTo(LEAST.get(parameter));
    }

    private static boolean has(Contract contract, Contract.Operation operation, String parameter) {
        for (JsonNode node : operation.node().path("parameters")) {
            if (contract.resolve(node).path("name").asText().equals(parameter)) {
                return true;
            }
        }
        return false;
    }
}
