package uk.goldenthread.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * What a client of the contract before would stumble over in the contract now. Pure. What is sent may only be asked less of, what is answered
 * may only say more: an operation, field, word or status that goes, a field that becomes compulsory to send or uncertain to receive, another type.
 */
final class BreakingChanges {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private final JsonNode before;
    private final JsonNode now;
    private final List<String> found = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();
    private int operations;

    private BreakingChanges(JsonNode before, JsonNode now) {
        this.before = before;
        this.now = now;
    }

    /** What breaks, and how much was looked at: a comparison of nothing finds nothing. */
    record Report(List<String> breaks, int operations, int schemas) {}

    static List<String> between(JsonNode before, JsonNode now) {
        return report(before, now).breaks();
    }

    static Report report(JsonNode before, JsonNode now) {
        BreakingChanges changes = new BreakingChanges(before, now);
        before.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(item -> VERBS.contains(item.getKey()))
                .forEach(item -> changes.operation(
                        item.getKey().toUpperCase() + " " + path.getKey(),
                        item.getValue(),
                        now.path("paths").path(path.getKey()).path(item.getKey()))));
        return new Report(List.copyOf(changes.found), changes.operations, changes.compared.size());
    }

    private void operation(String where, JsonNode old, JsonNode fresh) {
        operations++;
        if (fresh.isMissingNode()) {
            found.add(where + " is gone");
            return;
        }
        if (!old.path("operationId").equals(fresh.path("operationId"))) {
            found.add(where + " is called " + fresh.path("operationId").asText() + " and no longer "
                    + old.path("operationId").asText());
        }
        parameters(where, old, fresh);
        content(where + " request", old.path("requestBody"), fresh.path("requestBody"), true);
        if (!old.path("requestBody").path("required").asBoolean()
                && fresh.path("requestBody").path("required").asBoolean()) {
            found.add(where + " needs a body now");
        }
        old.path("responses").properties().stream()
                .filter(r -> r.getKey().startsWith("2"))
                .forEach(r -> {
                    JsonNode answer = fresh.path("responses").path(r.getKey());
                    if (answer.isMissingNode()) {
                        found.add(where + " no longer answers " + r.getKey());
                    } else {
                        content(where + " " + r.getKey(), resolve(before, r.getValue()), resolve(now, answer), false);
                    }
                });
    }

    private void parameters(String where, JsonNode old, JsonNode fresh) {
        for (JsonNode parameter : old.path("parameters")) {
            JsonNode was = resolve(before, parameter);
            JsonNode is = named(fresh, was);
            String at = where + " parameter " + was.path("name").asText();
            if (is == null) {
                found.add(at + " is gone");
            } else {
                if (is.path("required").asBoolean() && !was.path("required").asBoolean()) {
                    found.add(at + " is compulsory now");
                }
                schema(at, was.path("schema"), is.path("schema"), true);
            }
        }
        for (JsonNode parameter : fresh.path("parameters")) {
            JsonNode is = resolve(now, parameter);
            if (is.path("required").asBoolean() && named(old, is) == null) {
                found.add(where + " parameter " + is.path("name").asText() + " is new and compulsory");
            }
        }
    }

    private JsonNode named(JsonNode operation, JsonNode like) {
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode one = resolve(
                    parameter.has("$ref") && !now.at(pointer(parameter)).isMissingNode() ? now : before, parameter);
            if (one.path("name").equals(like.path("name")) && one.path("in").equals(like.path("in"))) {
                return one;
            }
        }
        return null;
    }

    private void content(String where, JsonNode old, JsonNode fresh, boolean sent) {
        old.path("content").properties().forEach(media -> {
            JsonNode other = fresh.path("content").path(media.getKey());
            if (other.isMissingNode()) {
                found.add(where + " is no longer " + media.getKey());
            } else {
                schema(where, media.getValue().path("schema"), other.path("schema"), sent);
            }
        });
    }

    private void schema(String where, JsonNode one, JsonNode other, boolean sent) {
        if (!compared.add(
                one.path("$ref").asText(where) + "|" + other.path("$ref").asText(where) + "|" + sent)) {
            return;
        }
        JsonNode old = resolve(before, one);
        JsonNode fresh = resolve(now, other);
        if (!old.path("type").equals(fresh.path("type")) || !old.path("format").equals(fresh.path("format"))) {
            found.add(where + " is another type: " + old.path("type") + old.path("format") + " became "
                    + fresh.path("type") + fresh.path("format"));
            return;
        }
        words(where, old, fresh, sent);
        if (sent
                && fresh.path("maxLength").asLong(Long.MAX_VALUE)
                        < old.path("maxLength").asLong(Long.MAX_VALUE)) {
            found.add(where + " may be less long than before");
        }
        Set<String> mustOld = texts(old.path("required"));
        Set<String> mustNow = texts(fresh.path("required"));
        old.path("properties").properties().forEach(field -> {
            JsonNode after = fresh.path("properties").path(field.getKey());
            String at = where + "." + field.getKey();
            if (after.isMissingNode()) {
                found.add(at + " is gone");
                return;
            }
            if (!sent && mustOld.contains(field.getKey()) && !mustNow.contains(field.getKey())) {
                found.add(at + " may be absent now");
            }
            schema(at, field.getValue(), after, sent);
        });
        if (sent) {
            mustNow.stream()
                    .filter(field -> !mustOld.contains(field))
                    .forEach(field -> found.add(where + "." + field + " is compulsory now"));
        }
        if (old.has("items")) {
            schema(where + "[]", old.path("items"), fresh.path("items"), sent);
        }
    }

    /** Fewer words may be sent, or other words may come than those a client knows. */
    private void words(String where, JsonNode old, JsonNode fresh, boolean sent) {
        Set<String> was = texts(old.path("enum"));
        Set<String> is = texts(fresh.path("enum"));
        Set<String> gone = new TreeSet<>(was);
        gone.removeAll(is);
        if (!was.isEmpty() && !is.isEmpty() && sent && !gone.isEmpty()) {
            found.add(where + " no longer takes " + gone);
        }
        if (was.isEmpty() && !is.isEmpty() && sent) {
            found.add(where + " takes only " + is + " now");
        }
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        StreamSupport.stream(array.spliterator(), false).forEach(t -> texts.add(t.asText()));
        return texts;
    }

    private static JsonNode resolve(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(pointer(node)) : node;
    }

    private static String pointer(JsonNode node) {
        return node.path("$ref").asText().substring(1);
    }
}
