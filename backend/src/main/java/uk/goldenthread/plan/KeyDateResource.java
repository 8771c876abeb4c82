package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;

/** Writing key dates; reading them is the snapshot's. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class KeyDateResource {
    private final KeyDateService dates;
    private final CurrentUser user;

    public KeyDateResource(KeyDateService dates, CurrentUser user) {
        this.dates = dates;
        this.user = user;
    }

    @POST
    @Path("/programmes/{programmeId}/key-dates")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Add a key date",
            description =
                    "A stocktake, a visit, an inspection, who oversees the programme, or that formal monitoring ended: of the programme, or of one priority.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createKeyDate(
            @PathParam("programmeId") UUID id, @Valid @NotNull(message = "Send a key date.") KeyDateDraft draft) {
        return dates.create(user.areaCode(), id, draft).created("/api/v1/key-dates");
    }

    @PATCH
    @Path("/key-dates/{keyDateId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Change a key date",
            description = "JSON Merge Patch over its fields, e.g. when it happened or was put off.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = KeyDateDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeKeyDate(
            @PathParam("keyDateId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return dates.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @DELETE
    @Path("/key-dates/{keyDateId}")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Take a key date back",
            description =
                    "For one that was recorded in error; what will not take place is CALLED_OFF. The history keeps it.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void deleteKeyDate(@PathParam("keyDateId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        dates.remove(user.areaCode(), id, ifMatch);
    }
}
