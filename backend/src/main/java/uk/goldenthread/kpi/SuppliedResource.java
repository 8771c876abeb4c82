package uk.goldenthread.kpi;

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
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/** What data providers see: the measures their organisation supplies, without the programme around them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class SuppliedResource {
    private final SuppliedMeasures supplied;
    private final CurrentUser user;

    public SuppliedResource(SuppliedMeasures supplied, CurrentUser user) {
        this.supplied = supplied;
        this.user = user;
    }

    @GET
    @Path("/areas/{areaCode}/supplied-kpis")
    @Needs(Permission.OBSERVATION_WRITE)
    @Operation(
            summary = "Measures one supplies figures of",
            description =
                    "For a data provider those that name its organisation, with their latest figure; programme managers and SROs see all of the area.")
    public Page<SuppliedKpiView> listSuppliedKpis(
            @PathParam("areaCode") String areaCode, @Valid @BeanParam PageQuery page) {
        return supplied.measures(areaCode, Supplier.of(user), page);
    }

    @GET
    @Path("/kpis/{kpiId}/supplied-observations")
    @Needs(Permission.OBSERVATION_WRITE)
    @Operation(
            summary = "Figures one supplied",
            description =
                    "Of a measure, the newest first, with the version that a correction needs; those of other bodies are left out.")
    public Page<SuppliedFigureView> listSuppliedObservations(
            @PathParam("kpiId") UUID id, @Valid @BeanParam PageQuery page) {
        return supplied.figures(id, Supplier.of(user), page);
    }
}
