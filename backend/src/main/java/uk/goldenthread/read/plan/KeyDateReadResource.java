package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.plan.KeyDateKind;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.read.shared.Lookup;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.Reads;

/** Reading key dates, now or as at any past date. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class KeyDateReadResource {
    private final Reads reads;

    public KeyDateReadResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/programmes/{programmeId}/key-dates")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Key dates of a programme",
            description =
                    "Stocktakes, visits, inspections, oversight, ends of formal monitoring: by date, those that only words date last.")
    public RestResponse<Page<KeyDateView>> listKeyDates(
            @PathParam("programmeId") UUID id,
            @QueryParam("kind") @Nullable @Parameter(description = "Only those of this kind") KeyDateKind kind,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.keyDates().stream()
                                .filter(d -> kind == null || d.kind() == kind)
                                .map(d -> KeyDateViews.of(s, d, today))
                                .toList(),
                        page));
    }

    @GET
    @Path("/key-dates/{keyDateId}")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "A key date", description = "With the ETag that changing it or taking it back needs.")
    public RestResponse<KeyDateView> readKeyDate(@PathParam("keyDateId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> s.keyDates().stream()
                        .filter(d -> d.id().equals(id))
                        .findFirst()
                        .map(d -> KeyDateViews.of(s, d, today))
                        .orElseGet(() -> Lookup.orNotFound(null)),
                d -> Reads.strong(d.id(), d.version()));
    }
}
