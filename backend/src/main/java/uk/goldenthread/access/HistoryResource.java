package uk.goldenthread.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.platform.history.Head;
import uk.goldenthread.platform.history.HeadView;
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
    @Path("/areas/{areaCode}/history/head")
    @Needs(Permission.HISTORY_READ)
    @Operation(
            summary = "Newest revision",
            description =
                    "Number and hash of the area's newest revision. Keep them outside this installation: ask history/verification?known= later whether they are still part of the history.")
    public HeadView readHead(@PathParam("areaCode") String areaCode) {
        return history.head(areaCode);
    }

    @GET
    @Path("/areas/{areaCode}/history/verification")
    @Needs(Permission.HISTORY_READ)
    @Operation(
            summary = "Verify the history",
            description =
                    "Recomputes the digest of every stored row and the hash of every revision, and compares today's rows with what was last recorded, and the triggers and functions that keep the history with those of this release. Erased text and corrected dates are counted, not a fault.")
    public Verification verifyHistory(
            @PathParam("areaCode") String areaCode,
            @QueryParam("known")
                    @Size(max = 20)
                    @Parameter(
                            description =
                                    "A head that you kept, as number and hash; up to 20. A head that today's history does not contain is a fault",
                            example = "[\"57:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"]")
                    List<String> known) {
        return history.verify(areaCode, known.stream().map(Head::of).toList());
    }
}
