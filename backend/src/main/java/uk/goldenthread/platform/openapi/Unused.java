package uk.goldenthread.platform.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Takes out what no operation leads to: records that are annotated for later, and drafts that only a patch was made of. */
final class Unused {
    private static final String SCHEMAS = "#/components/schemas/";
    private final Components components;
    private final Set<String> seen = new HashSet<>();

    Unused(Components components) {
        this.components = components;
    }

    void remove(Collection<Operation> operations) {
        operations.forEach(operation -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(p -> walk(p.getSchema()));
            }
            if (operation.getRequestBody() != null) {
                walk(operation.getRequestBody().getContent());
            }
            operation.getResponses().getAPIResponses().values().forEach(r -> walk(r.getContent()));
        });
        components.getResponses().values().forEach(r -> walk(r.getContent()));
        for (String name : List.copyOf(components.getSchemas().keySet())) {
            if (!seen.contains(name)) {
                components.removeSchema(name);
            }
        }
    }

    private void walk(Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(m -> walk(m.getSchema()));
        }
    }

    private void walk(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().replace(SCHEMAS, "");
            if (seen.add(name)) {
                walk(components.getSchemas().get(name));
            }
        }
        List<Schema> inside = new ArrayList<>();
        for (List<Schema> some : Arrays.asList(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())) {
            inside.addAll(some == null ? List.of() : some);
        }
        inside.addAll(
                schema.getProperties() == null
                        ? Map.<String, Schema>of().values()
                        : schema.getProperties().values());
        inside.add(schema.getItems());
        inside.add(schema.getAdditionalPropertiesSchema());
        inside.forEach(this::walk);
    }
}
