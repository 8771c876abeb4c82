package uk.goldenthread.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Areas and their organisations. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class AreaResource {
    private final AreaService areas;
    private final CurrentUser user;

    public AreaResource(AreaService areas, CurrentUser user) {
        this.areas = areas;
        this.user = user;
    }

    /** An area one is a member of, with one's roles there. */
    public record AreaView(String code, String name, String region, List<String> roles) {}

    @GET
    @Path("/areas")
    @SignedIn
    @Operation(summary = "Areas you are a member of", description = "By name, with your roles in each.")
    public Page<AreaView> listAreas(@Valid @BeanParam PageQuery page) {
        return Page.of(areas.mine().stream().map(this::view).toList(), page);
    }

    @GET
    @Path("/areas/{areaCode}")
    @Needs(Permission.AREA_READ)
    @Operation(summary = "An area", description = "By its ONS code.")
    public AreaView readArea(@PathParam("areaCode") String areaCode) {
        return areas.mine().stream()
                .filter(a -> a.areaCode().equals(areaCode))
                .findFirst()
                .map(this::view)
                .orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/areas/{areaCode}/organisations")
    @Needs(Permission.AREA_READ)
    @Operation(summary = "Organisations of an area", description = "The bodies of the partnership, by name.")
    public Page<OrganisationView> listOrganisations(
            @PathParam("areaCode") String areaCode, @Valid @BeanParam PageQuery page) {
        return Page.of(
                areas.organisations(areaCode).stream().map(Organisation::view).toList(), page);
    }

    @POST
    @Path("/areas/{areaCode}/organisations")
    @Needs(Permission.ORGANISATION_WRITE)
    @Operation(
            summary = "Add an organisation",
            description = "A body of the partnership. Its short name is what imports refer to.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createOrganisation(
            @PathParam("areaCode") String areaCode,
            @Valid @NotNull(message = "Send an organisation.") OrganisationDraft draft) {
        return areas.addOrganisation(areaCode, draft).created("/api/v1/organisations");
    }

    @GET
    @Path("/organisations/{organisationId}")
    @Needs(Permission.AREA_READ)
    @Operation(summary = "An organisation", description = "With the ETag that a change of it needs.")
    public RestResponse<OrganisationView> readOrganisation(@PathParam("organisationId") UUID id) {
        OrganisationView view = areas.organisation(id).view();
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.strong(id, view.version()))
                .build();
    }

    @PATCH
    @Path("/organisations/{organisationId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.ORGANISATION_WRITE)
    @Operation(summary = "Change an organisation", description = "JSON Merge Patch over the fields of an organisation.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OrganisationDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeOrganisation(
            @PathParam("organisationId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return areas.changeOrganisation(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/organisations/{organisationId}/succession")
    @Needs(Permission.ORGANISATION_WRITE)
    @Operation(
            summary = "Hand over to a successor",
            description =
                    "When bodies are reorganised: memberships, open grants, priorities and actions of the organisation move to its successor in one revision. The organisation stays in the record, and every earlier date still shows it as the owner.")
    @APIResponse(
            responseCode = "200",
            description = "Handed over",
            content = @Content(schema = @Schema(implementation = Succeeded.class)))
    public Response succeedOrganisation(
            @PathParam("organisationId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the successor.") SuccessionDraft draft) {
        Succeeded done = areas.succeed(user.areaCode(), id, ifMatch, draft);
        return Response.ok(done).tag(ETags.strong(id, done.version())).build();
    }

    private AreaView view(Area area) {
        List<String> roles = user.identity().members().stream()
                .filter(m -> m.areaCode().equals(area.areaCode()))
                .map(m -> m.role().word())
                .distinct()
                .sorted()
                .toList();
        return new AreaView(area.areaCode(), area.name(), area.region(), roles);
    }
}
