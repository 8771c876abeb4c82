package uk.goldenthread.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        });
    }

    /** Of a body the one that ExamplesTest posts; of a field one that its schema takes; of an answer none that nothing reads. */
    @Test
    void noExampleIsMadeUp() {
        Contract contract = ContractFilter.running();
        JsonNode bodies = bodies();
        List<String> shown = new ArrayList<>();
        contract.operations().forEach(operation -> operation
                .node()
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(c -> {
                    if (c.getKey().endsWith("json")) {
                        assertThat(c.getValue().path("example"))
                                .as(operation.id())
                                .isEqualTo(bodies.get(operation.id()));
                        shown.add(operation.id());
                    }
                }));
        assertThat(shown).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(names(bodies));
        contract.operations().forEach(operation -> operation.node().path("responses").properties().stream()
                .filter(r -> r.getKey().startsWith("2"))
                .forEach(r -> assertThat(r.getValue().path("content").findValue("example"))
                        .as(operation.id() + " " + r.getKey())
                        .isNull()));
        List<String> wrong = new ArrayList<>();
        int fields = 0;
        for (Map.Entry<String, JsonNode> schema :
                contract.document().path("components").path("schemas").properties()) {
            for (Map.Entry<String, JsonNode> field :
                    schema.getValue().path("properties").properties()) {
                for (JsonNode example : field.getValue().path("examples")) {
                    fields++;
                    contract.faults(field.getValue(), example)
                            .forEach(fault -> wrong.add(schema.getKey() + "." + field.getKey() + ": " + fault));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(fields).isGreaterThan(200);
    }

    /** Built, committed and served: the same, byte by byte. */
    @Test
    void whatRunsPublishesTheCommittedContract() throws IOException {
        assertThat(RestAssured.get("http://localhost:" + RestAssured.port + "/q/openapi")
                        .asString())
                .isEqualTo(Files.readString(Path.of("../openapi.yaml")));
    }

    /** What holds for all is said once, so that no operation says it again. */
    @Test
    void anOperationListsWhatIsParticularToIt() {
        JsonNode document = ContractFilter.running().document();
        List<String> said = new ArrayList<>();
        document.path("x-refusals").forEach(kind -> kind.forEach(status -> said.add(status.asText())));
        assertThat(said).containsExactly("406", "429", "500", "503", "401", "403", "408", "413", "415");
        assertThat(document.path("info").path("description").asText()).contains(said);
        assertThat(document.path("paths")).isNotEmpty().allSatisfy(path -> assertThat(path)
                .allSatisfy(operation -> {
                    assertThat(names(operation.path("responses")))
                            .contains("default")
                            .doesNotContainAnyElementsOf(said);
                }));
    }

    private static JsonNode bodies() {
        try {
            return new ObjectMapper()
                    .readTree(ContractDocumentTest.class.getClassLoader().getResource("contract/bodies.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
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
