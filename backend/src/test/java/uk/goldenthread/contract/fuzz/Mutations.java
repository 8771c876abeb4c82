package uk.goldenthread.contract.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people, scripts and attackers send instead of what the contract asks for. Pure and always the same. */
final class Mutations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODE = JSON.getNodeFactory();

    /** Values where an identifier, a number or a word stands in an address; encoded already. */
    static final List<String> ADDRESS = List.of(
            "0",
            "-1",
            "99999999999999999999",
            "00000000-0000-0000-0000-000000000000",
            "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
            "not-an-id",
            "%00",
            "%E2%80%AE",
            "..%2F..%2Fetc%2Fpasswd",
            "%27%20or%201%3D1--",
            "%F0%9F%98%80",
            "x".repeat(3000));

    /** Values of a query parameter; encoded already. */
    static final List<String> QUERY = List.of(
            "",
            "-1",
            "0",
            "501",
            "99999999999999999999",
            "2024-13-45",
            "2999-01-01",
            "0000-00-00",
            "true",
            "%00",
            "%27%3Bdrop%20table%20app.action--",
            "a".repeat(2000),
            "%F0%9F%98%80");

    static final Map<String, List<String>> HEADERS = Map.of(
            "If-Match", List.of("*", "\"\"", "W/\"x\"", "\"not-an-id.v1\"", "x".repeat(2000)),
            "If-None-Match", List.of("*", "\"\"", "W/\"", "x".repeat(2000)),
            "Idempotency-Key", List.of("short", "x".repeat(500), "snow\u00e9"),
            "Accept", List.of("application/pdf", "*/*;q=x", "text/html"),
            "Content-Type", List.of("text/plain", "application/xml", "application/json; charset=utf-16", "nonsense"),
            "X-Request-Id", List.of("a b", "x".repeat(500)));

    private static final List<JsonNode> VALUES = List.of(
            NODE.nullNode(),
            NODE.booleanNode(true),
            NODE.numberNode(-1),
            NODE.numberNode(0.5),
            NODE.numberNode(new java.math.BigDecimal("1e400")),
            NODE.numberNode(Long.MAX_VALUE),
            NODE.textNode(""),
            NODE.textNode("   "),
            NODE.textNode("\u0000"),
            NODE.textNode("\ud83d"),
            NODE.textNode("\u202e\u200b\ufeff"),
            NODE.textNode("<script>alert(1)</script>"),
            NODE.textNode("'; drop table app.action; --"),
            NODE.textNode("=cmd|' /C calc'!A0"),
            NODE.textNode("2024-02-30"),
            NODE.textNode("+999999999-12-31"),
            NODE.textNode("9999-12-31"),
            NODE.textNode("00000000-0000-0000-0000-000000000000"),
            NODE.textNode("x".repeat(70_000)),
            NODE.arrayNode(),
            NODE.objectNode(),
            NODE.arrayNode().addNull(),
            many());

    private Mutations() {}

    /** Bodies around one that is right: broken as JSON, of another shape, and each field in turn with each strange value. */
    static List<String> bodies(JsonNode right) {
        List<String> bodies = new ArrayList<>(List.of(
                "",
                "{",
                "null",
                "[]",
                "{}",
                "\"text\"",
                "7",
                "{\"a\":".repeat(2000),
                "[".repeat(5000),
                "{\"__proto__\":{}}",
                "\u0000"));
        if (right != null && right.isObject()) {
            bodies.add(right.toString() + "x");
            paths(right, List.of()).forEach(path -> {
                bodies.add(without(right, path).toString());
                VALUES.forEach(value -> bodies.add(with(right, path, value).toString()));
            });
            bodies.add(((ObjectNode) right.deepCopy()).put("unknownField", 1).toString());
        }
        return bodies;
    }

    private static Stream<List<String>> paths(JsonNode node, List<String> at) {
        if (node.isObject()) {
            return node.properties().stream().flatMap(field -> {
                List<String> here = append(at, field.getKey());
                return Stream.concat(Stream.of(here), paths(field.getValue(), here));
            });
        }
        if (node.isArray() && !node.isEmpty()) {
            List<String> here = append(at, "0");
            return Stream.concat(Stream.of(here), paths(node.get(0), here));
        }
        return Stream.empty();
    }

    private static JsonNode with(JsonNode whole, List<String> path, JsonNode value) {
        JsonNode copy = whole.deepCopy();
        JsonNode parent = parent(copy, path);
        String last = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            ((ArrayNode) parent).set(0, value);
        }
        return copy;
    }

    private static JsonNode without(JsonNode whole, List<String> path) {
        JsonNode copy = whole.deepCopy();
        JsonNode parent = parent(copy, path);
        if (parent instanceof ObjectNode object) {
            object.remove(path.get(path.size() - 1));
        } else {
            ((ArrayNode) parent).remove(0);
        }
        return copy;
    }

    private static JsonNode parent(JsonNode whole, List<String> path) {
        JsonNode parent = whole;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
        }
        return parent;
    }

    private static List<String> append(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static ArrayNode many() {
        ArrayNode array = NODE.arrayNode();
        for (int i = 0; i < 6000; i++) {
            array.add(i);
        }
        return array;
    }
}
