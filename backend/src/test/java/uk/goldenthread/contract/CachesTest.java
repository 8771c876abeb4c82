package uk.goldenthread.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.Contract;
import uk.goldenthread.testing.ContractFilter;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;
import uk.goldenthread.testing.TestSession;

/** Nobody's cache, the server's own included, shows one person what another may see. Tried on every read. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CachesTest {
    @Inject
    Scenario scenario;

    @Inject
    PathIds records;

    private static List<Contract.Operation> reads() {
        List<Contract.Operation> reads = ContractFilter.running().operations().stream()
                .filter(o -> o.method().equals("GET"))
                .toList();
        assertThat(reads).hasSizeGreaterThan(100);
        return reads;
    }

    private static boolean isOfAnArea(Contract.Operation operation) {
        return operation.permission().contains(":");
    }

    private static void isPrivate(Response response, String what) {
        assertThat(response.header("Cache-Control")).as(what).isIn("private, no-cache", "no-store");
        assertThat(response.header("Vary")).as(what).contains("Authorization", "Cookie");
    }

    @Test
    void aTagOfAnotherPersonOpensNothing() {
        PathIds.Furnished area = records.furnish();
        String manager = scenario.subject(area.areaCode(), Role.PROGRAMME_MANAGER);
        String admin = scenario.subject(area.areaCode(), Role.AREA_ADMIN);
        String stranger = scenario.subject(scenario.area(), Role.PROGRAMME_MANAGER);
        for (Contract.Operation read : reads()) {
            if (!isOfAnArea(read)) {
                continue;
            }
            String path = area.fill(read.path());
            String tag = Scenario.request(manager).accept("*/*").get(path).header("ETag");
            for (String known : new String[] {tag == null ? "\"none\"" : tag, "*"}) {
                Response elsewhere = Scenario.request(stranger)
                        .accept("*/*")
                        .header("If-None-Match", known)
                        .get(path);
                assertThat(elsewhere.statusCode()).as(path).isEqualTo(404);
                assertThat(elsewhere.header("ETag")).as(path).isNull();
                isPrivate(elsewhere, path);
                boolean allowed = Role.AREA_ADMIN.permissions().stream()
                        .anyMatch(p -> p.word().equals(read.permission()));
                if (!allowed) {
                    assertThat(Scenario.request(admin)
                                    .accept("*/*")
                                    .header("If-None-Match", known)
                                    .get(path)
                                    .statusCode())
                            .as(path)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void everyAnswerIsPrivate() {
        PathIds.Furnished area = records.furnish();
        String manager = scenario.subject(area.areaCode(), Role.PROGRAMME_MANAGER);
        for (Contract.Operation read : reads()) {
            String path = area.fill(read.path());
            isPrivate(given().accept("*/*").get(path), "signed out, " + path);
            Response answer = Scenario.request(manager).accept("*/*").get(path);
            isPrivate(answer, path);
            if (answer.header("ETag") != null) {
                isPrivate(
                        Scenario.request(manager)
                                .accept("*/*")
                                .header("If-None-Match", answer.header("ETag"))
                                .get(path),
                        "known, " + path);
            }
        }
        isPrivate(Scenario.request(manager).get("/api/v1/nothing"), "nothing");
        isPrivate(Scenario.request(manager).delete("/api/v1/problems"), "no such method");
        isPrivate(
                Scenario.request(manager)
                        .contentType(ContentType.JSON)
                        .body(new byte[13 * 1024 * 1024])
                        .post("/api/v1/areas/" + area.areaCode() + "/organisations"),
                "too large");
    }

    @Test
    void whatABrowserWasShownNoBearerIsServed() {
        PathIds.Furnished area = records.furnish();
        String manager = scenario.subject(area.areaCode(), Role.PROGRAMME_MANAGER);
        String stranger = scenario.subject(scenario.area(), Role.PROGRAMME_MANAGER);
        for (Contract.Operation read : reads()) {
            if (!isOfAnArea(read)) {
                continue;
            }
            String path = area.fill(read.path());
            Response shown =
                    given().accept("*/*").cookie(TestSession.COOKIE, manager).get(path);
            if (shown.statusCode() != 200) {
                continue;
            }
            // Authorization wins, also over the cookie of somebody who may.
            assertThat(Scenario.request(stranger).accept("*/*").get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(given().accept("*/*")
                            .header("Authorization", "Bearer no.token.this")
                            .header("If-None-Match", shown.header("ETag") == null ? "*" : shown.header("ETag"))
                            .get(path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @Test
    void everyListLeadsToItsOtherPages() {
        PathIds.Furnished area = records.furnish();
        String manager = scenario.subject(area.areaCode(), Role.PROGRAMME_MANAGER);
        Contract contract = ContractFilter.running();
        int lists = 0;
        for (Contract.Operation read : reads()) {
            if (!has(contract, read, "page")) {
                continue;
            }
            lists++;
            assertThat(contract.resolve(read.node().path("responses").path("200"))
                            .path("headers")
                            .has("Link"))
                    .as(read.id())
                    .isTrue();
            String path = area.fill(read.path());
            // Twice: the second answer may come from memory.
            for (int i = 0; i < 2; i++) {
                Response answer = Scenario.request(manager).get(path + "?size=1&page=1");
                assertThat(answer.header("Link"))
                        .as(path)
                        .startsWith("<" + path + "?size=1&page=1>; rel=\"first\"")
                        .contains("; rel=\"last\"");
            }
        }
        assertThat(lists).isGreaterThan(50);
    }

    @Test
    void linksKeepWhatWasAskedFor() {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        String path = "/api/v1/areas/" + area + "/organisations";
        assertThat(Scenario.request(admin)
                        .urlEncodingEnabled(false)
                        .get(path + "?size=1&q=a%26b")
                        .header("Link"))
                .isEqualTo("<" + path + "?size=1&q=a%26b&page=1>; rel=\"first\", <" + path
                        + "?size=1&q=a%26b&page=2>; rel=\"next\", <" + path + "?size=1&q=a%26b&page=2>; rel=\"last\"");
        assertThat(Scenario.request(admin).get(path + "?page=2&size=1").header("Link"))
                .isEqualTo("<" + path + "?size=1&page=1>; rel=\"first\", <" + path + "?size=1&page=1>; rel=\"prev\", <"
                        + path + "?size=1&page=2>; rel=\"last\"");
        assertThat(Scenario.request(admin).get(path + "?page=9").header("Link"))
                .isEqualTo("<" + path + "?page=1>; rel=\"first\", <" + path + "?page=1>; rel=\"prev\", <" + path
                        + "?page=1>; rel=\"last\"");
        assertThat(Scenario.request(admin).get(path + "/nothing").header("Link"))
                .isEqualTo("</api/v1/problems>; rel=\"help\"");
    }

    /** Its version says nothing of the statements it shows, nor of the day. */
    @Test
    void aRecordThatShowsOthersIsSentAgain() {
        PathIds.Furnished area = records.furnish();
        String manager = scenario.subject(area.areaCode(), Role.PROGRAMME_MANAGER);
        String action = area.fill("/api/v1/actions/{actionId}");
        String tag = Scenario.request(manager).get(action).header("ETag");
        assertThat(Scenario.request(manager)
                        .header("If-None-Match", tag)
                        .get(action)
                        .statusCode())
                .isEqualTo(200);
        String organisation = area.fill("/api/v1/organisations/{organisationId}");
        tag = Scenario.request(manager).get(organisation).header("ETag");
        assertThat(tag).startsWith("\"");
        Response known = Scenario.request(manager).header("If-None-Match", tag).get(organisation);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.header("ETag")).isEqualTo(tag);
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
