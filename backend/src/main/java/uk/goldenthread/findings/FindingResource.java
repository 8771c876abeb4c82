package uk.goldenthread.findings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Member;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.Reads;

/** Findings of a programme, and answering for them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
public class FindingResource {
    private final Reads reads;
    private final AcknowledgementService acknowledgements;
    private final CurrentUser user;

    public FindingResource(Reads reads, AcknowledgementService acknowledgements, CurrentUser user) {
        this.reads = reads;
        this.acknowledgements = acknowledgements;
        this.user = user;
    }

    /** Filters of the list of findings. */
    public static class FindingFilter {
        @QueryParam("rule")
        @Parameter(description = "Only of this rule", example = "F14")
        FindingRule rule;

        @QueryParam("severity")
        @Parameter(description = "Only of this severity")
        Severity severity;

        @QueryParam("priority")
        @Parameter(description = "Number of a priority", example = "5")
        Integer priority;

        @QueryParam("subject")
        @Parameter(
                description =
                        "Only those about this record; for an action also those about its requested dates and decisions")
        UUID subject;

        @QueryParam("status")
        @Parameter(description = "Only open, or only acknowledged ones")
        FindingStatus status;

        Predicate<FindingView> wanted() {
            return f -> (rule == null || f.rule() == rule)
                    && (severity == null || f.severity() == severity)
                    && (priority == null || f.priorities().contains(priority))
                    && (subject == null
                            || f.subjectId().equals(subject)
                            || f.records().get(0).id().equals(subject))
                    && (status == null || f.status() == status);
        }
    }

    @GET
    @Path("/programmes/{programmeId}/findings")
    @Needs(Permission.PLAN_READ)
    @Operation(
            summary = "Findings of a programme",
            description =
                    "What the records say that does not go together, the gravest first, then by rule and reference. GET /reference/finding-rules lists the rules.")
    public RestResponse<Page<FindingView>> listFindings(
            @PathParam("programmeId") UUID id,
            @Valid @BeanParam FindingFilter filter,
            @BeanParam AsAtQuery asAt,
            @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        Findings.of(s, today).stream().filter(filter.wanted()).toList(), page));
    }

    @GET
    @Path("/programmes/{programmeId}/findings/summary")
    @Needs(Permission.PLAN_READ)
    @Operation(summary = "How many findings", description = "Open and acknowledged, by severity, rule and priority.")
    public RestResponse<FindingSummary> readFindingSummary(
            @PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.view(asAt, (s, today) -> Findings.summary(Findings.of(s, today)));
    }

    @POST
    @Path("/programmes/{programmeId}/finding-acknowledgements")
    @Needs(Permission.FINDING_ACKNOWLEDGE)
    @Operation(
            summary = "Acknowledge a finding",
            description =
                    "With the reason and a review date. It holds until the facts change or that day has passed; then the finding is back and says why. 409 when the finding does not stand with that fingerprint any more.")
    @APIResponse(
            responseCode = "201",
            description = "Acknowledged",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response createFindingAcknowledgement(
            @PathParam("programmeId") UUID id,
            @Valid @NotNull(message = "Send which finding, why it stands and when it is looked at again.")
                    AcknowledgementDraft draft) {
        return acknowledgements
                .acknowledge(user.areaCode(), id, draft, user.identity().personId(), role())
                .created("/api/v1/programmes/" + id + "/finding-acknowledgements");
    }

    /** Of the roles that may, the one that decides stands before the one that runs. */
    private String role() {
        return Stream.of(Role.CHAIR, Role.PROGRAMME_MANAGER)
                .filter(r -> user.identity().members().stream()
                        .filter(m -> m.areaCode().equals(user.areaCode()))
                        .map(Member::role)
                        .anyMatch(r::equals))
                .findFirst()
                .map(Role::word)
                .orElseThrow(ProblemException::notFound);
    }
}
