package uk.goldenthread.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.testing.Contract;

/** Proves that the check of every answer can fail: right answers pass, each kind of wrong one does not. */
class ContractOfAnswersTest {
    private static final String THING =
            "{\"id\":\"0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11\",\"name\":\"A\",\"count\":3,\"rating\":\"BLUE\"}";
    private static final String PROBLEM = "{\"title\":\"There is nothing here\"}";
    private final Contract contract = new Contract("""
            {"openapi":"3.1.0","x-refusals":{"every":[503],"signedIn":[401],"guarded":[403],"withBody":[415]},"paths":{
              "/api/v1/notes":{"post":{"operationId":"createNote","x-permission":"signed-in","requestBody":{},"responses":{
                "200":{"$ref":"#/components/responses/Written"},"default":{"$ref":"#/components/responses/Refused"}}},
               "get":{"operationId":"listNotes","x-permission":"signed-in","responses":{
                "200":{"$ref":"#/components/responses/Written"},"default":{"$ref":"#/components/responses/Refused"}}}},
              "/api/v1/secrets":{"get":{"operationId":"listSecrets","x-permission":"secret:read","responses":{
                "200":{"$ref":"#/components/responses/Written"},"default":{"$ref":"#/components/responses/Refused"}}}},
              "/api/v1/things/{id}":{"get":{"x-permission":"public","operationId":"readThing","responses":{
                "200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
                "304":{"description":"unchanged"},
                "404":{"$ref":"#/components/responses/NotFound"},
                "default":{"$ref":"#/components/responses/Refused"}}}},
              "/api/v1/things/latest":{"get":{"x-permission":"public","operationId":"readLatest","responses":{
                "200":{"content":{"text/plain":{"schema":{"type":"string"}}}},
                "default":{"$ref":"#/components/responses/Refused"}}}}},
             "components":{
              "responses":{
                "Written":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
                "Refused":{"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},
                "NotFound":{"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}},
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

    /** What is said once for all is held for each operation, and for none that it is not said of. */
    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/things/1, 503, true",
        "GET, /api/v1/things/1, 401, false",
        "GET, /api/v1/things/1, 403, false",
        "GET, /api/v1/things/1, 415, false",
        "GET, /api/v1/notes, 503, true",
        "GET, /api/v1/notes, 401, true",
        "GET, /api/v1/notes, 403, false",
        "GET, /api/v1/notes, 415, false",
        "POST, /api/v1/notes, 401, true",
        "POST, /api/v1/notes, 403, true",
        "POST, /api/v1/notes, 415, true",
        "POST, /api/v1/notes, 404, false",
        "GET, /api/v1/secrets, 403, true",
        "GET, /api/v1/secrets, 415, false",
        "GET, /api/v1/secrets, 418, false"
    })
    void aRefusalThatHoldsForAllIsHeldForEachExactly(String method, String path, int status, boolean declared) {
        ThrowingCallable check = () -> contract.check(method, path, status, "application/problem+json", PROBLEM);
        if (declared) {
            assertThatCode(check).doesNotThrowAnyException();
            assertThatThrownBy(() -> contract.check(method, path, status, "application/problem+json", "{}"))
                    .hasMessageContaining("title");
        } else {
            assertThatThrownBy(check).isInstanceOf(AssertionError.class).hasMessageContaining("does not declare");
        }
    }

    @Test
    void aSharedAnswerIsHeldLikeOneInPlace() {
        assertThatCode(() -> contract.check("POST", "/api/v1/notes", 200, "application/json", THING))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> contract.check("POST", "/api/v1/notes", 200, "application/json", "{}"))
                .hasMessageContaining("name");
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
