package uk.goldenthread.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The contract as the running application publishes it, and whether an answer keeps it. */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");
    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/([^\"]+)\"");
    private final JsonNode document;
    private final JsonNode strict;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /**
     * An operation with its address, whole: what it refers to and what holds for all is put in its place. {@code parameters} counts what
     * stands in braces, so that the most specific one wins.
     */
    public record Operation(String method, String path, JsonNode node, Pattern pattern, long parameters) {
        public String id() {
            return node.path("operationId").asText();
        }

        public String permission() {
            return node.path("x-permission").asText(null);
        }
    }

    public Contract(String openApi) {
        try {
            document = JSON.readTree(openApi);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the contract is not JSON", e);
        }
        strict = document.path("components").path("schemas").deepCopy();
        strict.forEach(Contract::close);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(item -> {
                    if (VERBS.contains(item.getKey())) {
                        operations.add(operation(item.getKey().toUpperCase(), path.getKey(), whole(item)));
                    }
                }));
    }

    public JsonNode document() {
        return document;
    }

    public List<Operation> operations() {
        return operations;
    }

    /** The node itself, or what its {@code $ref} names. */
    public JsonNode resolve(JsonNode node) {
        String ref = node.path("$ref").asText("");
        return ref.startsWith("#/") ? document.at(ref.substring(1)) : node;
    }

    /** Fails with a sentence when the answer is not one that the contract declares. */
    public void check(String method, String path, int status, String contentType, String body) {
        Optional<Operation> found = find(method, path);
        String asked = method + " " + path + " answered " + status;
        String type = contentType == null || contentType.isBlank()
                ? ""
                : contentType.replaceAll(";.*", "").trim().toLowerCase();
        if (found.isEmpty()) {
            // Refusing what does not exist is right; answering it is not.
            require(status == 404 || status == 405, asked + ", but the contract knows no such operation");
            require(
                    type.equals("application/problem+json"),
                    asked + " as " + type + " and not as application/problem+json");
            validate(asked, "#/components/schemas/Problem", body);
            return;
        }
        JsonNode declared = found.get().node().path("responses").path(String.valueOf(status));
        require(!declared.isMissingNode(), asked + ", which " + found.get().id() + " does not declare");
        JsonNode content = resolve(declared).path("content");
        if (content.isEmpty() || method.equals("HEAD")) {
            require(
                    body == null || body.isEmpty(),
                    asked + " with a body, but " + found.get().id() + " declares none");
            return;
        }
        JsonNode media = content.path(type);
        require(
                !media.isMissingNode(),
                asked + " as " + type + ", but " + found.get().id() + " declares " + names(content));
        if (type.endsWith("json")) {
            validate(asked, schema(media.path("schema")), body);
        }
    }

    /** Parameters and answers in place of references, and each status that {@code x-refusals} gives an operation of this kind. */
    private JsonNode whole(Map.Entry<String, JsonNode> item) {
        ObjectNode operation = item.getValue().deepCopy();
        ArrayNode parameters = JSON.createArrayNode();
        operation.path("parameters").forEach(p -> parameters.add(resolve(p)));
        operation.set("parameters", parameters);
        ObjectNode responses = JSON.createObjectNode();
        operation.path("responses").properties().stream()
                .filter(r -> !r.getKey().equals("default"))
                .forEach(r -> responses.set(r.getKey(), resolve(r.getValue())));
        JsonNode forAll = resolve(operation.path("responses").path("default"));
        refusalsOf(item.getKey(), operation)
                .filter(status -> !responses.has(status))
                .forEach(status -> {
                    require(!forAll.isMissingNode(), operation.path("operationId") + " has no default");
                    responses.set(status, forAll);
                });
        operation.set("responses", responses);
        if (!operation.has("security") && document.has("security")) {
            operation.set("security", document.path("security"));
        }
        return operation;
    }

    private Stream<String> refusalsOf(String verb, JsonNode operation) {
        String access = operation.path("x-permission").asText();
        boolean open = access.equals("public");
        JsonNode refusals = document.path("x-refusals");
        return refusals.properties().stream()
                .filter(kind -> switch (kind.getKey()) {
                    case "every" -> true;
                    case "signedIn" -> !open;
                    case "guarded" -> access.contains(":") || !open && !verb.equals("get");
                    case "withBody" -> operation.has("requestBody");
                    default -> throw new IllegalArgumentException("x-refusals has a kind that is not known: " + kind);
                })
                .flatMap(kind -> StreamSupport.stream(kind.getValue().spliterator(), false))
                .map(JsonNode::asText);
    }

    /** What is wrong with a value that ought to be of this schema; empty when nothing is. */
    public List<String> faults(JsonNode schema, JsonNode value) {
        return schema(schema).validate(value.toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private void validate(String asked, String ref, String body) {
        validate(asked, schema(JSON.createObjectNode().put("$ref", ref)), body);
    }

    /** Most refusals have one schema between them: each is made once. */
    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), s -> compile(schema));
    }

    private static void validate(String asked, Schema schema, String body) {
        List<Error> errors;
        try {
            errors = schema.validate(body, InputFormat.JSON);
        } catch (RuntimeException e) {
            throw new AssertionError(asked + " with a body that is not JSON: " + body, e);
        }
        require(
                errors.isEmpty(),
                asked + " with a body the contract does not describe: "
                        + errors.stream().map(Error::toString).collect(Collectors.joining("; ")) + "\n" + body);
    }

    /** With the definitions it leads to and no others: all of them for each would fill the memory. */
    private Schema compile(JsonNode schema) {
        ObjectNode definitions = JSON.createObjectNode();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(schema));
        while (!open.isEmpty()) {
            REFERENCE
                    .matcher(open.pop().toString())
                    .results()
                    .map(m -> m.group(1))
                    .filter(name -> !definitions.has(name))
                    .forEach(name -> {
                        definitions.set(name, strict.get(name));
                        open.push(strict.get(name));
                    });
        }
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", definitions);
        return registry.getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"), InputFormat.JSON);
    }

    private Optional<Operation> find(String method, String path) {
        String verb = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(o ->
                        o.method().equals(verb) && o.pattern().matcher(path).matches())
                .min(Comparator.comparingLong(Operation::parameters));
    }

    /** A field that the contract does not name is a fault of the contract. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    private static Operation operation(String method, String path, JsonNode node) {
        StringBuilder regex = new StringBuilder();
        for (String part : path.split("(?=\\{)|(?<=})")) {
            regex.append(part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
        }
        return new Operation(
                method,
                path,
                node,
                Pattern.compile(regex.toString()),
                path.chars().filter(c -> c == '{').count());
    }

    private static String names(JsonNode content) {
        List<String> names = new ArrayList<>();
        content.fieldNames().forEachRemaining(names::add);
        return names.toString();
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new AssertionError(otherwise);
        }
    }
}
