package uk.goldenthread.platform.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** What the health checks say, and that only those of the database take an instance out of service. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class HealthTest {
    private static final String HISTORY = "checks.find { it.name == 'History of every area' }.";
    private static final String SIGN_IN = "checks.find { it.name == 'Sign-in service' }.";

    @Inject
    Scenario scenario;

    @Inject
    Verifications verifications;

    @Test
    void readyMeansTheDatabaseAndItsTables() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("Database connections health check", "Migrations"))
                .body("checks.name", not(hasItems("Sign-in service")))
                .body("checks.name", not(hasItems("History of every area")))
                .body("checks.find { it.name == 'Migrations' }.data.version", notNullValue());
    }

    @Test
    void aTamperedAreaIsSeenAndServedAllTheSame() throws SQLException {
        String whole = scenario.area();
        String tampered = scenario.area();
        verifications.run();
        given().get("/q/health/well").then().body(HISTORY + "data." + tampered, startsWith("holds, verified 20"));
        assertThat(Figures.now().value("goldenthread_history_faults", "area", tampered))
                .isZero();

        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update app.organisation set name = 'Another' where area_code = '" + tampered
                    + "' and short_name = 'ICB'");
        }
        verifications.run();

        given().get("/q/health")
                .then()
                .statusCode(503)
                .body(HISTORY + "status", equalTo("DOWN"))
                .body(HISTORY + "data." + tampered, startsWith("does not hold, faults: 1, verified 20"))
                .body(HISTORY + "data." + whole, startsWith("holds, verified 20"));
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        Figures figures = Figures.now();
        assertThat(figures.value("goldenthread_history_faults", "area", tampered))
                .isEqualTo(1);
        assertThat(figures.value("goldenthread_history_faults", "area", whole)).isZero();
        assertThat(figures.value("goldenthread_history_verified_seconds", "area", tampered))
                .isGreaterThan(1_700_000_000);
    }

    /** The tests have no sign-in service at all. */
    @Test
    void withoutTheSignInServiceAnInstanceServes() {
        given().get("/q/health").then().statusCode(503).body(SIGN_IN + "status", equalTo("DOWN"));
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void theSignInServiceIsUpWhenItPublishesItsConfiguration() throws IOException {
        AtomicInteger status = new AtomicInteger(200);
        HttpServer keycloak = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        keycloak.createContext("/realms/goldenthread/.well-known/openid-configuration", exchange -> {
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        keycloak.start();
        try {
            SignInCheck check =
                    new SignInCheck("http://127.0.0.1:" + keycloak.getAddress().getPort() + "/realms/goldenthread");
            assertThat(check.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
            status.set(503);
            assertThat(check.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        } finally {
            keycloak.stop(0);
        }
    }
}
