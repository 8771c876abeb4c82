package uk.goldenthread.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.platform.web.Confidential;
import uk.goldenthread.platform.web.Written;

/** What somebody does with an invitation link: look what it offers, and take it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class InvitationResource {
    private final InvitationService invitations;
    private final CurrentUser user;

    public InvitationResource(InvitationService invitations, CurrentUser user) {
        this.invitations = invitations;
        this.user = user;
    }

    /** The secret of the link. In the body, because addresses are written to logs. */
    public record InvitationDraft(
            @NotNull(message = "Send the part of the link that follows the hash sign.")
            @Pattern(regexp = "[A-Za-z0-9_-]{22}", message = "This is not a whole invitation link. Copy all of it.")
            @Schema(description = "The part of the link that follows #", examples = "b64kR9h2Sx6Zs1Jm0pQd3A")
            String token) {}

    @POST
    @Path("/invitations/preview")
    @SignedIn
    @Confidential
    @Operation(
            summary = "What an invitation offers",
            description = "The area, the role and as whom you would take it. Changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What it offers",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response previewInvitation(@Valid @NotNull(message = "Send the invitation.") InvitationDraft draft) {
        return Response.ok(invitations.read(new InvitationToken(draft.token()), user.bearer()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/invitations/acceptance")
    @SignedIn
    @Operation(
            summary = "Accept an invitation",
            description =
                    "Binds whoever is signed in, person or service account, to the role of the link. It works once, within 7 days, and never for the one who proposed or approved it. Nothing else makes a member.")
    @APIResponse(
            responseCode = "201",
            description = "You are a member now",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response acceptInvitation(@Valid @NotNull(message = "Send the invitation.") InvitationDraft draft) {
        return invitations
                .accept(new InvitationToken(draft.token()), user.bearer())
                .created("/api/v1/memberships");
    }
}
