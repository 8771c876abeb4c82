package uk.goldenthread.governance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.MembershipResource.ReasonDraft;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Boards of the partnership and their meetings, as they are today. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Governance")
public class BoardResource {
    private final BoardService boards;
    private final CurrentUser user;

    public BoardResource(BoardService boards, CurrentUser user) {
        this.boards = boards;
        this.user = user;
    }

    @GET
    @Path("/areas/{areaCode}/boards")
    @Needs(Permission.AREA_READ)
    @Operation(summary = "Boards of an area", description = "Boards and groups of the partnership, by name.")
    public Page<BoardView> listBoards(@PathParam("areaCode") String areaCode, @Valid @BeanParam PageQuery page) {
        return boards.list(areaCode, page);
    }

    @POST
    @Path("/areas/{areaCode}/boards")
    @Needs(Permission.MEETING_WRITE)
    @Operation(summary = "Add a board", description = "A board or group that meets about the programme.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createBoard(
            @PathParam("areaCode") String areaCode, @Valid @NotNull(message = "Send a board.") BoardDraft draft) {
        return boards.create(areaCode, draft).created("/api/v1/boards");
    }

    @GET
    @Path("/boards/{boardId}")
    @Needs(Permission.AREA_READ)
    @Operation(summary = "A board", description = "With the ETag that a change of it needs.")
    public RestResponse<BoardView> readBoard(@PathParam("boardId") UUID id) {
        BoardView view = boards.read(id);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.strong(id, view.version()))
                .build();
    }

    @PATCH
    @Path("/boards/{boardId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.MEETING_WRITE)
    @Operation(summary = "Change a board", description = "JSON Merge Patch over the fields of a board.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BoardDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeBoard(
            @PathParam("boardId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return boards.change(user.areaCode(), id, ifMatch, patch).changed();
    }

    @GET
    @Path("/boards/{boardId}/meetings")
    @Needs(Permission.AREA_READ)
    @Operation(summary = "Meetings of a board", description = "Planned, held and cancelled, the newest first.")
    public Page<MeetingView> listMeetings(@PathParam("boardId") UUID id, @Valid @BeanParam PageQuery page) {
        return boards.meetings(id, page, user);
    }

    @POST
    @Path("/boards/{boardId}/meetings")
    @Needs(Permission.MEETING_WRITE)
    @Operation(
            summary = "Plan a meeting",
            description =
                    "On a day; or, for a meeting of the past whose papers disagree, with the first and the last day it can have been held.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createMeeting(
            @PathParam("boardId") UUID id, @Valid @NotNull(message = "Send a meeting.") MeetingDraft draft) {
        return boards.plan(user.areaCode(), id, draft).created("/api/v1/meetings");
    }

    @GET
    @Path("/meetings/{meetingId}")
    @Needs(Permission.AREA_READ)
    @Operation(summary = "A meeting", description = "With the ETag that a change of it needs.")
    public RestResponse<MeetingView> readMeeting(@PathParam("meetingId") UUID id) {
        MeetingView view = boards.meeting(id, user);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.strong(id, view.version()))
                .build();
    }

    @PATCH
    @Path("/meetings/{meetingId}")
    @Consumes(MergePatch.TYPE)
    @Needs(Permission.MEETING_WRITE)
    @Operation(
            summary = "Change a meeting",
            description = "JSON Merge Patch. date stands for both days. A cancelled meeting stays as it was.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MeetingDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response changeMeeting(
            @PathParam("meetingId") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return boards.changeMeeting(user.areaCode(), id, ifMatch, patch).changed();
    }

    @POST
    @Path("/meetings/{meetingId}/conclusion")
    @Needs(Permission.MEETING_WRITE)
    @Operation(summary = "Say that a meeting was held", description = "From its day on.")
    @APIResponse(
            responseCode = "200",
            description = "Held",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response concludeMeeting(@PathParam("meetingId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return boards.conclude(user.areaCode(), id, ifMatch).changed();
    }

    @POST
    @Path("/meetings/{meetingId}/cancellation")
    @Needs(Permission.MEETING_WRITE)
    @Operation(
            summary = "Cancel a meeting",
            description = "With the reason. One whose decisions are recorded took place and cannot be cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response cancelMeeting(
            @PathParam("meetingId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason.") ReasonDraft draft) {
        return boards.cancel(user.areaCode(), id, ifMatch, draft.reason()).changed();
    }
}
