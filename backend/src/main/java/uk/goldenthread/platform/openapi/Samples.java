package uk.goldenthread.platform.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Examples: one for each property that has none, and from these one for the body of every request and answer. */
final class Samples {
    static final String UUID = "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11";
    private static final String SCHEMAS = "#/components/schemas/";
    private final Components components;
    private final Bodies bodies = new Bodies();

    Samples(Components components) {
        this.components = components;
    }

    void fillSchemas() {
        components.getSchemas().forEach((name, schema) -> {
            switch (name) {
                case "LocalDate" -> schema.setExamples(List.of("2024-09-30"));
                case "Instant" -> schema.setExamples(List.of("2024-10-13T08:30:00Z"));
                case "UUID" -> schema.setExamples(List.of(UUID));
                default -> {
                    if (schema.getProperties() != null) {
                        schema.getProperties().forEach(this::fillProperty);
                    }
                }
            }
        });
    }

    private void fillProperty(String name, Schema schema) {
        if (schema.getItems() != null && !isEmpty(schema.getExamples())) {
            // The annotation of a list shows one of its items.
            schema.setExamples(schema.getExamples().stream()
                    .<Object>map(e -> e instanceof List ? e : List.of(e))
                    .toList());
        }
        boolean scalar = schema.getRef() == null
                && schema.getItems() == null
                && schema.getProperties() == null
                && schema.getEnumeration() == null
                && type(schema) != null
                && type(schema) != Schema.SchemaType.OBJECT;
        if (scalar && isEmpty(schema.getExamples())) {
            Object example = value(name, schema, Set.of());
            if (example != null) {
                schema.setExamples(List.of(example));
            }
        }
    }

    void fillOperations(List<Operation> operations) {
        bodies.requireKnown(operations.stream().map(Operation::getOperationId).toList());
        operations.forEach(this::fillOperation);
    }

    private void fillOperation(Operation operation) {
        if (operation.getRequestBody() != null) {
            Content content = operation.getRequestBody().getContent();
            Object whole = bodies.of(operation.getOperationId());
            if (whole != null) {
                content.getMediaTypes().values().forEach(media -> media.setExample(whole));
            }
            fill(content);
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> fill(response.getContent()));
    }

