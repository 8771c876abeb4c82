package uk.goldenthread.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.MembershipService;
import uk.goldenthread.access.Role;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.testing.Contract;
import uk.goldenthread.testing.ContractFilter;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/**
 * Whoever copies a body of the contract and puts their own identifiers in is not refused for what the contract wrote: each is posted to an
 * area with one record of every kind.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExamplesTest {
    private static final String SAMPLE = "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11";
    private static final PlannedDate DUE = PlannedDate.day(LocalDate.of(2024, 9, 30));

    /** What no prepared area can hold: why, and what is right then. */
    private static final Map<String, Integer> ANSWERS_ELSE = Map.of(
            // A link is told once, to one person.
            "acceptInvitation", 404,
            "previewInvitation", 404);

    /** Which record a name in a body means where it is not called like the parameter of a path. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("rowId", "actionId"),
            Map.entry("organisation", "organisationId"),
            Map.entry("organisationIds", "organisationId"),
            Map.entry("successorId", "secondOrganisationId"),
            Map.entry("fromWorkstreamId", "workstreamId"),
            Map.entry("subjectId", "freshChangeId"));

    /** Where the record of the path, or one of the body, is to be one that has not had it yet. */
    private static final Map<String, Map<String, String>> OTHERS = Map.of(
            "createDeadlineChange", Map.of("actionId", "freshActionId"),
            "createDeadlineChanges", Map.of("actionId", "freshActionId"),
            "createDependency", Map.of("upstreamId", "freshActionId"),
            "createListing", Map.of("priorityId", "secondPriorityId"),
            "createRiskStatement", Map.of("priorityId", "secondPriorityId"),
            "createRiskAction", Map.of("actionId", "freshActionId"),
            "createKpiAction", Map.of("actionId", "freshActionId"),
            "createOutputAction", Map.of("actionId", "freshActionId"),
            "createSubmission", Map.of("priorityId", "secondPriorityId", "actionId", "secondActionId"));

    /** What has to be done before, itself by the example of the contract. */
    private static final Map<String, List<String>> BEFORE = Map.of(
            "createCycle", List.of("closeCycle"),
            "createSignOff", List.of("createObservation"),
            "changeObservation", List.of("reopenSignOff"),
            "reopenRisk", List.of("closeRisk"),
            "approveReturn", List.of("submitReturn"),
            "reopenReturn", List.of("submitReturn"),
            "returnSubmission", List.of("createSubmission"),
            "createDecision", List.of("createDeadlineChange"));

    @Inject
    Scenario scenario;

    @Inject
    PathIds records;

    @Inject
    MembershipService memberships;

    @Test
    void everyExampleOfABodyIsAccepted() {
        Map<String, String> refused = new TreeMap<>();
        int posted = 0;
        for (Contract.Operation operation : ContractFilter.running().operations()) {
            if (example(operation) == null) {
                continue;
            }
            posted++;
            Area area = new Area();
            Response answer = null;
            for (String before : BEFORE.getOrDefault(operation.id(), List.of())) {
                answer = area.send(operation(before));
                if (before.equals("createDeadlineChange") && answer.statusCode() == 201) {
                    area.ids.put("freshChangeId", answer.path("id"));
                }
                if (before.equals("createSubmission") && answer.statusCode() == 201) {
                    area.ids.put("submissionId", answer.path("id"));
                }
            }
            answer = area.send(operation);
            int expected = ANSWERS_ELSE.getOrDefault(operation.id(), 0);
            boolean well = expected == 0 ? answer.statusCode() < 300 : answer.statusCode() == expected;
            if (!well) {
                refused.put(operation.id(), answer.statusCode() + " " + answer.asString());
            }
        }
        assertThat(refused.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue() + "\n")).isEmpty();
        assertThat(posted).isGreaterThan(100);
    }

    private static Contract.Operation operation(String id) {
        return ContractFilter.running().operations().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode example(Contract.Operation operation) {
        for (Map.Entry<String, JsonNode> content :
                operation.node().path("requestBody").path("content").properties()) {
            if (content.getKey().endsWith("json")) {
                return content.getValue().path("example");
            }
        }
        return null;
    }

    private static String type(Contract.Operation operation) {
        return operation.node().path("requestBody").path("content").properties().stream()
                .map(Map.Entry::getKey)
                .filter(t -> t.endsWith("json"))
                .findFirst()
                .orElse("application/json");
    }

    /** A prepared area, and somebody with every role who did none of what is in it. */
    private final class Area {
        final PathIds.Furnished furnished = records.furnish();
        final Map<String, Object> ids = new HashMap<>(furnished.ids());
        final String code = furnished.areaCode();
        final String subject = scenario.everyRole(code);

        Area() {
            UUID programme = (UUID) ids.get("programmeId");
            ids.put("freshActionId", scenario.action(code, programme, (UUID) ids.get("priorityId"), "1.9", DUE));
            ids.put("secondPriorityId", second(programme));
            ids.put("freshChangeId", ids.get("deadlineChangeId"));
            ids.put("secondOrganisationId", scenario.organisation(code, "ICB"));
            ids.put("personId", colleague());
        }

        /** The second priority has a place in the cycle only when it was there before that was opened. */
        private UUID second(UUID programme) {
            UUID priority = scenario.priority(code, programme, 2);
            ids.put("secondActionId", scenario.action(code, programme, priority, "2.1", DUE));
            return priority;
        }

        private UUID colleague() {
            scenario.subject(code, Role.CLERK);
            return scenario.as(code, () -> memberships.people(code).stream()
                    .filter(p -> p.roles().contains(Role.CLERK))
                    .findFirst()
                    .orElseThrow()
                    .person()
                    .id());
        }

        Response send(Contract.Operation operation) {
            Map<String, String> others = OTHERS.getOrDefault(operation.id(), Map.of());
            Map<String, Object> mine = new HashMap<>(ids);
            others.forEach((name, other) -> mine.put(name, ids.get(other)));
            JsonNode body = filled("", example(operation) == null ? null : example(operation).deepCopy(), mine);
            if (operation.id().equals("createFindingAcknowledgement")) {
                body = finding((ObjectNode) body);
            }
            String path = new PathIds.Furnished(code, mine).fill(operation.path());
            Response answer = null;
            // The version of a record is what it has become while the area was prepared.
            for (int version = 1; version <= 6; version++) {
                answer = request(operation, path, body, version).request(operation.method(), path);
                if (answer.statusCode() != 412) {
                    return answer;
                }
            }
            return answer;
        }

        private RequestSpecification request(Contract.Operation operation, String path, JsonNode body, int version) {
            RequestSpecification request = Scenario.request(subject);
            if (body != null) {
                request.contentType(type(operation)).body(body.toString());
            }
            String record = path.replaceAll("^.*/([0-9a-f]{8}-[0-9a-f-]{27})(/[a-z-]+)?$", "$1");
            boolean matches = operation.node().path("parameters").toString().contains("If-Match")
                    || operation.node().path("parameters").toString().contains("IfMatch");
            return matches ? request.header("If-Match", "\"" + record + ".v" + version + "\"") : request;
        }

        /** What is acknowledged is a finding that stands, as the product named it. */
        private JsonNode finding(ObjectNode body) {
            Response found = Scenario.request(subject)
                    .get("/api/v1/programmes/" + ids.get("programmeId") + "/findings");
            for (String field : Set.of("rule", "fingerprint", "subjectId")) {
                String value = found.path("items[0]." + field);
                if (value == null) {
                    throw new AssertionError("a finding has no " + field + ": " + found.asString());
                }
                body.put(field, value);
            }
            return body;
        }

        private JsonNode filled(String name, JsonNode node, Map<String, Object> mine) {
            if (node instanceof ObjectNode object) {
                object.properties().forEach(e -> e.setValue(filled(e.getKey(), e.getValue(), mine)));
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, filled(name, array.get(i), mine));
                }
            } else if (node instanceof TextNode && node.asText().equals(SAMPLE)) {
                Object id = mine.get(name) != null ? mine.get(name) : mine.get(NAMES.get(name));
                if (id == null) {
                    throw new AssertionError("nothing is known for " + name);
                }
                return TextNode.valueOf(id.toString());
            }
            return node;
        }
    }
}
