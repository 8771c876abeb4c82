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
import uk.goldenthread.platform.history.RevisionDetail;
import uk.goldenthread.platform.history.RevisionView;
import uk.goldenthread.platform.history.Verification;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/** The history of an area: who wrote what when, and whether anybody tampered with it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History")
public class HistoryResource {
    private final HistoryService history;

    public HistoryResource(HistoryService history) {
        this.history = history;
    }

    @GET
    @Path("/areas/{areaCode}/history")
    @Needs(Permission.HISTORY_READ)
    @Operation(
            summary = "History of an area",
            description = "Every write, the newest first: number, both times, who, and how many rows of each table.")
    public Page<RevisionView> listRevisions(@PathParam("areaCode") String areaCode, @Valid @BeanParam PageQuery page) {
        return history.list(areaCode, page);
    }

    @GET
    @Path("/areas/{areaCode}/history/{number}")
    @Needs(Permission.HISTORY_READ)
    @Operation(
            summary = "A revision",
            description = "With the rows it changed, a page at a time, in the order in which they were made.")
    public RevisionDetail readRevision(
            @PathParam("areaCode") String areaCode,
            @PathParam("number") long number,
            @Valid @BeanParam PageQuery page) {
        return history.read(areaCode, number, page);
    }

    @GET
    @Path("/areas/{areaCode}/history/verification")
    @Needs(Permission.HISTORY_READ)
    @Operation(
            summary = "Verify the history",
            description =
                    "Recomputes the digest of every stored row and the hash of every revision, and compares today's rows with what was last recorded. Erased text is counted, not a fault.")
    public Verification verifyHistory(@PathParam("areaCode") String areaCode) {
        return history.verify(areaCode);
    }
}
