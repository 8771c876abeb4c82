package uk.goldenthread.platform.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.Problem;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemMappers;

/** Reads the items of a bulk request, each as if it had been sent alone, before any transaction begins. */
@ApplicationScoped
public class BatchItems {
    /** Items of one request, at most. */
    public static final int MOST = 5_000;

    private final ObjectMapper json;
    private final Validator validator;
    private final ProblemMappers problems;

    public BatchItems(ObjectMapper json, Validator validator, ProblemMappers problems) {
        this.json = json;
        this.validator = validator;
        this.problems = problems;
    }

    /**
     * One item.
     *
     * @param draft   null when it could not be read
     * @param problem why it is refused already; null when it may be tried
     */
    record Item<D>(int index, @Nullable D draft, @Nullable Problem problem) {
        Item<D> refused(Problem why) {
            return new Item<>(index, draft, why);
        }
    }

    <D> List<Item<D>> read(@Nullable JsonNode body, Class<D> type) {
        if (body == null || !body.path("items").isArray()) {
            throw ProblemException.invalid("/items", "Send the items as a list: {\"items\": [ … ]}.");
        }
        for (String field : (Iterable<String>) body::fieldNames) {
            if (!field.equals("items")) {
                throw ProblemException.invalid("/" + field, "This field is not known here.");
            }
        }
        JsonNode list = body.path("items");
        if (list.isEmpty()) {
            throw ProblemException.invalid("/items", "Send at least one item.");
        }
        if (list.size() > MOST) {
            throw ProblemException.invalid(
                    "/items",
                    String.format(
                            "A bulk request has at most %,d items; this one has %,d. Send them in several requests.",
                            MOST, list.size()));
        }
        List<Item<D>> items = new ArrayList<>(list.size());
        for (JsonNode one : list) {
            items.add(item(items.size(), one, type));
        }
        return items;
    }

    private <D> Item<D> item(int index, JsonNode one, Class<D> type) {
        try {
            D draft = json.treeToValue(one, type);
            if (draft == null) {
                throw ProblemException.invalid("", "This item is empty.");
            }
            Set<ConstraintViolation<D>> violations = validator.validate(draft);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return new Item<>(index, draft, null);
        } catch (JsonProcessingException | ProblemException | ConstraintViolationException e) {
            return new Item<>(index, null, problem(index, e));
        }
    }

    /**
     * What a refused item is told, with pointers into the whole body.
     *
     * @throws RuntimeException the failure itself when it is not the item's fault
     */
    Problem problem(int index, Exception failure) {
        Problem own = problems.explain(failure);
        String place = "/items/" + index;
        List<FieldError> errors = own.errors() == null
                ? List.of(FieldError.at(place, own.detail()))
                : own.errors().stream()
                        .map(e -> FieldError.at(place + e.pointer(), e.message()))
                        .toList();
        return new Problem(own.type(), own.title(), own.status(), own.detail(), own.requestId(), errors);
    }
}
