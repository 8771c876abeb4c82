package uk.goldenthread.changes;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.snapshot.BetweenQuery;
import uk.goldenthread.snapshot.Reads;

/** What changed between two dates, revisions, cycles, meetings or stocktakes. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes")
public class ChangesResource {
    private final Reads reads;

    public ChangesResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/programmes/{programmeId}/changes")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "What changed",
            description =
                    "Between two states of a programme: each change with its type and one sentence, by priority. Counts are of all changes, items is one page of them. Also what passed without anybody writing: an approved date, the date of a milestone.")
    public RestResponse<ChangesView> listChanges(
            @PathParam("programmeId") UUID id, @BeanParam BetweenQuery between, @Valid @BeanParam PageQuery page) {
        return reads.between(between, (from, to) -> Changes.view(from, to, page));
    }
}
