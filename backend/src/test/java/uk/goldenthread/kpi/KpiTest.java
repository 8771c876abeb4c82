package uk.goldenthread.kpi;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;

/** What a measure measures changes by versions; the rest by a patch; the shortlist by a decision. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class KpiTest extends Measuring {
    @Test
    void isDescribedOnceAndFoundByItsCode() {
        String id = kpi(
                "ehc-20wk",
                Map.of("limitValue", 20, "limitUnit", "WEEKS", "expectedShare", 100, "organisationId", council));
        get("/kpis/" + id)
                .body("code", is("ehc-20wk"))
                .body("limitValue", is(20))
                .body("expectedShare", is(100))
                .body("organisation", is("Council"))
                .body("screened", is(true))
                .body("cumulative", is(false))
                .body("definitionNumber", is(1))
                .body("caveats", empty());
        post(manager, "/programmes/" + programme + "/kpis", measure("ehc-20wk", Map.of()))
                .statusCode(409)
                .body("errors.pointer", contains("/code"));
        post(manager, "/programmes/" + programme + "/kpis", measure("waits", Map.of("ratePer", 1000)))
                .statusCode(422)
                .body("errors.pointer", contains("/ratePer"));
        post(manager, "/programmes/" + programme + "/kpis", measure("waits", Map.of("priorityId", id)))
                .statusCode(422)
                .body("errors.pointer", contains("/priorityId"));
    }

    @Test
    void oneThatContradictsItsReferenceIsStoredAndWarnedOf() {
        Map<String, Object> wrong = measure("in-time", Map.of("polarity", "LOW", "referenceCode", "ehc-20wk-excl"));
        String id = post(manager, "/programmes/" + programme + "/kpis", wrong)
                .statusCode(201)
                .body(
                        "warnings",
                        contains(
                                "Plans within 20 weeks says that low is good; by the definition of ehc-20wk-excl, "
                                        + "which it says it is, high is. Correct one, or it is better and worse the wrong way round."))
                .extract()
                .path("id");
        post(
                        manager,
                        "/kpis/" + id + "/definitions",
                        Map.of("appliesFrom", "2024-04-01", "definition", "Counted anew", "reason", "As DfE counts."))
                .statusCode(201)
                .body("warnings", contains(containsString("low is good")));
        patch(manager, "/kpis", id, 2, Map.of("polarity", "HIGH"))
                .statusCode(200)
                .body("warnings", empty());
        patch(manager, "/kpis", id, 3, Map.of("polarity", "LOW"))
                .statusCode(200)
                .body("warnings", contains(containsString("the wrong way round")));
        // Neither direction is good, or it says of nothing that it is the same: nothing is contradicted.
        patch(manager, "/kpis", id, 4, Map.of("polarity", "NONE"))
                .statusCode(200)
                .body("warnings", empty());
        post(manager, "/programmes/" + programme + "/kpis", measure("other", Map.of("polarity", "LOW")))
                .statusCode(201)
                .body("warnings", empty());
    }

    @Test
    void codeUnitDefinitionAndShortlistAreNotPatched() {
        String id = kpi("ehc-20wk");
        patch(manager, "/kpis", id, 1, Map.of("code", "other"))
                .statusCode(422)
                .body("errors.pointer", contains("/code"));
        patch(manager, "/kpis", id, 1, Map.of("unit", "RATE"))
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
        patch(manager, "/kpis", id, 1, Map.of("population", "Residents"))
                .statusCode(422)
                .body("errors.pointer", contains("/definition"));
        patch(manager, "/kpis", id, 1, Map.of("headline", true))
                .statusCode(422)
                .body("errors.pointer", contains("/headline"));
        Map<String, Object> owner = new HashMap<>(Map.of("owner", "Head of SEND", "tolerance", 5));
        owner.put("organisationId", null);
        patch(manager, "/kpis", id, 1, owner).statusCode(200).body("version", is(2));
        patch(manager, "/kpis", id, 1, owner).statusCode(412);
        get("/kpis/" + id)
                .body("owner", is("Head of SEND"))
                .body("tolerance", is(5))
                .body("organisationId", nullValue());
    }

    @Test
    void aNewDefinitionIsTheNextVersionFromADay() {
        String id = kpi("ehc-20wk");
        String definitions = "/kpis/" + id + "/definitions";
        Map<String, Object> next = new HashMap<>(Map.of(
                "appliesFrom",
                "2024-04-01",
                "definition",
                "Plans issued, exceptions left out",
                "reason",
                "As DfE counts."));
        post(manager, definitions, next).statusCode(201).body("version", is(2));
        post(manager, definitions, next).statusCode(422).body("errors.pointer", contains("/appliesFrom"));
        post(manager, definitions, with(next, "appliesFrom", "2024-05-01"))
                .statusCode(422)
                .body("detail", containsString("says already"));
        next.put("definition", "Another one");
        post(manager, definitions, with(next, "appliesFrom", "2099-01-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/appliesFrom"));
        get("/kpis/" + id + "/definitions")
                .body("items.number", contains(2, 1))
                .body("items.inForce", contains(true, false))
                .body("items[0].appliesFrom", is("2024-04-01"))
                .body("items[0].reason", is("As DfE counts."))
                .body("items[1].appliesFrom", nullValue())
                .body("items[1].definition", is("Plans issued within 20 weeks"));
        get("/kpis/" + id)
                .body("definition", is("Plans issued, exceptions left out"))
                .body("definitionNumber", is(2));
    }

    @Test
    void theShortlistIsDecidedWithAReason() {
        String id = kpi("ehc-20wk");
        does(manager, "/kpis", id, 1, "headline", Map.of("headline", false, "reason", "No."))
                .statusCode(409)
                .body("errors.pointer", contains("/headline"));
        does(manager, "/kpis", id, 1, "headline", Map.of("headline", true)).statusCode(400);
        does(manager, "/kpis", id, 1, "headline", Map.of("headline", true, "reason", "Families ask for it."))
                .statusCode(200)
                .body("version", is(2));
        get("/kpis/" + id)
                .body("headline", is(true))
                .body("headlineReason", is("Families ask for it."))
                .body("headlineOn", notNullValue());
    }
}
