package uk.goldenthread.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.MembershipService;
import uk.goldenthread.access.Role;
import uk.goldenthread.record.PlannedDate;
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
    private static final String PRIORITIES = "priority_no,title,finding\n9,Timeliness,Plans are late.\n";
    private static final PlannedDate DUE = PlannedDate.day(LocalDate.of(2024, 9, 30));

    /** Which record a name in a body means where it is not called like the parameter of a path. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("rowId", "actionId"),
            Map.entry("organisation", "organisationId"),
            Map.entry("organisationIds", "organisationId"),
            Map.entry("successorId", "secondOrganisationId"),
            Map.entry("fromWorkstreamId", "workstreamId"));

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

    /** What has to be done before, by a colleague with the contract's own example, and which record of the path or body it makes. */
    private static final Map<String, List<Step>> BEFORE = Map.ofEntries(
            Map.entry("createCycle", List.of(step("closeCycle"))),
            Map.entry("createSignOff", List.of(step("createObservation"))),
            Map.entry("changeObservation", List.of(step("reopenSignOff"))),
            Map.entry("reopenRisk", List.of(step("closeRisk"))),
            Map.entry("approveReturn", List.of(step("submitReturn"))),
            Map.entry("reopenReturn", List.of(step("submitReturn"))),
            Map.entry("returnSubmission", List.of(making("createSubmission", "submissionId"))),
            Map.entry("createDecision", List.of(making("createDeadlineChange", "subjectId"))),
            Map.entry("cancelMeeting", List.of(making("createMeeting", "meetingId"))),
            Map.entry("closeFund", List.of(making("createFund", "fundId"))),
            Map.entry("createAudienceRequest", List.of(making("createRisk", "riskId"))),
            Map.entry(
                    "withdrawAudienceRequest",
                    List.of(
                            making("createRisk", "riskId"),
                            new Step("createAudienceRequest", "audienceRequestId", true))),
            Map.entry("createOutputKpi", List.of(making("createKpi", "kpiId"))),
            Map.entry("createRiskKpi", List.of(making("createKpi", "kpiId"))),
            Map.entry("decideHeadline", List.of(making("createKpi", "kpiId"))),
            Map.entry("refuseGrant", List.of(making("createGrant", "grantId"))),
            Map.entry(
                    "previewInvitation",
                    List.of(making("createGrant", "grantId"), new Step("approveGrant", null, true))),
            Map.entry(
                    "acceptInvitation",
                    List.of(making("createGrant", "grantId"), new Step("approveGrant", null, true))));

    /** Fields that no written day suits for long, because the product compares them with today. */
    private static final Map<String, Map<String, LocalDate>> DAYS = Map.of(
            // A finding is acknowledged until a day within a year from today.
            "createFindingAcknowledgement", Map.of("reviewOn", today().plusMonths(3)),
            // The funder approves on or after the day of submission, which is today.
            "approveReturn", Map.of("approvedOn", today()));

    /** What the product itself hands out, and the body gives back. */
    private static final Map<String, List<String>> HANDED_OUT = Map.of(
            "createFindingAcknowledgement", List.of("rule", "fingerprint", "subjectId"),
            "previewInvitation", List.of("token"),
            "acceptInvitation", List.of("token"));

    /** Something done before. {@code makes} is the identifier it gives, or null; {@code self} when the asker did it and no colleague. */
    private record Step(String operation, String makes, boolean self) {}

    private static Step step(String operation) {
        return new Step(operation, null, false);
    }

    private static Step making(String operation, String makes) {
        return new Step(operation, makes, false);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    @Inject
    Scenario scenario;

    @Inject
    PathIds records;

    @Inject
    MembershipService memberships;

    private Contract contract;

    @BeforeEach
    void contract() {
        contract = ContractFilter.running();
    }

    /** An area serves until something done in it stands in the way of the next; what a fresh one refuses too is refused. */
    @Test
    void everyExampleOfABodyIsAccepted() {
        List<String> refused = new ArrayList<>();
        List<String> withoutExample = new ArrayList<>();
        int posted = 0;
        Area area = new Area();
        for (Contract.Operation operation : contract.operations()) {
            if (type(operation) == null) {
                continue;
            }
            posted++;
            if (example(operation) == null) {
                withoutExample.add(operation.id());
                continue;
            }
            Response answer = area.tryOut(operation);
            if (answer.statusCode() >= 300) {
                area = new Area();
                answer = area.tryOut(operation);
            }
            if (answer.statusCode() >= 300) {
                refused.add(operation.id() + ": " + answer.statusCode() + " " + answer.asString() + "\n");
            }
        }
        assertThat(withoutExample).isEmpty();
        assertThat(refused).isEmpty();
        assertThat(posted).isGreaterThan(100);
    }

    /** A file has no example that one could read; the fields beside it have. A past state comes before any of today. */
    @Test
    void theFieldsBesideAFileAreAccepted() {
        List<String> forms = contract.operations().stream()
                .filter(o -> !o.node().path("requestBody").isMissingNode() && type(o) == null)
                .map(Contract.Operation::id)
                .toList();
        assertThat(forms).containsExactly("createImport");
        Contract.Operation operation = operation("createImport");
        String area = scenario.area();
        String manager = scenario.subject(area, Role.PROGRAMME_MANAGER);
        ObjectNode programme = example(operation("createProgramme")).deepCopy();
        String location = Scenario.request(manager)
                .contentType("application/json")
                .body(programme.put("effectiveDate", "2024-02-01").toString())
                .post("/api/v1/areas/" + area + "/programmes")
                .header("Location");
        RequestSpecification form = Scenario.request(manager)
                .multiPart("file", "priorities.csv", PRIORITIES.getBytes(StandardCharsets.UTF_8), "text/csv");
        operation
                .node()
                .at("/requestBody/content/multipart~1form-data/schema/properties")
                .properties()
                .forEach(e -> {
                    JsonNode example = e.getValue().path("examples").path(0);
                    if (!example.isMissingNode()) {
                        form.multiPart(e.getKey(), example.asText());
                    }
                });
        form.post(location + "/imports").then().statusCode(200).body("stored", is(true));
    }

    /** Each by itself; what is not there at that revision or on that day may be answered with a 404, a value it does not read may not. */
    @Test
    void everyExampleOfAParameterIsRead() {
        Area area = new Area();
        List<String> refused = new ArrayList<>();
        int asked = 0;
        for (Contract.Operation operation : contract.operations()) {
            if (!operation.method().equals("GET")) {
                continue;
            }
            for (JsonNode parameter : operation.node().path("parameters")) {
                JsonNode example = parameter.at("/schema/examples/0");
                example = parameter.path("example").isMissingNode() ? example : parameter.path("example");
                if (!parameter.path("in").asText().equals("query") || example.isMissingNode()) {
                    continue;
                }
                asked++;
                int status = Scenario.request(area.subject)
                        .accept("*/*")
                        .queryParam(
                                parameter.path("name").asText(),
                                (example.isArray() ? example.path(0) : example).asText())
                        .get(area.furnished.fill(operation.path()))
                        .statusCode();
                if (status >= 300 && status != 404) {
                    refused.add(operation.id() + "?" + parameter.path("name").asText() + "=" + example + ": " + status
                            + "\n");
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(asked).isGreaterThan(100);
    }

    private Contract.Operation operation(String id) {
        return contract.operations().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode content(Contract.Operation operation) {
        return operation.node().path("requestBody").path("content");
    }

    /** The kind of JSON that the operation takes; null where it takes none. */
    private static String type(Contract.Operation operation) {
        return content(operation).properties().stream()
                .map(Map.Entry::getKey)
                .filter(t -> t.endsWith("json"))
                .findFirst()
                .orElse(null);
    }

    private static JsonNode example(Contract.Operation operation) {
        return type(operation) == null
                ? null
                : content(operation).path(type(operation)).get("example");
    }

    /** A prepared area, and two people with every role who did none of what is in it. */
    private final class Area {
        final PathIds.Furnished furnished = records.furnish();
        final Map<String, Object> ids = new HashMap<>(furnished.ids());
        final String code = furnished.areaCode();
        final String subject = scenario.everyRole(code);
        private final String colleague = scenario.everyRole(code);

        Area() {
            UUID programme = (UUID) ids.get("programmeId");
            ids.put("freshActionId", scenario.action(code, programme, (UUID) ids.get("priorityId"), "1.9", DUE));
            ids.put("secondPriorityId", second(programme));
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

        /** The answer to the example, or to what should have been done before when that is refused. */
        Response tryOut(Contract.Operation operation) {
            Map<String, Object> mine = new HashMap<>(ids);
            for (Step step : BEFORE.getOrDefault(operation.id(), List.of())) {
                Response done = send(operation(step.operation()), mine, step.self() ? subject : colleague);
                if (done.statusCode() >= 300) {
                    return done;
                }
                if (step.makes() != null) {
                    mine.put(step.makes(), done.path("id"));
                }
                if (step.operation().equals("createGrant")) {
                    mine.put("token", done.<String>path("invitation").replaceFirst(".*#", ""));
                }
            }
            if (operation.id().equals("createFindingAcknowledgement")) {
                mine.putAll(finding());
            }
            boolean anybody = "signed-in".equals(operation.permission());
            return send(operation, mine, anybody ? UUID.randomUUID().toString() : subject);
        }

        private Response send(Contract.Operation operation, Map<String, Object> known, String by) {
            Map<String, Object> mine = new HashMap<>(known);
            OTHERS.getOrDefault(operation.id(), Map.of()).forEach((name, other) -> mine.put(name, ids.get(other)));
            JsonNode body = example(operation);
            if (body != null) {
                body = filled("", body.deepCopy(), mine);
                for (String field : HANDED_OUT.getOrDefault(operation.id(), List.of())) {
                    ((ObjectNode) body).put(field, mine.get(field).toString());
                }
                for (Map.Entry<String, LocalDate> day :
                        DAYS.getOrDefault(operation.id(), Map.of()).entrySet()) {
                    ((ObjectNode) body).put(day.getKey(), day.getValue().toString());
                }
            }
            String path = new PathIds.Furnished(code, mine).fill(operation.path());
            // The version of a record is what it has become while the area was prepared.
            for (int version = 1; version < 20; version++) {
                Response answer = request(operation, path, body, version, by).request(operation.method(), path);
                if (answer.statusCode() != 412) {
                    return answer;
                }
            }
            throw new AssertionError("no version suits " + operation.id());
        }

        private RequestSpecification request(
                Contract.Operation operation, String path, JsonNode body, int version, String by) {
            RequestSpecification request = Scenario.request(by).urlEncodingEnabled(false);
            if (body != null) {
                request.contentType(type(operation)).body(body.toString());
            }
            String record = path.replaceAll("^.*/([0-9a-f]{8}-[0-9a-f-]{27})(/[a-z-]+)?$", "$1");
            boolean matches = operation.node().path("parameters").toString().contains("If-Match");
            return matches ? request.header("If-Match", "\"" + record + ".v" + version + "\"") : request;
        }

        /** What is acknowledged is a finding that stands. */
        private Map<String, Object> finding() {
            return Scenario.request(subject)
                    .get("/api/v1/programmes/" + ids.get("programmeId") + "/findings")
                    .path("items[0]");
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
