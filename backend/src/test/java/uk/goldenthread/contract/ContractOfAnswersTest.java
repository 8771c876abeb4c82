package uk.goldenthread.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.Contract;

/** Proves that the check of every answer can fail: right answers pass, each kind of wrong one does not. */
class ContractOfAnswersTest {
    private static final String THING =
            "{\"id\":\"0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11\",\"name\":\"A\",\"count\":3,\"rating\":\"BLUE\"}";
    private static final String PROBLEM = "{\"title\":\"There is nothing here\"}";
    private final Contract contract = new Contract("""
            {"openapi":"3.1.0","paths":{
              "/api/v1/things/{id}":{"get":{"operationId":"readThing","responses":{
                "200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
                "304":{"description":"unchanged"},
                "404":{"$ref":"#/components/responses/NotFound"}}}},
              "/api/v1/things/latest":{"get":{"operationId":"readLatest","responses":{
                "200":{"content":{"text/plain":{"schema":{"type":"string"}}}}}}}},
             "components":{
              "responses":{"NotFound":{"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}},
              "schemas":{
                "Problem":{"type":"object","required":["title"],"properties":{"title":{"type":"string"}}},
                "Rating":{"type":"string","enum":["BLUE","GREEN"]},
                "Thing":{"type":"object","required":["id","name"],"properties":{
                  "id":{"type":"string","format":"uuid"},"name":{"type":"string"},"count":{"type":"integer"},
                  "rating":{"$ref":"#/components/schemas/Rating"}}}}}}
            """);

    @Test
    void whatTheContractSaysPasses() {
        assertThatCode(() -> {
                    contract.check("GET", "/api/v1/things/1", 200, "application/json;charset=UTF-8", THING);
                    contract.check("GET", "/api/v1/things/1", 304, null, "");
                    contract.check("GET", "/api/v1/things/1", 404, "application/problem+json", PROBLEM);
                    contract.check("GET", "/api/v1/things/latest", 200, "text/plain", "the newest");
                    contract.check("GET", "/api/v1/nothing", 404, "application/problem+json", PROBLEM);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingFieldFails() {
        fails("GET", 200, "application/json", THING.replace("\"name\":\"A\",", ""), "name");
    }

    @Test
    void aFieldOfTheWrongTypeFails() {
        fails("GET", 200, "application/json", THING.replace(":3", ":\"three\""), "count");
    }

    @Test
    void aBodyThatIsNoJsonFails() {
        fails("GET", 200, "application/json", "{\"id\":", "not JSON");
    }

    @Test
    void aFieldTheContractDoesNotNameFails() {
        fails("GET", 200, "application/json", THING.replace("{", "{\"secret\":1,"), "secret");
    }

    @Test
    void aWordOutsideTheListFails() {
        fails("GET", 200, "application/json", THING.replace("BLUE", "PURPLE"), "rating");
    }

    @Test
    void anIdentifierThatIsNoneFails() {
        fails("GET", 200, "application/json", THING.replace("0192f0c1-7a3e", "no"), "id");
    }

    @Test
    void aStatusThatIsNotDeclaredFails() {
        fails("GET", 418, "application/json", THING, "does not declare");
    }

    @Test
    void anotherContentTypeFails() {
        fails("GET", 200, "text/html", "<p>no</p>", "declares [application/json]");
    }

    @Test
    void aBodyWhereNoneIsDeclaredFails() {
        fails("GET", 304, "application/json", THING, "declares none");
    }

    @Test
    void anOperationTheContractDoesNotKnowFails() {
        fails("DELETE", 204, null, "", "knows no such operation");
    }

    @Test
    void theMostSpecificAddressWins() {
        assertThatThrownBy(() -> contract.check("GET", "/api/v1/things/latest", 200, "application/json", THING))
                .hasMessageContaining("readLatest");
    }

    private void fails(String method, int status, String type, String body, String because) {
        assertThatThrownBy(() -> contract.check(method, "/api/v1/things/1", status, type, body))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(because);
    }
}
