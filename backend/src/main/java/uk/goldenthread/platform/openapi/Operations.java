package uk.goldenthread.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.goldenthread.platform.idempotency.IdempotencyFilter;
import uk.goldenthread.platform.privacy.ReasonFilter;

/** What every operation of a kind has in common: its refusals by status, its headers, and the words of its parameters. */
final class Operations {
    private static final Set<PathItem.HttpMethod> UNSAFE = Set.of(
            PathItem.HttpMethod.POST, PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);
    private final Refusals refusals;
    private final Access access;
    private final Patches patches;
    private final Components components;

    /**
     * Where an operation stands in the contract.
     *
     * @param at what stands at the path, and the verbs one step below it
     */
    record Place(String path, List<PathItem> at, PathItem.HttpMethod verb) {
        boolean unsafe() {
            return UNSAFE.contains(verb);
        }

        /** Something at this address is changed by version, so that reading it tells the version. */
        boolean isVersioned() {
            return at.stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .anyMatch(Operations::asksIfMatch);
        }
    }

    Operations(Refusals refusals, Access access, Patches patches, Components components) {
        this.refusals = refusals;
        this.access = access;
        this.patches = patches;
        components.addHeader(
                "VersionTag",
                Refusals.header(
                        "Version of this one record, \"<id>.v<n>\": send it as If-Match to change the record.",
                        "\"" + Samples.UUID + ".v3\""));
        components.addHeader(
                "Location", Refusals.header("Address of what was created.", "/api/v1/actions/" + Samples.UUID));
        components.addHeader(
                "Links",
                Refusals.header(
                        "The first, previous, next and last page (RFC 8288), as far as there are any, with all other parameters as sent.",
                        "</api/v1/areas?size=50&page=1>; rel=\"first\", </api/v1/areas?size=50&page=2>; rel=\"next\""));
        components.addHeader(
                "IdempotencyReplayed",
                Refusals.header(
                        "true when the request was carried out before under this Idempotency-Key and this is the answer of then.",
                        "true"));
        components.addParameter(
                "IdempotencyKey",
                OASFactory.createParameter()
                        .name(IdempotencyFilter.HEADER)
                        .in(Parameter.In.HEADER)
                        .description(
                                "A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.")
                        .example("9f1c2b9e-import-july")
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .minLength(IdempotencyFilter.SHORTEST)
                                .maxLength(IdempotencyFilter.LONGEST)));
        components.addParameter(
                "PersonalDetailsReason",
                OASFactory.createParameter()
                        .name(ReasonFilter.HEADER)
                        .in(Parameter.In.HEADER)
                        .description(
                                "Why texts that may hold personal details must stay, percent-encoded as in an address, after the problem #personal-details said where they stand. Recorded without the texts. What is never stored, such as a pupil number that fits, is refused all the same.")
                        .example("Named%20on%20the%20service%E2%80%99s%20public%20page")
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .minLength(ReasonFilter.SHORTEST)
                                .maxLength(9 * ReasonFilter.LONGEST)));
        components.addParameter(
                "DryRun",
                OASFactory.createParameter()
                        .name("dryRun")
                        .in(Parameter.In.QUERY)
                        .description(
                                "true: everything is checked and answered as if it were done, and nothing is stored")
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.BOOLEAN)
                                .defaultValue(false)));
        this.components = components;
    }

    void complete(Place place, Operation operation, ResourceMethod method) {
        access.describe(operation, method);
        if (operation.getParameters() == null) {
            operation.setParameters(new ArrayList<>());
        }
        parameters(operation, method);
        patches.replaceBody(operation);
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, response) -> speakJson(response, method.contentOf(status)));
        rehearsal(place, operation, method);
        repetition(place, operation, method);
        reason(place, operation, method);
        success(place, operation, method);
        refusals(place, operation, method);
    }

    private static boolean asksIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "If-Match".equals(p.getName()));
    }

    private static void parameters(Operation operation, ResourceMethod method) {
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.getDescription() == null && parameter.getRef() == null) {
                parameter.setDescription(Words.parameter(parameter.getName()));
            }
            if (parameter.getIn() == Parameter.In.PATH
                    && parameter.getName().equals("areaCode")
                    && parameter.getExample() == null) {
                parameter.setExample("E06000006");
            }
            if ("If-Match".equals(parameter.getName())) {
                parameter.setRequired(!method.isOptional("If-Match"));
            }
        }
    }

    /** Content that names a record and no media type is JSON; the scanner leaves it out. */
    private static void speakJson(APIResponse response, String record) {
        boolean silent = response.getContent() != null
                && (response.getContent().getMediaTypes() == null
                        || response.getContent().getMediaTypes().isEmpty());
        if (silent && record != null) {
            response.getContent()
                    .addMediaType(
                            "application/json",
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(record)));
        }
    }

    /** Every write of a record can be rehearsed; drafts and bulk operations that say so themselves are left alone. */
    private static void rehearsal(Place place, Operation operation, ResourceMethod method) {
        boolean writes = place.verb() == PathItem.HttpMethod.POST || place.verb() == PathItem.HttpMethod.PATCH;
        if (!writes || method.open()) {
            return;
        }
        if (operation.getParameters().stream().noneMatch(p -> "dryRun".equals(p.getName()))) {
            operation.addParameter(OASFactory.createParameter().ref("DryRun"));
        }
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null && operation.getResponses().getAPIResponse("200") == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("With dryRun: what would be created; nothing is stored.")
                                    .content(created.getContent()));
        }
    }

    /** Every POST of somebody known may carry a key. */
    private static void repetition(Place place, Operation operation, ResourceMethod method) {
        if (place.verb() != PathItem.HttpMethod.POST || method.open()) {
            return;
        }
        operation.addParameter(OASFactory.createParameter().ref("IdempotencyKey"));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeader(
                        IdempotencyFilter.REPLAYED, OASFactory.createHeader().ref("IdempotencyReplayed"));
            }
        });
    }

    /** What is written in words may be doubted; a draft takes no reason, because it is asked for when the draft is submitted. */
    private static void reason(Place place, Operation operation, ResourceMethod method) {
        if (place.unsafe()
                && !method.open()
                && operation.getRequestBody() != null
                && !place.path().endsWith("-draft")) {
            operation.addParameter(OASFactory.createParameter().ref("PersonalDetailsReason"));
        }
    }

    private void success(Place place, Operation operation, ResourceMethod method) {
        // A path that ends in an identifier is one record with its version; everything else out of the snapshot is a
        // view of it, and so is every list, also where adding to it needs the version of what it belongs to.
        boolean one = !isPaged(operation)
                && (place.isVersioned()
                        || method.readsSnapshot() && place.path().endsWith("}"));
        boolean view = place.verb() == PathItem.HttpMethod.GET && method.readsSnapshot() && !one;
        boolean record = one && place.verb() != PathItem.HttpMethod.DELETE;
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (!status.startsWith("2")) {
                return;
            }
            if (response.getDescription() == null || response.getDescription().equals("OK")) {
                response.setDescription(operation.getSummary() + ".");
            }
            response.addHeader("X-Request-Id", Refusals.requestId());
            if (view) {
                response.addHeader("ETag", OASFactory.createHeader().ref("ViewTag"));
            } else if (record || isWritten(response)) {
                response.addHeader("ETag", OASFactory.createHeader().ref("VersionTag"));
            }
            if (isPaged(operation)) {
                response.addHeader("Link", OASFactory.createHeader().ref("Links"));
            }
            if (status.equals("201")) {
                response.addHeader("Location", OASFactory.createHeader().ref("Location"));
            }
        });
        if (view) {
            declareViewTag();
            conditional(operation, "ViewTag");
        } else if (record && place.verb() == PathItem.HttpMethod.GET && !method.readsSnapshot()) {
            // A record out of the snapshot also shows others, which its version does not know of.
            conditional(operation, "VersionTag");
        }
    }

    private static boolean isPaged(Operation operation) {
        return operation.getParameters().stream()
                .anyMatch(p -> "page".equals(p.getName()) && p.getIn() == Parameter.In.QUERY);
    }

    private void conditional(Operation operation, String tag) {
        components.addParameter(
                "IfNoneMatch",
                OASFactory.createParameter()
                        .name("If-None-Match")
                        .in(Parameter.In.HEADER)
                        .description("ETag of the answer one already has")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        operation.addParameter(OASFactory.createParameter().ref("IfNoneMatch"));
        operation
                .getResponses()
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("Nothing changed since the answer whose ETag was sent.")
                                .addHeader("ETag", OASFactory.createHeader().ref(tag))
                                .addHeader("X-Request-Id", Refusals.requestId()));
    }

    /** Only where something uses them: a part that nothing refers to is a fault of the contract. */
    private void declareViewTag() {
        components.addHeader(
                "ViewTag",
                Refusals.header(
                        "Names the area, its revision and the day: send it as If-None-Match to hear 304 while nothing changed.",
                        "W/\"E06000006-412-2024-10-13-full-20241001\""));
    }

    private static boolean isWritten(APIResponse response) {
        return response.getContent() != null
                && response.getContent().getMediaTypes() != null
                && response.getContent().getMediaTypes().values().stream()
                        .anyMatch(m -> m.getSchema() != null
                                && Shared.RECEIPTS.containsKey(
                                        String.valueOf(m.getSchema().getRef())));
    }

    private void refusals(Place place, Operation operation, ResourceMethod method) {
        Set<Integer> statuses = new TreeSet<>();
        boolean body = operation.getRequestBody() != null;
        boolean asks =
                operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.QUERY || p.getRef() != null);
        if (body || asks) {
            statuses.add(400);
        }
        if (method.permission() != null || place.path().contains("{")) {
            statuses.add(404);
        }
        if (place.unsafe()) {
            statuses.add(409);
        }
        if (body || place.verb() == PathItem.HttpMethod.POST && !method.open()) {
            statuses.add(422);
        }
        if (asksIfMatch(operation)) {
            statuses.addAll(Set.of(412, 428));
        }
        statuses.forEach(status -> refusals.add(operation, status));
        refusals.addDefault(operation);
    }
}
