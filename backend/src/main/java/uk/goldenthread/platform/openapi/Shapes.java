package uk.goldenthread.platform.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** Schemas as the records say: what is not {@code @Nullable} is always there, patterns are of the whole text, and each has a description. */
final class Shapes {
    private static final DotName NULLABLE = DotName.createSimple("jakarta.annotation.Nullable");
    private static final DotName MIN = DotName.createSimple("jakarta.validation.constraints.Min");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName RECORD = DotName.createSimple("java.lang.Record");
    /** What Bean Validation's "not blank" becomes: the only pattern that is looked for anywhere in the text. */
    private static final String NOT_BLANK = "\\S";

    private static final String SCHEMAS = "#/components/schemas/";

    private final Components components;
    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    Shapes(IndexView classes, Components components) {
        this.components = components;
        for (ClassInfo record : classes.getAllKnownSubclasses(RECORD)) {
            if (record.name().toString().startsWith("uk.goldenthread.")) {
                records.computeIfAbsent(schemaName(record), n -> new ArrayList<>())
                        .add(record);
            }
        }
        records.values().forEach(same -> same.sort(Comparator.comparing(ClassInfo::name)));
    }

    void complete() {
        if (components.getSchemas() == null) {
            components.setSchemas(new LinkedHashMap<>());
        }
        replaceFreeJson();
        components.getSchemas().forEach((name, schema) -> {
            if (schema.getDescription() == null) {
                schema.setDescription(Words.schema(name));
            }
            if (schema.getProperties() != null) {
                require(name, schema);
                schema.getProperties().values().forEach(Shapes::anchor);
                schema.getProperties().values().forEach(this::leaveTypeToTheSchemaReferredTo);
            }
        });
    }

    /** The scanner repeats the type beside a reference. */
    private void leaveTypeToTheSchemaReferredTo(Schema property) {
        if (property.getRef() != null && property.getType() != null) {
            Schema target = components.getSchemas().get(property.getRef().substring(SCHEMAS.length()));
            if (target != null && property.getType().equals(target.getType())) {
                property.setType(null);
            }
        }
    }

    /** Free JSON would else be described by the methods of Jackson's node. */
    private void replaceFreeJson() {
        if (components.getSchemas().containsKey("JsonNode")) {
            components.removeSchema("JsonNodeType");
            components.addSchema(
                    "JsonNode",
                    OASFactory.createSchema()
                            .addType(Schema.SchemaType.OBJECT)
                            .description("A JSON object of any content.")
                            .additionalPropertiesBoolean(true));
        }
    }

    private void require(String name, Schema schema) {
        ClassInfo record = recordOf(name, schema.getProperties().keySet());
        if (record == null) {
            return;
        }
        boolean draft = name.endsWith("Draft") || name.endsWith("Edit");
        Set<String> required = new HashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        for (RecordComponentInfo component : record.recordComponents()) {
            if (draft ? isNumberFromOne(component) : !component.hasAnnotation(NULLABLE)) {
                required.add(component.name());
            }
        }
        List<String> inOrder = schema.getProperties().keySet().stream()
                .filter(required::contains)
                .toList();
        schema.setRequired(inOrder.isEmpty() ? null : inOrder);
    }

    /** A number that is left out is read as 0, and 0 is refused: so it is required. */
    private static boolean isNumberFromOne(RecordComponentInfo component) {
        AnnotationInstance min = component.annotation(MIN);
        return component.type().kind() == Type.Kind.PRIMITIVE
                && min != null
                && min.value().asLong() > 0;
    }

    /** By name, or as the generic record that the name begins with ({@code PageAreaView}); the properties decide between namesakes. */
    private ClassInfo recordOf(String name, Set<String> properties) {
        List<ClassInfo> candidates = new ArrayList<>(records.getOrDefault(
                name, records.getOrDefault(name.replaceFirst("(?<![0-9])[0-9]++$", ""), List.of())));
        if (candidates.isEmpty()) {
            records.forEach((simple, same) -> {
                if (name.startsWith(simple)) {
                    same.stream().filter(c -> !c.typeParameters().isEmpty()).forEach(candidates::add);
                }
            });
        }
        return candidates.stream()
                .filter(c -> names(c).equals(properties))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> names(ClassInfo record) {
        return record.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    }

    private static String schemaName(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(SCHEMA);
        AnnotationValue given = schema == null ? null : schema.value("name");
        return given == null ? simple(record.name()) : given.asString();
    }

    /** Name of a class without its package and the class it stands in. */
    static String simple(DotName name) {
        String text = name.withoutPackagePrefix();
        return text.substring(text.lastIndexOf('$') + 1);
    }

    /** Bean Validation matches the whole text, JSON Schema any part of it. */
    private static void anchor(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
        if (schema.getItems() != null) {
            anchor(schema.getItems());
        }
    }
}
