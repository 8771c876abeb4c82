package uk.goldenthread.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.platform.batch.BatchQuery;
import uk.goldenthread.platform.batch.BatchRefused;
import uk.goldenthread.platform.batch.BatchReport;
import uk.goldenthread.platform.batch.BatchService;
import uk.goldenthread.platform.limits.CountsAs;
import uk.goldenthread.platform.limits.Rate;

/** Organisations, many at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class OrganisationBatchResource {
    private final BatchService batches;
    private final AreaService areas;

    public OrganisationBatchResource(BatchService batches, AreaService areas) {
        this.batches = batches;
        this.areas = areas;
    }

    /** What the request holds; each item is read by itself, so that one that cannot be read leaves the others. */
    @Schema(description = "Organisations to add, at most 5,000.")
    public record OrganisationBatch(List<OrganisationDraft> items) {}

    @POST
    @Path("/areas/{areaCode}/organisations:batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.ORGANISATION_WRITE)
    @CountsAs(Rate.IMPORTS)
    @Operation(summary = "Add organisations in bulk", description = BatchService.DESCRIPTION)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OrganisationBatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or would be",
            content = @Content(schema = @Schema(implementation = BatchReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Items were refused and nothing was stored",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = BatchRefused.class)))
    public Response createOrganisations(
            @PathParam("areaCode") String areaCode, @Valid @BeanParam BatchQuery query, JsonNode body) {
        return batches.create(
                areaCode, body, query, OrganisationDraft.class, draft -> areas.addOrganisation(areaCode, draft));
    }
}
