package uk.goldenthread.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Provenance;

/** Saying which action needs which. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class DependencyResource {
    private final DependencyService dependencies;
    private final CurrentUser user;

    public DependencyResource(DependencyService dependencies, CurrentUser user) {
        this.dependencies = dependencies;
        this.user = user;
    }

    @POST
    @Path("/actions/{actionId}/dependencies")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Say what an action needs",
            description =
                    "Another action of the programme. FINISH_START must not go in a circle; INTERDEPENDENT may be mutual.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createDependency(
            @PathParam("actionId") UUID actionId,
            @Valid @NotNull(message = "Send the action that is needed.") DependencyDraft draft) {
        return dependencies
                .add(user.areaCode(), actionId, draft, Provenance.ENTERED)
                .created("/api/v1/dependencies");
    }

    @DELETE
    @Path("/dependencies/{dependencyId}")
    @Needs(Permission.PLAN_WRITE)
    @Operation(
            summary = "Take a dependency away",
            description = "The history keeps it. The ETag is made of the id and version that the list shows.")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void deleteDependency(@PathParam("dependencyId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        dependencies.remove(user.areaCode(), id, ifMatch);
    }
}
