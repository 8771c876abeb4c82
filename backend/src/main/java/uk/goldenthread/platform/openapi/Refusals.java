package uk.goldenthread.platform.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * The refusals of the catalogue. Those that are particular to an operation are written once and referred to by it; those that hold for all
 * are said once for the whole contract, are every operation's {@code default}, and stand exactly in {@code x-refusals}.
 */
final class Refusals {
    static final String EXTENSION = "x-refusals";
    private static final String DEFAULT = "Refused";
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final Map<Integer, List<ProblemType>> BY_STATUS = Arrays.stream(ProblemType.values())
            .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));

    private final Components components;

    /**
     * Who is refused so, as whoever reads the contract can tell of each operation. The contract test reads these words; the contract's
     * description, among the application's settings, says the same in a sentence.
     */
    private enum ForAll {
        EVERY("every", 406, 429, 500, 503),
        /** What is not public. */
        SIGNED_IN("signedIn", 401),
        /** What needs a permission, or a sign-in to change something. */
        GUARDED("guarded", 403),
        WITH_BODY("withBody", 408, 413, 415);

        private final String word;
        private final List<Integer> statuses;

        ForAll(String word, Integer... statuses) {
            this.word = word;
            this.statuses = List.of(statuses);
        }
    }

    Refusals(Components components) {
        components.addHeader(
                "RequestId",
                header(
                        "Id of the request: the caller's own X-Request-Id when it is 8 to 64 letters, digits, dots, hyphens or underscores. Quote it when asking for help.",
                        Samples.UUID));
        components.addHeader(
                "Help", header("Where the types of problems are listed.", "</api/v1/problems>; rel=\"help\""));
        components.addHeader("RetryAfter", header("Seconds to wait before the next attempt.", "3"));
        components.addHeader("WwwAuthenticate", header("Which way of signing in an API client uses.", "Bearer"));
        limitTypes(components);
        this.components = components;
        components.addResponse(DEFAULT, ofAll());
    }

    /** What holds for all, as data for whoever wants each operation's statuses exactly. */
    static void listForAll(OpenAPI api) {
        Map<String, Object> exact = new LinkedHashMap<>();
        for (ForAll one : ForAll.values()) {
            exact.put(one.word, one.statuses);
        }
        api.addExtension(EXTENSION, exact);
    }

    /** Adds the refusal unless the operation describes its own; a status that the catalogue does not know is left out. */
    void add(Operation operation, int status) {
        List<ProblemType> types = BY_STATUS.get(status);
        APIResponse own = operation.getResponses().getAPIResponse(String.valueOf(status));
        if (types != null
                && (own == null || own.getContent() == null || own.getContent().getMediaTypes() == null)) {
            if (!components.getResponses().containsKey(name(types))) {
                components.addResponse(name(types), response(types));
            }
            operation
                    .getResponses()
                    .addAPIResponse(
                            String.valueOf(status),
                            OASFactory.createAPIResponse().ref(name(types)));
        }
    }

    void addDefault(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(DEFAULT));
    }

    static Header requestId() {
        return OASFactory.createHeader().ref("RequestId");
    }

    static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }

    /** Named after the first of the types, in one word: {@code NotFound}. */
    private static String name(List<ProblemType> types) {
        return Arrays.stream(types.get(0).slug().split("-"))
                .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
                .collect(Collectors.joining());
    }

    private static APIResponse response(List<ProblemType> types) {
        APIResponse response =
                problem(types, types.stream().map(ProblemType::title).collect(Collectors.joining("; or: ")) + ".");
        // Of the conflicts only the one that will pass says when.
        if (types.get(0).status() == 409) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref("RetryAfter"));
        }
        return response;
    }

    private static APIResponse ofAll() {
        List<ProblemType> types = Arrays.stream(ForAll.values())
                .flatMap(one -> one.statuses.stream())
                .sorted()
                .flatMap(status -> BY_STATUS.get(status).stream())
                .toList();
        return problem(
                        types,
                        "Refused for a reason that holds for all operations; the list x-refusals says which statuses an operation of a kind may answer so. 401 says which way of signing in is used, 429 and 503 how long to wait.")
                .addHeader("Retry-After", OASFactory.createHeader().ref("RetryAfter"))
                .addHeader("WWW-Authenticate", OASFactory.createHeader().ref("WwwAuthenticate"));
    }

    private static APIResponse problem(List<ProblemType> types, String description) {
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        types.forEach(type -> problem.addExample(type.slug(), example(type)));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(MEDIA_TYPE, problem))
                .addHeader("X-Request-Id", requestId())
                .addHeader("Link", OASFactory.createHeader().ref("Help"));
    }

    private static Example example(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", type.meaning());
        problem.put("requestId", Samples.UUID);
        if (type == ProblemType.INVALID) {
            // In one order always: the file is compared byte by byte.
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("pointer", "/title");
            error.put("message", "Enter a title.");
            problem.put("errors", List.of(error));
        }
        return OASFactory.createExample().summary(type.title()).value(problem);
    }

    /** The catalogue is closed: a client may switch over it. */
    private static void limitTypes(Components components) {
        List<Object> uris =
                Arrays.stream(ProblemType.values()).map(ProblemType::uri).collect(Collectors.toList());
        for (String schema : List.of("Problem", "ProblemTypeView")) {
            Schema owner = components.getSchemas().get(schema);
            if (owner != null) {
                owner.getProperties().get("type").setEnumeration(uris);
            }
        }
    }
}
