package uk.goldenthread.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** School terms of an area, by which periods such as Autumn term 2025 have days. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class AreaTermResource {
    private final AreaTermService terms;
    private final CurrentUser user;

    public AreaTermResource(AreaTermService terms, CurrentUser user) {
        this.terms = terms;
        this.user = user;
    }

    @GET
    @Path("/areas/{areaCode}/term-dates")
    @Needs(Permission.AREA_READ)
    @Operation(
            summary = "Term dates of an area",
            description =
                    "First and last days of school terms, the newest first. A figure whose period is a term, such as Autumn term 2025, is placed on them.")
    public Page<AreaTermView> listTermDates(@PathParam("areaCode") String areaCode, @Valid @BeanParam PageQuery page) {
        return terms.list(areaCode, page);
    }

    @POST
    @Path("/areas/{areaCode}/term-dates")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Set the dates of a term",
            description =
                    "Each term of an academic year once, in the order autumn, spring, summer, without shared days. A term lies between 1 September and 31 August; an autumn term may begin from 15 August.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createTermDates(
            @PathParam("areaCode") String areaCode,
            @Valid @NotNull(message = "Send the dates of a term.") AreaTermDraft draft) {
        return terms.set(areaCode, draft).created("/api/v1/term-dates");
    }

    @GET
    @Path("/term-dates/{termDatesId}")
    @Needs(Permission.AREA_READ)
    @Operation(summary = "Dates of a term", description = "With the ETag that a change of them needs.")
    public RestResponse<AreaTermView> readTermDates(@PathParam("termDatesId") UUID id) {
        AreaTermView view = terms.read(id);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.strong(id, view.version()))
                .build();
    }

    @PATCH
    @Path("/term-dates/{termDatesId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Change the dates of a term",
            description =
                    "JSON Merge Patch; the history keeps what they were. Figures that were entered keep the days they were read as.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AreaTermDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeTermDates(
            @PathParam("termDatesId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return terms.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @DELETE
    @Path("/term-dates/{termDatesId}")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Take the dates of a term away",
            description =
                    "The history keeps them, and figures that were entered keep their days. Who names the term from now on is asked for its days.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteTermDates(@PathParam("termDatesId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        terms.remove(user.areaCode(), id, ifMatch);
    }
}
