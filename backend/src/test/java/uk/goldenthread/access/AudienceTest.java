package uk.goldenthread.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.risk.RiskLoadService;
import uk.goldenthread.snapshot.RiskRowsOf;
import uk.goldenthread.stocktake.StocktakeDraft;
import uk.goldenthread.stocktake.StocktakeService;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Narrowing;
import uk.goldenthread.testing.Scenario;

/** A risk that is for advisers, the chair and the programme manager is nowhere for anybody else, today and in the past. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AudienceTest {
    private static final Set<Role> ADVISED = Set.of(Role.ADVISER, Role.CHAIR, Role.PROGRAMME_MANAGER);

    @Inject
    Scenario scenario;

    @Inject
    RiskLoadService risks;

    @Inject
    Narrowing narrowing;

    @Inject
    StocktakeService stocktakes;

    private record Register(String area, UUID programme, UUID open, UUID confidential, long before) {}

    /** Both risks were for everybody at the revision {@code before}. */
    private Register register() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        UUID open = load(area, programme, "R1");
        UUID confidential = load(area, programme, "R2");
        int before = given().spec(scenario.member(area, Role.CHAIR))
                .get("/api/v1/areas/{area}/history", area)
                .path("items[0].number");
        narrowing.forAdvisers(area, confidential);
        return new Register(area, programme, open, confidential, before);
    }

    private UUID load(String area, UUID programme, String ref) {
        return scenario.as(
                area, () -> risks.load(area, programme, RiskRowsOf.draft(ref, Audience.AREA), Provenance.ENTERED)
                        .id());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DATA_PROVIDER", "SCRUTINY", "AREA_ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyItsAudienceSeesIt(Role role) {
        Register r = register();
        boolean sees = ADVISED.contains(role);
        String subject = scenario.subject(r.area(), role);
        List<String> refs = sees ? List.of("R1", "R2") : List.of("R1");
        for (String query : List.of("", "?revision=" + r.before())) {
            Scenario.request(subject)
                    .get("/api/v1/programmes/" + r.programme() + "/risks" + query)
                    .then()
                    .statusCode(200)
                    .body("items.ref", is(refs))
                    .body("page.totalItems", is(refs.size()));
            Scenario.request(subject)
                    .get("/api/v1/risks/" + r.confidential() + query)
                    .then()
                    .statusCode(sees ? 200 : 404);
            Scenario.request(subject)
                    .get("/api/v1/risks/" + r.confidential() + "/controls" + query)
                    .then()
                    .statusCode(sees ? 200 : 404);
        }
        Scenario.request(subject).get("/api/v1/risks/" + r.open()).then().statusCode(200);
        Scenario.request(subject)
                .get("/api/v1/programmes/" + r.programme() + "/dashboard")
                .then()
                .body("risks.open", is(refs.size()));
    }

    @Test
    void oneReadersAnswerNeverStandsInForAnothers() {
        Register r = register();
        String path = "/api/v1/programmes/" + r.programme() + "/risks";
        // Each new member is a revision, so all are there before the first answer.
        RequestSpecification asChair = scenario.member(r.area(), Role.CHAIR);
        RequestSpecification asMember = scenario.member(r.area(), Role.BOARD_MEMBER);
        RequestSpecification asClerk = scenario.member(r.area(), Role.CLERK);
        Response chair = given().spec(asChair).get(path);
        Response member = given().spec(asMember)
                .header("If-None-Match", chair.getHeader("ETag"))
                .get(path);
        assertThat(member.statusCode()).isEqualTo(200);
        member.then().header("ETag", not(chair.getHeader("ETag"))).body("items.ref", contains("R1"));
        assertThat(given().spec(asClerk)
                        .header("If-None-Match", member.getHeader("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aStocktakeHoldsWhatIsForAll() {
        Register r = register();
        UUID stocktake = scenario.as(r.area(), () -> stocktakes
                .freeze(r.area(), r.programme(), new StocktakeDraft("For a test", null))
                .id());
        given().spec(scenario.member(r.area(), Role.ADVISER))
                .get("/api/v1/stocktakes/" + stocktake)
                .then()
                .statusCode(200)
                .body("risks.ref", contains("R1"));
    }
}