    private void fill(Content content) {
        if (content == null || content.getMediaTypes() == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            if (type.endsWith("json")
                    && media.getSchema() != null
                    && media.getExample() == null
                    && media.getExamples() == null) {
                media.setExample(
                        type.contains("merge-patch") ? firstField(media) : value("", media.getSchema(), Set.of()));
            }
        });
    }

    /** A patch shows that one field is enough. */
    private Object firstField(MediaType media) {
        Object whole = value("", media.getSchema(), Set.of());
        if (whole instanceof Map<?, ?> fields && !fields.isEmpty()) {
            Map.Entry<?, ?> first = fields.entrySet().iterator().next();
            return Map.of(first.getKey(), first.getValue());
        }
        return whole;
    }

    /** {@code within} are the schemas that the value stands inside: one that holds itself ends there. */
    private Object value(String name, Schema schema, Set<String> within) {
        if (!isEmpty(schema.getExamples())) {
            return schema.getExamples().get(0);
        }
        if (schema.getRef() != null) {
            Schema target = components.getSchemas().get(schema.getRef().substring(SCHEMAS.length()));
            if (target == null || within.contains(schema.getRef())) {
                return null;
            }
            Set<String> deeper = new HashSet<>(within);
            deeper.add(schema.getRef());
            return value(name, target, deeper);
        }
        if (!isEmpty(schema.getEnumeration())) {
            return schema.getEnumeration().get(0);
        }
        for (List<Schema> choice : java.util.Arrays.asList(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())) {
            if (!isEmpty(choice)) {
                return value(name, choice.get(0), within);
            }
        }
        Schema.SchemaType type = type(schema);
        if (type == null) {
            return null;
        }
        return switch (type) {
            case STRING -> text(name, schema);
            case INTEGER -> number(name, schema);
            case NUMBER ->
                new BigDecimal("62.5").min(schema.getMaximum() == null ? new BigDecimal("62.5") : schema.getMaximum());
            case BOOLEAN -> true;
            case ARRAY -> list(name, schema, within);
            case OBJECT -> object(schema, within);
            case NULL -> null;
        };
    }

    private Object list(String name, Schema schema, Set<String> within) {
        Object one = schema.getItems() == null ? null : value(name.replaceFirst("s$", ""), schema.getItems(), within);
        return one == null ? List.of() : List.of(one);
    }

    private Object object(Schema schema, Set<String> within) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, of) -> {
                Object value = value(property, of, within);
                if (value != null) {
                    fields.put(property, value);
                }
            });
        }
        return fields;
    }

    private static Object number(String name, Schema schema) {
        long usual =
                switch (name) {
                    case "percent" -> 63;
                    case "of", "totalItems", "denominator" -> 96;
                    case "size" -> 50;
                    case "revision" -> 412;
                    case "count", "numerator" -> 60;
                    case "totalPages", "version" -> 2;
                    default -> 1;
                };
        long least = schema.getMinimum() == null
                ? Long.MIN_VALUE
                : schema.getMinimum().longValue();
        long most = schema.getMaximum() == null
                ? Long.MAX_VALUE
                : schema.getMaximum().longValue();
        return Math.max(least, Math.min(most, usual));
    }

    /** The first that fits the pattern and the length; none when nothing does, because a wrong example is worse than none. */
    private static String text(String name, Schema schema) {
        List<String> candidates = new ArrayList<>();
        if (schema.getFormat() != null) {
            switch (schema.getFormat()) {
                case "uuid" -> candidates.add(UUID);
                case "date" -> candidates.add("2024-09-30");
                case "date-time" -> candidates.add("2024-10-13T08:30:00Z");
                case "uri" -> candidates.add("https://www.example.org/paper.pdf");
                case "binary" -> {
                    return null;
                }
                default -> {}
            }
        }
        candidates.add(TEXTS.getOrDefault(name, ""));
        candidates.add(
                name.isEmpty()
                        ? "Text"
                        : Character.toUpperCase(name.charAt(0))
                                + Words.apart(name).substring(1));
        candidates.addAll(List.of("E06000006", "1.4", "a", "1"));
        return candidates.stream()
                .filter(c -> !c.isEmpty() && fits(c, schema))
                .findFirst()
                .orElse(null);
    }

    private static boolean fits(String text, Schema schema) {
        return (schema.getPattern() == null
                        || java.util.regex.Pattern.compile(schema.getPattern())
                                .matcher(text)
                                .find())
                && (schema.getMaxLength() == null || text.length() <= schema.getMaxLength())
                && (schema.getMinLength() == null || text.length() >= schema.getMinLength());
    }

    private static Schema.SchemaType type(Schema schema) {
        return schema.getType() == null
                ? null
                : schema.getType().stream()
                        .filter(t -> t != Schema.SchemaType.NULL)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isEmpty(List<?> list) {
        return list == null || list.isEmpty();
    }

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("areaCode", "E06000006"),
            Map.entry("code", "E06000006"),
            Map.entry("areaName", "Halton"),
            Map.entry("name", "Halton"),
            Map.entry("region", "North West"),
            Map.entry("ref", "1.4"),
            Map.entry("role", "board-member"),
            Map.entry("permission", "plan:read"),
            Map.entry("displayName", "Board member, Halton"),
            Map.entry("email", "board-member@halton.example"),
            Map.entry("sro", "Director of Education"),
            Map.entry("owner", "Head of SEND"),
            Map.entry("title", "Plans are written within 20 weeks"),
            Map.entry("finding", "Leaders should improve the timeliness of plans."),
            Map.entry("narrative", "Two of three steps are done; the third is under way."),
            Map.entry("source", "Stocktake report, July 2024"),
            Map.entry("requestId", UUID),
            Map.entry("shortName", "ICB"),
            Map.entry("successCriteria", "Every family has a named contact."),
            Map.entry("meaning", "Read programmes, priorities and actions"),
            Map.entry("detail", "Read the record again, then repeat your change with its new ETag."));
}
