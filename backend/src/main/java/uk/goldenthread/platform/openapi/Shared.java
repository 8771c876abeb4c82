package uk.goldenthread.platform.openapi;

import io.smallrye.openapi.model.BaseModel;
import io.smallrye.openapi.model.Extensions;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.goldenthread.platform.idempotency.IdempotencyFilter;

/**
 * What several operations have in common word for word stands once and is referred to: parameters, the receipts of a write, the answers
 * without a body. What one of them says differently stays with it. The last step, because the others look at what stands in place.
 */
final class Shared {
    /** What a write answers, with or without warnings. */
    static final Map<String, String> RECEIPTS =
            Map.of("#/components/schemas/Written", "", "#/components/schemas/Warned", "WithWarnings");

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "Created", "Stored. Location is the address of what was created, ETag its version.",
            "Changed", "Stored. ETag is the version that it has now.",
            "Done", "Carried out and stored. ETag is the version that the record has now.",
            "Rehearsed", "With dryRun: what would be created; nothing is stored.",
            "Removed", "It is no longer there.");

    private final Components components;

    Shared(Components components) {
        this.components = components;
    }

    void take(Collection<Operation> operations) {
        parameters(operations);
        responses(operations);
    }

    private void parameters(Collection<Operation> operations) {
        Map<String, List<Parameter>> byName = operations.stream()
                .flatMap(operation -> operation.getParameters().stream())
                .filter(p -> p.getRef() == null)
                .collect(Collectors.groupingBy(p -> inOneWord(p.getName()), TreeMap::new, Collectors.toList()));
        byName.forEach((name, same) -> {
            List<Object> said = same.stream().map(Shared::said).toList();
            if (!components.getParameters().containsKey(name)) {
                usual(said).ifPresent(usual -> components.addParameter(name, same.get(said.indexOf(usual))));
            }
        });
        operations.forEach(operation -> operation.setParameters(
                operation.getParameters().isEmpty()
                        ? null
                        : operation.getParameters().stream()
                                .map(this::reference)
                                .toList()));
    }

    private Parameter reference(Parameter parameter) {
        if (parameter.getRef() != null) {
            return parameter;
        }
        String name = inOneWord(parameter.getName());
        Parameter shared = components.getParameters().get(name);
        return shared != null && said(parameter).equals(said(shared))
                ? OASFactory.createParameter().ref(name)
                : parameter;
    }

    /** What a model says, as plain values: without the scanner's own notes, and comparable, which a model that was changed is not. */
    private static Object said(@Nullable Object thing) {
        if (thing instanceof BaseModel<?> model) {
            return said(model.getAllProperties());
        }
        if (thing instanceof Map<?, ?> map) {
            Map<Object, Object> said = new HashMap<>();
            map.forEach((key, value) -> {
                if (!Extensions.isPrivateExtension(String.valueOf(key))) {
                    said.put(key, said(value));
                }
            });
            return said;
        }
        return thing instanceof Collection<?> several
                ? several.stream().map(Shared::said).toList()
                : thing;
    }

    private void responses(Collection<Operation> operations) {
        Map<String, List<Essence>> byName = new TreeMap<>();
        operations.forEach(operation -> named(operation)
                .forEach((status, name) -> byName.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(Essence.of(operation.getResponses().getAPIResponse(status)))));
        Map<String, Essence> shared = new HashMap<>();
        byName.forEach((name, same) -> usual(same).ifPresent(usual -> shared.put(name, usual)));
        operations.forEach(operation -> named(operation).forEach((status, name) -> {
            APIResponse own = operation.getResponses().getAPIResponse(status);
            if (Essence.of(own).equals(shared.get(name))) {
                refer(operation, status, name, own);
            }
        }));
    }

    private void refer(Operation operation, String status, String name, APIResponse own) {
        String said = own.getDescription();
        if (!components.getResponses().containsKey(name)) {
            components.addResponse(
                    name, own.description(DESCRIPTIONS.getOrDefault(name.replace("WithWarnings", ""), said)));
        }
        APIResponse reference = OASFactory.createAPIResponse().ref(name);
        // "Created" tells nothing that the name of the answer does not tell.
        if (!name.equals(said)
                && !Objects.equals(said, components.getResponses().get(name).getDescription())) {
            reference.setDescription(said);
        }
        operation.getResponses().addAPIResponse(status, reference);
    }

    /** The statuses of an operation whose answer has a name, with it. */
    private static Map<String, String> named(Operation operation) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        responses.forEach((status, response) -> {
            String name = response.getRef() == null ? name(status, response, responses.keySet()) : null;
            if (name != null) {
                names.put(status, name);
            }
        });
        return names;
    }

    private static String name(String status, APIResponse response, Set<String> statuses) {
        if (response.getHeaders() == null) {
            return null;
        }
        if (status.equals("304")) {
            return response.getHeaders().get("ETag").getRef().endsWith("ViewTag") ? "Unchanged" : "UnchangedRecord";
        }
        if (status.equals("204")) {
            return "Removed";
        }
        String warnings =
                response.getContent() == null || response.getContent().getMediaType("application/json") == null
                        ? null
                        : RECEIPTS.get(String.valueOf(response.getContent()
                                .getMediaType("application/json")
                                .getSchema()
                                .getRef()));
        if (warnings == null) {
            return null;
        }
        if (status.equals("201")) {
            return "Created" + warnings;
        }
        if (statuses.contains("201")) {
            return "Rehearsed" + warnings;
        }
        return (response.getHeaders().containsKey(IdempotencyFilter.REPLAYED) ? "Done" : "Changed") + warnings;
    }

    /** The most frequent that stands more than once, the first of several such; empty when each stands alone. */
    private static <K> Optional<K> usual(List<K> all) {
        ToLongFunction<K> times = one -> all.stream().filter(one::equals).count();
        K usual = all.get(0);
        for (K one : all) {
            usual = times.applyAsLong(one) > times.applyAsLong(usual) ? one : usual;
        }
        return times.applyAsLong(usual) > 1 ? Optional.of(usual) : Optional.empty();
    }

    /** {@code If-Match} is {@code IfMatch}, {@code areaCode} is {@code AreaCode}. */
    private static String inOneWord(String name) {
        StringBuilder word = new StringBuilder();
        for (String part : name.split("-")) {
            word.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return word.toString();
    }

    /** An answer without the words of its operation. */
    private record Essence(Object content, Object headers) {
        static Essence of(APIResponse response) {
            return new Essence(said(response.getContent()), said(response.getHeaders()));
        }
    }
}
