package uk.goldenthread.platform.openapi;

import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Examples, and none that is made up here: of a body the one that a test posts, of a field the one that its record gives. A wrong example is
 * worse than none.
 */
final class Samples {
    static final String UUID = "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11";
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
                        schema.getProperties().values().forEach(Samples::whole);
                    }
                }
            }
        });
    }

    /** The annotation of a list shows one of its items. */
    private static void whole(Schema property) {
        if (property.getItems() != null && property.getExamples() != null) {
            property.setExamples(property.getExamples().stream()
                    .<Object>map(e -> e instanceof List ? e : List.of(e))
                    .toList());
        }
    }

    void fillOperations(List<Operation> operations) {
        bodies.requireKnown(operations.stream().map(Operation::getOperationId).toList());
        TreeSet<String> without = new TreeSet<>();
        for (Operation operation : operations) {
            Content content = operation.getRequestBody() == null
                    ? null
                    : operation.getRequestBody().getContent();
            if (content != null && content.getMediaTypes() != null) {
                content.getMediaTypes().forEach((type, media) -> {
                    Object whole = bodies.of(operation.getOperationId());
                    if (whole != null) {
                        media.setExample(whole);
                    } else if (type.endsWith("json")) {
                        without.add(operation.getOperationId());
                    }
                });
            }
        }
        if (!without.isEmpty()) {
            throw new IllegalStateException(Bodies.FILE + " has no body for " + without + ", which a test could post");
        }
    }
}
