package uk.goldenthread.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.model.BaseModel;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * One order of the keys of every object, whatever order the scanner and the filters found them in: what a thing is called before what it
 * holds. Names that the contract gives itself (fields, statuses, addresses) keep the order they have. Applied to what is built, and once more
 * when the application starts, because reading the built document loses the order.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class KeyOrder implements OASFilter {
    private static final List<String> ORDER = List.of(
            "$ref",
            "ref",
            "openapi",
            "info",
            "name",
            "in",
            "title",
            "operationId",
            "summary",
            "description",
            "tags",
            "x-permission",
            "security",
            "required",
            "parameters",
            "requestBody",
            "responses",
            "headers",
            "content",
            "schema",
            "type",
            "format",
            "enum",
            "const",
            "default",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "properties",
            "items",
            "additionalProperties",
            "example",
            "examples");

    /** Statuses, then the default: some clients ask for what stands first. */
    private static final Comparator<String> BY_NAME = Comparator.naturalOrder();

    private static final Comparator<String> BY_PLACE =
            Comparator.<String>comparingInt(KeyOrder::place).thenComparing(BY_NAME);

    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        seen.clear();
        walk(api);
    }

    private void walk(Object thing) {
        if (thing == null || seen.put(thing, true) != null) {
            return;
        }
        if (thing instanceof Schema schema && schema.getBooleanSchema() != null) {
            return;
        }
        if (thing instanceof BaseModel<?> model) {
            Boolean needed = thing instanceof RequestBody body ? body.getRequired() : null;
            Map<String, Object> sorted = new LinkedHashMap<>();
            model.getAllProperties().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(model instanceof APIResponses ? BY_NAME : BY_PLACE))
                    .forEach(e -> sorted.put(e.getKey(), e.getValue()));
            model.setAllProperties(sorted);
            // The model of a body keeps beside its properties that it is needed unless somebody says otherwise.
            if (needed != null) {
                ((RequestBody) thing).setRequired(needed);
            }
            sorted.values().forEach(this::walk);
        } else if (thing instanceof Map<?, ?> map) {
            map.values().forEach(this::walk);
        } else if (thing instanceof Collection<?> several) {
            several.forEach(this::walk);
        }
    }

    private static int place(String key) {
        int place = ORDER.indexOf(key);
        return place < 0 ? ORDER.size() : place;
    }
}
