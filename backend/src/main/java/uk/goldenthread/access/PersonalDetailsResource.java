package uk.goldenthread.access;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.platform.web.Confidential;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/** Where personal details were stored in spite of a warning. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History")
public class PersonalDetailsResource {
    private final PersonalDetailsService details;

    public PersonalDetailsResource(PersonalDetailsService details) {
        this.details = details;
    }

    @GET
    @Path("/areas/{areaCode}/history/personal-details-overrides")
    @Needs(Permission.HISTORY_REDACT)
    @Confidential
    @Operation(
            summary = "Personal details stored with a reason",
            description =
                    "Each request that stored texts in which something looked like personal details, the newest first: who, when, what was found, and why it had to stay. page.totalItems counts them.")
    public Page<PersonalDetailsOverrideView> listPersonalDetailsOverrides(
            @PathParam("areaCode") String areaCode, @Valid @BeanParam PageQuery page) {
        return details.list(areaCode, page);
    }
}
