package uk.goldenthread.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.testing.Contract;
import uk.goldenthread.testing.ContractFilter;
import uk.goldenthread.testing.DatabaseResource;

/** What the contract promises of itself: complete, and the same for every reader. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ContractDocumentTest {

    @Test
    void everyOperationIsDescribedWithExamplesAndRefusals() {
        Contract contract = ContractFilter.running();
        Set<String> ids = new HashSet<>();
        assertThat(contract.operations()).isNotEmpty().allSatisfy(operation -> {
            JsonNode node = operation.node();
            assertThat(ids.add(operation.id()))
                    .as(operation.id() + " is unique")
                    .isTrue();
            assertThat(node.path("summary").asText())
                    .as(operation.id() + " has a summary")
                    .isNotBlank();
            assertThat(node.path("description").asText())
                    .as(operation.id() + " is described")
                    .isNotBlank();
            assertThat(node.path("tags")).as(operation.id() + " has a tag").hasSize(1);
            assertThat(node.has("security"))
                    .as(operation.id() + " says how one signs in")
                    .isTrue();
            assertThat(node.path("responses").has("500"))
                    .as(operation.id() + " names its refusals")
                    .isTrue();
            node.path("parameters").forEach(p -> assertThat(
                            contract.resolve(p).path("description").asText())
                    .as(operation.id() + " describes " + p)
                    .isNotBlank());
            node.path("responses").properties().stream()
                    .filter(r -> r.getKey().startsWith("2"))
                    .forEach(r -> r.getValue().path("content").properties().stream()
                            .filter(c -> c.getKey().endsWith("json"))
                            .forEach(c -> assertThat(c.getValue().has("example")
                                            || c.getValue().has("examples"))
                                    .as(operation.id() + " shows an answer")
                                    .isTrue()));
        });
    }

    @Test
    void everySuccessOfAReadSaysWhatItIs() {
        assertThat(ContractFilter.running().operations())
                .filteredOn(o -> o.method().equals("GET"))
                .allSatisfy(operation -> assertThat(operation
                                .node()
                                .path("responses")
                                .path("200")
                                .path("content")
                                .properties())
                        .as(operation.id() + " declares its content")
                        .isNotEmpty());
    }

    @Test
    void everyFieldOfAnAnswerIsRequiredOrNullableByItsRecord() {
        JsonNode schemas =
                ContractFilter.running().document().path("components").path("schemas");
        assertThat(required(schemas, "OrganisationView")).containsExactly("id", "version", "shortName", "name", "kind");
        assertThat(required(schemas, "PersonView")).containsExactly("id", "displayName", "kind", "roles");
        assertThat(required(schemas, "PageAreaView")).containsExactly("items", "page");
        assertThat(required(schemas, "Written")).containsExactly("id", "version", "revision");
        assertThat(required(schemas, "MilestoneDraft")).containsExactly("position", "kind", "title");
        assertThat(schemas.path("OrganisationPatch").has("required")).isFalse();
        assertThat(schemas)
                .allSatisfy(schema ->
                        assertThat(schema.path("description").asText()).isNotBlank());
        assertThat(schemas.path("Problem").path("properties").path("type").path("enum"))
                .hasSize(ProblemType.values().length);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Contract contract = ContractFilter.running();
        assertThat(contract.document().findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(
                        contract.document().at(ref.substring(1)).isMissingNode())
                .as(ref)
                .isFalse());
    }

    @Test
    void theContractIsTheSameEachTimeItIsRead() {
        String address = "http://localhost:" + RestAssured.port + "/q/openapi";
        assertThat(RestAssured.get(address).asString())
                .isEqualTo(RestAssured.get(address).asString());
    }

    private static List<String> required(JsonNode schemas, String name) {
        List<String> fields = new ArrayList<>();
        schemas.path(name).path("required").forEach(f -> fields.add(f.asText()));
        return fields;
    }
}
