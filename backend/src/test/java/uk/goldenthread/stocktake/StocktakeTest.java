package uk.goldenthread.stocktake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.Role;
import uk.goldenthread.plan.PriorityDraft;
import uk.goldenthread.plan.ProgrammeService;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.snapshot.AsAtQuery.Selection;
import uk.goldenthread.snapshot.CanonicalJson;
import uk.goldenthread.snapshot.SnapshotLoader;
import uk.goldenthread.snapshot.Snapshots;
import uk.goldenthread.stocktake.StocktakeDocument.StateRevision;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;
import uk.goldenthread.testing.TenantRows;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StocktakeTest {
    private static final String OF = "/api/v1/programmes/{id}/stocktakes";

    @Inject
    Scenario scenario;

    @Inject
    TenantRows rows;

    @Inject
    ProgrammeService programmes;

    @Inject
    Transactions transactions;

    @Inject
    SnapshotLoader loader;

    @Inject
    Snapshots snapshots;

    @Test
    void isPulledByteForByteWithItsDigest() {
        String area = scenario.area();
        UUID programme = rows.fill(area);
        RequestSpecification manager = scenario.member(area, Role.PROGRAMME_MANAGER);
        Response frozen = given().spec(manager)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Six-monthly stocktake"))
                .post(OF, programme);
        String id = frozen.then()
                .statusCode(201)
                .body("version", is(1))
                .body("revision", is(10))
                .extract()
                .path("id");
        assertThat(frozen.header("Location")).endsWith("/api/v1/stocktakes/" + id);

        RequestSpecification adviser = scenario.member(area, Role.ADVISER);
        Response pulled = given().spec(adviser).get("/api/v1/stocktakes/{id}", id);
        String document = new String(pulled.asByteArray(), StandardCharsets.UTF_8);
        String sha256 = CanonicalJson.sha256(document);
        pulled.then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("ETag", is("\"" + sha256 + "\""))
                .header(
                        "Repr-Digest",
                        is("sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(HexFormat.of().parseHex(sha256)) + ":"))
                .header("Cache-Control", is("private, no-cache"))
                .header("Content-Encoding", nullValue())
                .header("Golden-Thread-Revision", is("8:" + hash(manager, area, 8)))
                .header("Golden-Thread-Head", is("11:" + hash(manager, area, 11)))
                .body("revisionHash", is(hash(manager, area, 8)))
                .body("schemaVersion", is(7))
                .body("area.code", is(area))
                .body("programme.id", is(programme.toString()))
                .body("revision", is(8))
                .body("actions[0].statements", hasSize(2))
                .body("actions[0].statements[0].narrative", is("The narrative of Action 1.1"))
                .body("actions[0].statements[1].narrative", nullValue())
                .body("actions[0].milestones[0].kind", is("STAGE"))
                .body("risks[0].controls", hasSize(1))
                .body("riskStatements[0].statement", is("No risks identified"))
                .body("kpis[0].observations[0].value", is("53.60"))
                .body("surveys[0].rounds[0].responsesNote", is("not published"))
                .body("printedFigures[0].value", is("30.5"))
                .body("counts.progressDistinct.count", contains(0, 0, 1, 0, 0, 0, 1));

        given().spec(adviser)
                .header("If-None-Match", "W/\"other\", \"" + sha256 + "\"")
                .get("/api/v1/stocktakes/{id}", id)
                .then()
                .statusCode(304)
                .header("ETag", is("\"" + sha256 + "\""))
                .body(is(""));
        Response latest = given().spec(adviser).get(OF + "/latest", programme);
        latest.then()
                .statusCode(200)
                .header("ETag", is("\"" + sha256 + "\""))
                .header("Cache-Control", is("private, no-cache"));
        assertThat(latest.asByteArray()).isEqualTo(pulled.asByteArray());
        // The row that the helper put there by hand was frozen first.
        given().spec(adviser)
                .get(OF, programme)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].id", is(id))
                .body("items[0].sha256", is(sha256))
                .body("items[0].reason", is("Six-monthly stocktake"))
                .body("items[0].revision", is(8))
                .body("items[0].revisionHash", is(hash(manager, area, 8)))
                .body("items[0].schemaVersion", is(7))
                .body("items[0].takenAt", notNullValue())
                .body("items[0].asAt", nullValue())
                .body("items[0].document", nullValue());
    }

    /** What an earlier release froze is handed out as it was frozen, whatever the format is today. */
    @Test
    void anEarlierDocumentStaysAsItWasFrozen() {
        String area = scenario.area();
        UUID programme = rows.fill(area);
        RequestSpecification adviser = scenario.member(area, Role.ADVISER);
        String id = given().spec(adviser).get(OF, programme).path("items[0].id");
        Response pulled = given().spec(adviser).noFilters().get("/api/v1/stocktakes/{id}", id);
        assertThat(new String(pulled.asByteArray(), StandardCharsets.UTF_8)).isEqualTo("{}");
        pulled.then()
                .statusCode(200)
                .header("ETag", is("\"" + CanonicalJson.sha256("{}") + "\""))
                .header("Golden-Thread-Revision", startsWith("1:"));
    }

    private static String hash(RequestSpecification who, String area, long number) {
        return given().spec(who)
                .get("/api/v1/areas/{area}/history/{number}", area, number)
                .path("hash");
    }

    @Test
    void oneStateHasOneDigestHoweverOftenAndWheneverItIsFrozen() {
        String area = scenario.area();
        UUID programme = scenario.as(
                area,
                () -> transactions.write(area, Instant.parse("2024-01-01T00:00:00Z"), () -> scenario.programme(area)));
        priority(area, programme, 1, "2024-07-14T23:00:00Z");
        RequestSpecification manager = scenario.member(area, Role.PROGRAMME_MANAGER);
        String first = digest(freeze(manager, programme, Map.of()));
        assertThat(digest(freeze(manager, programme, Map.of("reason", "Again"))))
                .isEqualTo(first);
        String body = given().spec(manager)
                .contentType(ContentType.JSON)
                .post(OF, programme)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(digest(given().spec(manager).get("/api/v1/stocktakes/{id}", body)))
                .isEqualTo(first);

        priority(area, programme, 2, "2024-10-12T23:00:00Z");
        String second = digest(freeze(manager, programme, Map.of()));
        assertThat(second).isNotEqualTo(first);
        Response past = freeze(manager, programme, Map.of("asAt", "2024-07-15"));
        assertThat(digest(past)).isEqualTo(first);
        past.then().body("priorities", hasSize(1)).body("at", is("2024-07-14T23:00:00Z"));
        assertThat(digest(freeze(
                        manager,
                        programme,
                        Map.of("asAt", LocalDate.now(LondonTime.ZONE).toString()))))
                .isEqualTo(second);
        given().spec(manager)
                .get(OF + "?size=2&page=3", programme)
                .then()
                .statusCode(200)
                .body("page.totalItems", is(6))
                .body("items", hasSize(2))
                .body("items.asAt", everyItem(nullValue()));
        given().spec(manager)
                .get(OF + "?size=2", programme)
                .then()
                .body("items.asAt", contains(LocalDate.now(LondonTime.ZONE).toString(), "2024-07-15"));
    }

    /** Now is read from the tables, the past from the history: at the head they are the same document. */
    @Test
    void bothLoadersGiveTheSameDocument() {
        String area = scenario.area();
        UUID programme = rows.fill(area);
        StateRevision state = new StateRevision(1, Instant.EPOCH, Instant.EPOCH, "00");
        String now =
                CanonicalJson.write(StocktakeDocument.of(loader.load(area, programme, new Selection.Now()), state));
        String past = CanonicalJson.write(StocktakeDocument.of(
                loader.load(area, programme, new Selection.Revision(snapshots.head(area))), state));
        assertThat(now).isEqualTo(past).contains("53.60", "Minutes", "Six months");
    }

    @Test
    void refusesWhatCannotBeFrozen() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        RequestSpecification manager = scenario.member(area, Role.PROGRAMME_MANAGER);
        given().spec(manager)
                .get(OF + "/latest", programme)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", is("No stocktake has been taken yet."));
        given().spec(manager).get(OF, programme).then().statusCode(200).body("items", empty());
        for (Map.Entry<Map<String, String>, Integer> bad : List.of(
                Map.entry(
                        Map.of(
                                "asAt",
                                LocalDate.now(LondonTime.ZONE).plusDays(2).toString()),
                        400),
                Map.entry(Map.of("asAt", "15 July"), 400),
                Map.entry(Map.of("asAt", "2020-01-01"), 404),
                Map.entry(Map.of("reason", "x".repeat(501)), 400),
                Map.entry(Map.of("takenAt", "2024-01-01"), 400))) {
            given().spec(manager)
                    .contentType(ContentType.JSON)
                    .body(bad.getKey())
                    .post(OF, programme)
                    .then()
                    .statusCode(bad.getValue())
                    .contentType("application/problem+json");
        }
        given().spec(manager)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(OF + "?dryRun=true", programme)
                .then()
                .statusCode(200);
        given().spec(manager).get(OF, programme).then().body("items", empty());
        given().spec(manager)
                .get("/api/v1/stocktakes/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isFrozenAndReadByThoseWhoMay(Role role) {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        freeze(scenario.member(area, Role.PROGRAMME_MANAGER), programme, Map.of());
        RequestSpecification member = scenario.member(area, role);
        given().spec(member)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(OF, programme)
                .then()
                .statusCode(role.permissions().contains(Permission.STOCKTAKE_FREEZE) ? 201 : 403);
        int read = role.permissions().contains(Permission.STOCKTAKE_READ) ? 200 : 403;
        given().spec(member).get(OF, programme).then().statusCode(read);
        given().spec(member).get(OF + "/latest", programme).then().statusCode(read);
        RequestSpecification stranger = scenario.member(scenario.area(), role);
        given().spec(stranger)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(OF, programme)
                .then()
                .statusCode(404);
        given().spec(stranger).get(OF + "/latest", programme).then().statusCode(404);
    }

    private void priority(String area, UUID programme, int number, String at) {
        scenario.as(
                area,
                () -> transactions.write(
                        area,
                        Instant.parse(at),
                        () -> programmes.addPriority(
                                area,
                                programme,
                                new PriorityDraft(number, "Priority " + number, "Finding", List.of(), ""),
                                Provenance.ENTERED)));
    }

    /** Freezes, and answers what is then pulled. */
    private static Response freeze(RequestSpecification who, UUID programme, Map<String, String> body) {
        String id = given().spec(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post(OF, programme)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return given().spec(who).get("/api/v1/stocktakes/{id}", id);
    }

    private static String digest(Response pulled) {
        pulled.then().statusCode(200);
        return pulled.header("ETag");
    }
}
