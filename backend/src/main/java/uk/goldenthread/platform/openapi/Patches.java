package uk.goldenthread.platform.openapi;

import io.smallrye.openapi.model.BaseModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The body of a JSON Merge Patch: the fields of the draft, none of them required, and null where a field may be cleared. Without it the
 * contract would ask for the whole draft.
 */
final class Patches {
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String SCHEMAS = "#/components/schemas/";
    private final Components components;

    Patches(Components components) {
        this.components = components;
    }

    void replaceBody(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        MediaType patch = operation.getRequestBody().getContent().getMediaType(MERGE_PATCH);
        if (patch != null
                && patch.getSchema() != null
                && patch.getSchema().getRef() != null
                && patch.getSchema().getRef().startsWith(SCHEMAS)) {
            patch.setSchema(OASFactory.createSchema()
                    .ref(patchOf(patch.getSchema().getRef().substring(SCHEMAS.length()))));
        }
    }

    private String patchOf(String draft) {
        String name = draft.replaceFirst("(Draft|Edit)$", "") + "Patch";
        Schema whole = components.getSchemas().get(draft);
        if (!components.getSchemas().containsKey(name)) {
            Set<String> needed = Set.copyOf(whole.getRequired() == null ? List.of() : whole.getRequired());
            Map<String, Schema> properties = new LinkedHashMap<>();
            whole.getProperties()
                    .forEach((property, schema) ->
                            properties.put(property, needed.contains(property) ? schema : clearable(schema)));
            components.addSchema(
                    name,
                    OASFactory.createSchema()
                            .addType(Schema.SchemaType.OBJECT)
                            .description(
                                    "JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared.")
                            .properties(properties));
        }
        return name;
    }

    private static Schema clearable(Schema schema) {
        Schema value = BaseModel.deepCopy(schema, Schema.class);
        value.setDescription(null);
        value.setExamples(null);
        return OASFactory.createSchema()
                .description(schema.getDescription())
                .examples(schema.getExamples())
                .anyOf(List.of(value, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
    }
}
