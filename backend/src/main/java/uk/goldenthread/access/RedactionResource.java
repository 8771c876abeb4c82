package uk.goldenthread.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import uk.goldenthread.platform.web.Confidential;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Erasing text that should not have been written, without breaking the chain. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History")
public class RedactionResource {
    private final RedactionService redactions;
    private final CurrentUser user;

    public RedactionResource(RedactionService redactions, CurrentUser user) {
        this.redactions = redactions;
        this.user = user;
    }

    @GET
    @Path("/areas/{areaCode}/history/redactions")
    @Needs(Permission.HISTORY_REDACT)
    @Confidential
    @Operation(summary = "Erasures", description = "Asked for and carried out, the newest first, with who and why.")
    public Page<RedactionView> listRedactions(
            @PathParam("areaCode") String areaCode, @Valid @BeanParam PageQuery page) {
        return redactions.list(areaCode, page);
    }

    @GET
    @Path("/areas/{areaCode}/history/redactions/{redactionId}")
    @Needs(Permission.HISTORY_REDACT)
    @Confidential
    @Operation(summary = "An erasure", description = "Waiting for a second person, or carried out.")
    public RedactionView readRedaction(@PathParam("areaCode") String areaCode, @PathParam("redactionId") UUID id) {
        return redactions.read(id);
    }

    @POST
    @Path("/areas/{areaCode}/history/redactions")
    @Needs(Permission.HISTORY_REDACT)
    @Operation(
            summary = "Ask for an erasure",
            description =
                    "Names a record, its columns of free text and the reason. Nothing is erased until another person approves.")
    @APIResponse(
            responseCode = "201",
            description = "Waiting for a second person",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createRedaction(
            @PathParam("areaCode") String areaCode,
            @Valid @NotNull(message = "Send what to erase, and why.") RedactionDraft draft) {
        return redactions
                .ask(areaCode, draft, user.identity().personId())
                .created("/api/v1/areas/" + areaCode + "/history/redactions");
    }

    @POST
    @Path("/areas/{areaCode}/history/redactions/{redactionId}/approval")
    @Needs(Permission.HISTORY_REDACT)
    @Operation(
            summary = "Approve an erasure",
            description =
                    "By another person than the one who asked. The text is erased from today's record and from every stored row of it; digests, dates and the reason stay. It cannot be undone.")
    @APIResponse(
            responseCode = "200",
            description = "Carried out",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response approveRedaction(@PathParam("areaCode") String areaCode, @PathParam("redactionId") UUID id) {
        return redactions.approve(areaCode, id, user.identity().personId()).changed();
    }
}
