package uk.goldenthread.stocktake;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Freezing the programme and pulling what was frozen, byte for byte. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stocktakes")
public class StocktakeResource {
    private final StocktakeService stocktakes;
    private final CurrentUser user;

    public StocktakeResource(StocktakeService stocktakes, CurrentUser user) {
        this.stocktakes = stocktakes;
        this.user = user;
    }

    @POST
    @Path("/programmes/{programmeId}/stocktakes")
    @Needs(Permission.STOCKTAKE_FREEZE)
    @Operation(
            summary = "Freeze a stocktake",
            description =
                    "The whole programme, as it is now or as it was at the end of a past day, as canonical JSON with its SHA-256. It can never be changed. Freezing one state twice gives the same digest.")
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = StocktakeDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "Frozen",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createStocktake(@PathParam("programmeId") UUID programmeId, @Valid @Nullable StocktakeDraft draft) {
        return stocktakes
                .freeze(user.areaCode(), programmeId, draft == null ? StocktakeDraft.NOW : draft)
                .created("/api/v1/stocktakes");
    }

    @GET
    @Path("/programmes/{programmeId}/stocktakes")
    @Needs(Permission.STOCKTAKE_READ)
    @Operation(
            summary = "Stocktakes of a programme",
            description = "Without their documents, the one taken last first.")
    public Page<StocktakeView> listStocktakes(
            @PathParam("programmeId") UUID programmeId, @Valid @BeanParam PageQuery page) {
        return stocktakes.list(user.areaCode(), programmeId, page);
    }

    @GET
    @Path("/programmes/{programmeId}/stocktakes/latest")
    @Needs(Permission.STOCKTAKE_READ)
    @Uncompressed
    @Operation(
            summary = "The stocktake taken last",
            description = "Its document, byte for byte as frozen; 404 when none has been taken.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            headers = {
                @Header(
                        name = "ETag",
                        description = "SHA-256 of the document in hexadecimal",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Repr-Digest",
                        description = "The same digest, as RFC 9530 writes it",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Golden-Thread-Revision",
                        description = "Number and hash of the revision it was read from, like 57:9f86…",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Golden-Thread-Head",
                        description =
                                "Number and hash of the area's newest revision. Keep it: history/verification?known= says later whether the history still contains it",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = StocktakeDocument.class)))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readLatestStocktake(
            @PathParam("programmeId") UUID programmeId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(stocktakes.latest(programmeId), known);
    }

    @GET
    @Path("/stocktakes/{stocktakeId}")
    @Needs(Permission.STOCKTAKE_READ)
    @Uncompressed
    @Operation(summary = "A stocktake", description = "Its document, byte for byte as frozen.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            headers = {
                @Header(
                        name = "ETag",
                        description = "SHA-256 of the document in hexadecimal",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Repr-Digest",
                        description = "The same digest, as RFC 9530 writes it",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Golden-Thread-Revision",
                        description = "Number and hash of the revision it was read from, like 57:9f86…",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Golden-Thread-Head",
                        description =
                                "Number and hash of the area's newest revision. Keep it: history/verification?known= says later whether the history still contains it",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = StocktakeDocument.class)))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readStocktake(
            @PathParam("stocktakeId") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(stocktakes.read(id), known);
    }

    /** Uncompressed, because the digest is that of the bytes as sent. It never changes, but whether the caller may still read it does. */
    private Response answer(Stocktake stocktake, String known) {
        EntityTag tag = new EntityTag(stocktake.sha256());
        boolean same = known != null
                && (known.contains("\"" + tag.getValue() + "\"") || known.trim().equals("*"));
        // The JSON writer passes text through as it is.
        Response.ResponseBuilder response =
                same ? Response.notModified() : Response.ok(stocktake.document(), MediaType.APPLICATION_JSON_TYPE);
        StocktakeService.Heads heads = stocktakes.heads(stocktake);
        return response.tag(tag)
                .header("Golden-Thread-Revision", heads.readFrom())
                .header("Golden-Thread-Head", heads.newest())
                .header(
                        "Repr-Digest",
                        "sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(HexFormat.of().parseHex(stocktake.sha256())) + ":")
                .build();
    }
}
