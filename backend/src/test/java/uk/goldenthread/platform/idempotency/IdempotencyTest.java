package uk.goldenthread.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** A POST that is sent twice with one key is carried out once, whatever happens in between. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class IdempotencyTest {
    private static final String PATH = "/api/v1/areas/{a}/organisations";
    private static final int AT_ONCE = 8;

    @Inject
    Scenario scenario;

    @Inject
    DataSource database;

    private final String key = "test-" + UUID.randomUUID();

    private RequestSpecification post(String subject, String name) {
        return Scenario.request(subject)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"shortName\":\"" + name + "\",\"name\":\"A body\",\"kind\":\"OTHER\"}");
    }

    private long organisations(String area) {
        return count("app.organisation where area_code = '" + area + "'");
    }

    private static long count(String from) {
        return Long.parseLong(superuser("select count(*) from " + from));
    }

    private static String superuser(String sql) {
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return String.valueOf(statement.getUpdateCount());
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSecondTimeTheAnswerOfTheFirst() {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        Response first = post(admin, "Once").post(PATH, area);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response second = post(admin, "Once").post(PATH, area);
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(organisations(area)).isEqualTo(3);
        assertThat(count("app.idempotency where key = '" + key + "' and revision = "
                        + first.jsonPath().getLong("revision")))
                .isEqualTo(1);
    }

    @Test
    void aKeyServesOneRequestOnly() {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        post(admin, "Once").post(PATH, area).then().statusCode(201);
        post(admin, "Other")
                .post(PATH, area)
                .then()
                .statusCode(422)
                .body("type", equalTo("/api/v1/problems#key-reused"));
        post(admin, "Once").queryParam("q", "1").post(PATH, area).then().statusCode(422);
        assertThat(organisations(area)).isEqualTo(3);
    }

    @Test
    void aKeyIsOnesOwnAndOfOneAddress() {
        String area = scenario.area();
        String other = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        String colleague = scenario.subject(area, Role.AREA_ADMIN);
        post(admin, "Mine").post(PATH, area).then().statusCode(201);
        post(colleague, "Theirs").post(PATH, area).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        post(scenario.subject(other, Role.AREA_ADMIN), "Mine")
                .post(PATH, other)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        post(admin, "ICB").post(PATH, area).then().statusCode(409).body("errors.pointer", hasItem("/shortName"));
        post(admin, " ").post(PATH, area).then().statusCode(400);
        post(admin, "Good").post(PATH, area).then().statusCode(201);
    }

    @Test
    void aRehearsalNeitherUsesNorStoresAKey() {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        post(admin, "Once").queryParam("dryRun", true).post(PATH, area).then().statusCode(200);
        assertThat(count("app.idempotency where key = '" + key + "'")).isZero();
        post(admin, "Once").post(PATH, area).then().statusCode(201);
        post(admin, "Other")
                .queryParam("dryRun", true)
                .post(PATH, area)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven77", "schlüssel-1"})
    void aKeyThatIsNone(String wrong) {
        String area = scenario.area();
        Scenario.request(scenario.subject(area, Role.AREA_ADMIN))
                .header("Idempotency-Key", wrong)
                .contentType(ContentType.JSON)
                .body("{\"shortName\":\"A\",\"name\":\"A body\",\"kind\":\"OTHER\"}")
                .post(PATH, area)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?Idempotency-Key"));
        assertThat(organisations(area)).isEqualTo(2);
    }

    @Test
    void aKeyThatIsTooLong() {
        String area = scenario.area();
        Scenario.request(scenario.subject(area, Role.AREA_ADMIN))
                .header("Idempotency-Key", "k".repeat(129))
                .contentType(ContentType.JSON)
                .body("{\"shortName\":\"A\",\"name\":\"A body\",\"kind\":\"OTHER\"}")
                .post(PATH, area)
                .then()
                .statusCode(400);
    }

    @Test
    void permissionIsAskedAgain() {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        post(admin, "Once").post(PATH, area).then().statusCode(201);
        // Behind the history's back; the last statement is what the trigger would have done.
        superuser(
                "set session_replication_role = replica; delete from app.membership where person_id = (select id from app.person where sub = '"
                        + admin + "'); update app.access_version set number = number + 1");
        post(admin, "Once").post(PATH, area).then().statusCode(404).header("Location", nullValue());
    }

    @Test
    void eightAtOnceMakeOneRecord() throws Exception {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Response>> sent = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            sent.add(clients.submit(() -> {
                start.await();
                return post(admin, "Once").post(PATH, area);
            }));
        }
        start.countDown();
        List<String> locations = new ArrayList<>();
        int first = 0;
        for (Future<Response> one : sent) {
            Response answer = one.get(60, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).as(answer.asString()).isIn(201, 409);
            if (answer.statusCode() == 201) {
                locations.add(answer.header("Location"));
                first += answer.header("Idempotency-Replayed") == null ? 1 : 0;
            } else {
                answer.then()
                        .body("type", equalTo("/api/v1/problems#in-progress"))
                        .header("Retry-After", "1");
            }
        }
        clients.shutdown();
        assertThat(first).isEqualTo(1);
        assertThat(locations.stream().distinct()).hasSize(1);
        assertThat(organisations(area)).isEqualTo(3);
    }

    @Test
    void whileAnotherOneIsAtItOneIsAskedToWait() throws SQLException {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        try (Connection elsewhere = DatabaseResource.superuser();
                Statement statement = elsewhere.createStatement()) {
            elsewhere.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended((select id from app.person where sub = '"
                    + admin + "') || ' POST /api/v1/areas/" + area + "/organisations " + key + "', 0))");
            post(admin, "Once")
                    .post(PATH, area)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("/api/v1/problems#in-progress"));
            elsewhere.rollback();
        }
        post(admin, "Once").post(PATH, area).then().statusCode(201);
    }

    @Test
    void anAnswerThatWasLostIsNotInvented() {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        long revision = post(admin, "Once").post(PATH, area).jsonPath().getLong("revision");
        superuser("update app.idempotency set status = null, body = null where key = '" + key + "'");
        post(admin, "Once")
                .post(PATH, area)
                .then()
                .statusCode(409)
                .body("type", equalTo("/api/v1/problems#in-progress"));
        superuser("update app.idempotency set claimed_at = claimed_at - interval '1 minute' where key = '" + key + "'");
        post(admin, "Once")
                .post(PATH, area)
                .then()
                .statusCode(409)
                .header("Retry-After", nullValue())
                .body("type", equalTo("/api/v1/problems#done-already"))
                .body("detail", containsString("revision " + revision + " "));
        assertThat(organisations(area)).isEqualTo(3);
    }

    @Test
    void afterItsLifetimeAKeyIsForgotten() {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        post(admin, "Once").post(PATH, area).then().statusCode(201);
        superuser("update app.idempotency set claimed_at = claimed_at - interval '25 hours' where key = '" + key + "'");
        superuser(
                "insert into app.idempotency (person_id, target, key, request_hash, request_id, claimed_at) select id, 'POST /old', '"
                        + key + "', '', 'r', now() - interval '2 days' from app.person where sub = '" + admin + "'");
        post(admin, "Twice").post(PATH, area).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(count("app.idempotency where key = '" + key + "'")).isEqualTo(1);
    }

    @Test
    void anImportIsRecognisedByItsFile() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        String manager = scenario.subject(area, Role.PROGRAMME_MANAGER);
        Response first = upload(manager, programme, "priority_no,title,finding\n1,Timeliness,Be faster.\n");
        first.then().statusCode(200).body("stored", is(true)).header("Idempotency-Replayed", nullValue());
        Response again = upload(manager, programme, "priority_no,title,finding\n1,Timeliness,Be faster.\n");
        again.then().statusCode(200).header("Idempotency-Replayed", "true").body("revision", notNullValue());
        assertThat(again.asString()).isEqualTo(first.asString());
        upload(manager, programme, "priority_no,title,finding\n1,Timeliness,Be slower.\n")
                .then()
                .statusCode(422)
                .body("type", equalTo("/api/v1/problems#key-reused"));
    }

    private Response upload(String subject, UUID programme, String csv) {
        return Scenario.request(subject)
                .header("Idempotency-Key", key)
                .multiPart("file", "priorities.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("sheet", "priorities")
                .post("/api/v1/programmes/{p}/imports", programme);
    }

    @Test
    void theDatabaseHidesTheKeysOfOthers() throws SQLException {
        String area = scenario.area();
        String admin = scenario.subject(area, Role.AREA_ADMIN);
        post(admin, "Once").post(PATH, area).then().statusCode(201);
        String mine = superuser("select id from app.person where sub = '" + admin + "'");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(seen(statement, "")).isZero();
            assertThat(seen(statement, UUID.randomUUID().toString())).isZero();
            assertThat(seen(statement, mine)).isEqualTo(1);
            connection.rollback();
        }
    }

    private long seen(Statement statement, String person) throws SQLException {
        statement.execute("select set_config('gt.person', '" + person + "', true)");
        try (ResultSet rows =
                statement.executeQuery("select count(*) from app.idempotency where key = '" + key + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
