package uk.goldenthread.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.Contract;
import uk.goldenthread.testing.ContractFilter;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** A field that stands twice is refused by every operation that reads JSON, at every depth: which of two was meant, nobody can know. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RepeatedKeyTest {
    @Inject
    Scenario scenario;

    @Inject
    PathIds records;

    @Test
    void everyOperationThatReadsJsonRefusesAFieldSentTwice() {
        PathIds.Furnished area = records.furnish();
        String everybody = scenario.everyRole(area.areaCode());
        List<String> wrong = new ArrayList<>();
        int operations = 0;
        int bodies = 0;
        for (Contract.Operation operation : ContractFilter.running().operations()) {
            JsonNode content = operation.node().path("requestBody").path("content");
            if (content.isEmpty() || content.fieldNames().next().startsWith("multipart/")) {
                continue;
            }
            operations++;
            String type = content.fieldNames().next();
            JsonNode example = content.path(type).path("example");
            // A form as it was typed may hold any field, and its example holds none.
            List<String> sent = example.isObject() && example.isEmpty()
                    ? List.of("{\"narrative\":\"once\",\"narrative\":\"twice\"}")
                    : repeated(example);
            if (sent.isEmpty()) {
                // A draft of any shape: what is typed so far.
                sent = List.of("{\"narrative\":\"One\",\"narrative\":\"Two\"}");
            }
            for (String body : sent) {
                bodies++;
                String fault = refusal(ask(Scenario.request(everybody), operation, area, type, body));
                if (fault != null) {
                    wrong.add(operation.id() + " " + body + ": " + fault);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(operations).as("operations that read JSON").isGreaterThan(100);
        assertThat(bodies).as("bodies sent").isGreaterThan(operations);
    }

    private static Response ask(
            RequestSpecification as, Contract.Operation operation, PathIds.Furnished area, String type, String body) {
        return as.contentType(type)
                .header("If-Match", "\"00000000-0000-0000-0000-000000000000.v1\"")
                .body(body)
                .urlEncodingEnabled(false)
                .request(operation.method(), area.fill(operation.path()));
    }

    private static String refusal(Response answer) {
        if (answer.statusCode() != 400 || !answer.contentType().startsWith("application/problem+json")) {
            return "answered " + answer.statusCode() + " as " + answer.contentType() + ": " + answer.asString();
        }
        List<String> messages = answer.jsonPath().getList("errors.message");
        return messages != null && messages.stream().anyMatch(m -> m.startsWith("The field ") && m.contains("twice"))
                ? null
                : "does not name the field: " + answer.asString();
    }

    /** The example with its first field sent twice, and the same with the first field of the first object below it. */
    private static List<String> repeated(JsonNode example) {
        List<String> bodies = new ArrayList<>();
        for (int depth = 0; depth < 3; depth++) {
            StringBuilder text = new StringBuilder();
            if (write(example, depth, text)) {
                bodies.add(text.toString());
            }
        }
        return bodies;
    }

    /** Writes the node with a field doubled in the first object that lies so deep; false when none does. */
    private static boolean write(JsonNode node, int depth, StringBuilder text) {
        boolean doubled = false;
        if (node.isObject()) {
            text.append('{');
            String comma = "";
            for (Iterator<Map.Entry<String, JsonNode>> fields =
                            node.properties().iterator();
                    fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                if (depth == 0 && !doubled) {
                    text.append('"')
                            .append(field.getKey())
                            .append("\":")
                            .append(field.getValue())
                            .append(',');
                    doubled = true;
                    depth = -1;
                }
                text.append(comma).append('"').append(field.getKey()).append("\":");
                comma = ",";
                if (doubled) {
                    text.append(field.getValue());
                } else {
                    doubled = write(field.getValue(), depth - 1, text);
                }
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            for (int i = 0; i < node.size(); i++) {
                text.append(i == 0 ? "" : ",");
                if (doubled) {
                    text.append(node.get(i));
                } else {
                    doubled = write(node.get(i), depth, text);
                }
            }
            text.append(']');
        } else {
            text.append(node);
        }
        return doubled;
    }
}
