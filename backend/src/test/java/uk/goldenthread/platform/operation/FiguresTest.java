package uk.goldenthread.platform.operation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** The figures that those who run the service watch; other tests of the same run raise them too, so rises are looked at. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FiguresTest {
    @Inject
    Scenario scenario;

    String area;
    UUID programme;
    RequestSpecification manager;

    @BeforeEach
    void programme() {
        area = scenario.area();
        programme = scenario.programme(area);
        scenario.priority(area, programme, 1);
        manager = scenario.member(area, Role.PROGRAMME_MANAGER);
    }

    @Test
    void requestsAreCountedByTemplateAndNameNobody() {
        String dashboard = "/api/v1/programmes/{programmeId}/dashboard";
        Figures before = Figures.now();
        given().spec(manager).get(dashboard, programme).then().statusCode(200);
        given().spec(manager).get(dashboard, UUID.randomUUID()).then().statusCode(404);
        given().spec(manager)
                .get("/api/v1/no-such/{word}", "jane.doe@example.org")
                .then()
                .statusCode(404);
        given().accept("text/html").get("/programmes/{id}/actions", programme);
        given().accept("text/html").get("/jane.doe").then().statusCode(404);
        Figures after = Figures.now();

        assertThat(requests(after, dashboard, "200") - requests(before, dashboard, "200"))
                .isEqualTo(1);
        assertThat(requests(after, dashboard, "404") - requests(before, dashboard, "404"))
                .isEqualTo(1);
        assertThat(after.lines())
                .noneMatch(line -> line.contains(programme.toString()) || line.contains("jane"))
                .noneMatch(line -> line.matches(".*uri=\"[^\"]*[0-9a-f]{8}-[0-9a-f]{4}-.*"));
    }

    @Test
    void theSnapshotCacheShowsMissesLoadsHitsAndSize() {
        Figures before = Figures.now();
        // The list and the dashboard are two answers from one snapshot.
        given().spec(manager)
                .get("/api/v1/programmes/{id}/dashboard", programme)
                .then()
                .statusCode(200);
        given().spec(manager)
                .get("/api/v1/programmes/{id}/actions", programme)
                .then()
                .statusCode(200);
        Figures after = Figures.now();

        assertThat(rise(before, after, "cache_gets_total", "cache", "snapshots", "result", "miss"))
                .isEqualTo(1);
        assertThat(rise(before, after, "cache_gets_total", "cache", "snapshots", "result", "hit"))
                .isEqualTo(1);
        assertThat(rise(before, after, "goldenthread_snapshot_loads_seconds_count"))
                .isEqualTo(1);
        assertThat(after.value("goldenthread_snapshot_cache_bytes")).isPositive();
    }

    @Test
    void aWriteIsSeenWaitingForTheLockAndThenHoldingIt() throws Exception {
        Figures before = Figures.now();
        CompletableFuture<?> write;
        try (Connection other = DatabaseResource.superuser();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from history.head where area_code = '" + area + "' for update");
            write = CompletableFuture.runAsync(() -> scenario.priority(area, programme, 2));
            await(() -> Figures.now().value("goldenthread_writes_waiting") == 1);
            assertThat(rise(before, Figures.now(), "goldenthread_writes_hold_seconds_count"))
                    .isZero();
            other.rollback();
        }
        write.get(10, SECONDS);
        Figures after = Figures.now();
        assertThat(after.value("goldenthread_writes_waiting")).isZero();
        assertThat(after.value("goldenthread_writes_holding")).isZero();
        assertThat(rise(before, after, "goldenthread_writes_wait_seconds_count"))
                .isEqualTo(1);
        assertThat(rise(before, after, "goldenthread_writes_hold_seconds_count"))
                .isEqualTo(1);
    }

    @Test
    void importsAreCountedByFileAndRow() {
        String header = "priority_no,ref,title,progress\n";
        Figures before = Figures.now();
        load(header + "1,1.1,Portal,G\n1,1.2,Strategy,G\n", Map.of());
        load(header + "1,1.3,Another,MAUVE\n1,1.4,Good,G\n", Map.of());
        load(header + "1,1.3,Another,MAUVE\n1,1.4,Good,G\n", Map.of("onError", "skip"));
        load(header + "1,1.9,Never,G\n", Map.of("dryRun", "true"));
        load("nonsense\n", Map.of());
        Figures after = Figures.now();

        String files = "goldenthread_imports_files_total";
        assertThat(rise(before, after, files, "outcome", "stored")).isEqualTo(2);
        assertThat(rise(before, after, files, "outcome", "refused")).isEqualTo(2);
        assertThat(rise(before, after, files, "outcome", "rehearsed")).isEqualTo(1);
        String rows = "goldenthread_imports_rows_total";
        assertThat(rise(before, after, rows, "outcome", "stored")).isEqualTo(3);
        // A file of which no sheet is known has no rows.
        assertThat(rise(before, after, rows, "outcome", "refused")).isEqualTo(2);
    }

    @Test
    void aRefusedWriteLeavesTheQueue() throws SQLException {
        try (Connection intruder = DatabaseResource.superuser();
                Statement statement = intruder.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("delete from history.head where area_code = '" + area + "'");
        }
        Figures before = Figures.now();
        assertThatThrownBy(() -> scenario.priority(area, programme, 2)).isInstanceOf(RuntimeException.class);
        Figures after = Figures.now();
        assertThat(after.value("goldenthread_writes_waiting")).isZero();
        assertThat(after.value("goldenthread_writes_holding")).isZero();
        assertThat(rise(before, after, "goldenthread_writes_wait_seconds_count"))
                .isEqualTo(1);
        assertThat(rise(before, after, "goldenthread_writes_hold_seconds_count"))
                .isZero();
    }

    private void load(String csv, Map<String, String> query) {
        given().spec(manager)
                .contentType("multipart/form-data")
                .multiPart("file", "sheet.csv", csv.getBytes(StandardCharsets.UTF_8))
                .queryParams(query)
                .post("/api/v1/programmes/{id}/imports", programme);
    }

    private static double requests(Figures figures, String uri, String status) {
        return figures.value("http_server_requests_seconds_count", "method", "GET", "uri", uri, "status", status);
    }

    private static double rise(Figures before, Figures after, String name, String... labels) {
        return after.value(name, labels) - before.value(name, labels);
    }

    private static void await(BooleanSupplier seen) throws InterruptedException {
        for (int i = 0; i < 100 && !seen.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertThat(seen.getAsBoolean()).isTrue();
    }
}
