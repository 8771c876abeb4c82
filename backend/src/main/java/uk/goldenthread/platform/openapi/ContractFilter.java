package uk.goldenthread.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/**
 * Completes the contract at build time from what the resource methods and records declare, so that nobody has to repeat it by hand:
 * permissions, sign-in, refusals, headers, required fields, descriptions and examples. Sorted, so that two builds write the same file.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {
    private final IndexView classes;

    public ContractFilter(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        Components components = api.getComponents();
        new Shapes(classes, components).complete();
        Refusals refusals = new Refusals(components);
        Access access = new Access(components);
        Map<String, ResourceMethod> methods = ResourceMethod.all(classes);
        Operations operations = new Operations(refusals, access, new Patches(components), components);
        paths(api).forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
            ResourceMethod method = methods.get(operation.getOperationId());
            if (method == null) {
                throw new IllegalStateException("no resource method is called " + operation.getOperationId());
            }
            operations.complete(new Operations.Place(path, at(path, api), verb), operation, method);
        }));
        List<Operation> all = paths(api).values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
        new Unused(components).remove(all);
        Samples samples = new Samples(components);
        samples.fillSchemas();
        samples.fillOperations(all);
        new Shared(components).take(all);
        tidy(api, all);
        Refusals.listForAll(api);
        new KeyOrder().filterOpenAPI(api);
    }

    /** What stands at an address, and the verbs one step below it: {@code /membership-grants/{grantId}/approval} is done to the grant. */
    private static List<PathItem> at(String path, OpenAPI api) {
        return paths(api).entrySet().stream()
                .filter(e -> e.getKey().equals(path)
                        || path.endsWith("}") && e.getKey().matches(Pattern.quote(path) + "/[a-z-]+"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, PathItem> paths(OpenAPI api) {
        return api.getPaths() == null || api.getPaths().getPathItems() == null
                ? Map.of()
                : api.getPaths().getPathItems();
    }

    /** The address is relative: each area runs its own installation. */
    private static void tidy(OpenAPI api, List<Operation> operations) {
        api.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
        // Title, version and description come from the configuration, which has no word for the licence's identifier.
        // It fills them
        // in after this: here they take their places.
        Info info = api.getInfo() == null ? OASFactory.createInfo() : api.getInfo();
        info.title("").version("");
        api.setInfo(info.license(OASFactory.createLicense().name("MIT").identifier("MIT")));
        api.setSecurity(Access.usual());
        List<String> tags = operations.stream()
                .map(Operation::getTags)
                .filter(names -> names != null)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
        Map<String, String> declared = new LinkedHashMap<>();
        if (api.getTags() != null) {
            api.getTags().stream()
                    .filter(t -> t.getDescription() != null)
                    .forEach(t -> declared.put(t.getName(), t.getDescription()));
        }
        api.setTags(tags.stream()
                .map(name ->
                        OASFactory.createTag().name(name).description(declared.getOrDefault(name, Words.tag(name))))
                .toList());
        Components components = api.getComponents();
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        components.setResponses(new TreeMap<>(components.getResponses()));
        components.setHeaders(new TreeMap<>(components.getHeaders()));
        components.setParameters(new TreeMap<>(components.getParameters()));
        components.setSecuritySchemes(new TreeMap<>(components.getSecuritySchemes()));
        Paths sorted = OASFactory.createPaths();
        new TreeMap<>(paths(api)).forEach((path, item) -> {
            item.getOperations().values().forEach(ContractFilter::sortResponses);
            sorted.addPathItem(path, item);
        });
        api.setPaths(sorted);
    }

    private static void sortResponses(Operation operation) {
        APIResponses sorted = OASFactory.createAPIResponses();
        new TreeMap<>(operation.getResponses().getAPIResponses()).forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
    }
}
