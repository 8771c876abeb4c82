package uk.goldenthread.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import uk.goldenthread.platform.privacy.Doubts;
import uk.goldenthread.platform.problem.JsonFaults;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared, a field not in the draft is refused. */
@ApplicationScoped
public class MergePatch {
    public static final String TYPE = "application/merge-patch+json";
    private final ObjectMapper json;
    private final Validator validator;

    public MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The draft that results when the patch is laid over the current one, validated like a new one. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!(patch instanceof ObjectNode)) {
            throw new ProblemException(ProblemType.MALFORMED, "Send a JSON object with the fields to change.");
        }
        T merged;
        try {
            JsonNode stored = json.valueToTree(current);
            Doubts.ofThisRequest().ifPresent(d -> d.known(stored));
            merged = json.treeToValue(merge(stored, patch), type);
        } catch (JsonProcessingException e) {
            throw new ProblemException(ProblemType.INVALID, ProblemType.INVALID.meaning(), JsonFaults.errors(e));
        }
        Set<jakarta.validation.ConstraintViolation<T>> violations = validator.validate(merged);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return merged;
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object.deepCopy() : json.createObjectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.putNull(change.getKey());
            } else {
                result.set(change.getKey(), merge(result.path(change.getKey()), change.getValue()));
            }
        });
        return result;
    }
}
