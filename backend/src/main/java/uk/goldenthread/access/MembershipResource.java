package uk.goldenthread.access;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.web.Confidential;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** People of an area and what they are members as. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class MembershipResource {
    private final MembershipService memberships;
    private final CurrentUser user;

    public MembershipResource(MembershipService memberships, CurrentUser user) {
        this.memberships = memberships;
        this.user = user;
    }

    /** A person or client of the area; the e-mail address is shown to those who keep or decide memberships. */
    public record PersonView(
            UUID id, String displayName, @Nullable String email, Person.Kind kind, List<String> roles) {}

    /** Why something ends or is refused; stays in the history. */
    public record ReasonDraft(
            @NotBlank(message = "Say why.")
            @Size(max = 500, message = "A reason has at most 500 characters.")
            @Schema(description = "Why, without names", examples = "Left the trust on 31 March")
            @FreeText
            String reason) {}

    @GET
    @Path("/areas/{areaCode}/people")
    @Needs(Permission.PEOPLE_READ)
    @Confidential
    @Operation(
            summary = "People of an area",
            description = "People and API clients with the roles they hold today, by name.")
    public Page<PersonView> listPeople(@PathParam("areaCode") String areaCode, @Valid @BeanParam PageQuery page) {
        return Page.of(
                memberships.people(areaCode).stream()
                        .map(c -> new PersonView(
                                c.person().id(),
                                c.person().displayName(),
                                c.person().email(),
                                c.person().kind(),
                                c.roles().stream().map(Role::word).sorted().toList()))
                        .toList(),
                page);
    }

    @GET
    @Path("/areas/{areaCode}/memberships")
    @Needs(Permission.PEOPLE_READ)
    @Confidential
    @Operation(
            summary = "Memberships of an area",
            description =
                    "Who is a member as what, for which organisation and priority; those that ended follow, the last to leave first.")
    public Page<MembershipView> listMemberships(
            @PathParam("areaCode") String areaCode, @Valid @BeanParam PageQuery page) {
        return memberships.list(areaCode, page);
    }

    @GET
    @Path("/memberships/{membershipId}")
    @Needs(Permission.PEOPLE_READ)
    @Confidential
    @Operation(summary = "A membership", description = "With the ETag that ending it needs.")
    public RestResponse<MembershipView> readMembership(@PathParam("membershipId") UUID id) {
        MembershipView view = memberships.read(id);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.strong(id, view.version()))
                .build();
    }

    @POST
    @Path("/memberships/{membershipId}/end")
    @Needs(Permission.MEMBERSHIP_WRITE)
    @Operation(
            summary = "End a membership",
            description =
                    "From now on it allows nothing. What the person wrote stays theirs in the history, and they may be granted a role again. The last area-admin cannot be ended.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response endMembership(
            @PathParam("membershipId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return memberships.end(user.areaCode(), id, ifMatch, draft.reason()).changed();
    }
}
