package uk.goldenthread.read.survey;

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
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.read.shared.Lookup;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.Reads;
import uk.goldenthread.survey.SurveyFacts;

/** Reading surveys, now or as at any past date. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class SurveyReadResource {
    private final Reads reads;

    public SurveyReadResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/programmes/{programmeId}/surveys")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Surveys")
    @Operation(summary = "Surveys of a programme", description = "By code, each with its rounds.")
    public RestResponse<Page<SurveyView>> listSurveys(
            @PathParam("programmeId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.surveys().stream().map(v -> SurveyViews.survey(s, v)).toList(), page));
    }

    @GET
    @Path("/surveys/{surveyId}")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Surveys")
    @Operation(summary = "A survey", description = "With its rounds.")
    public RestResponse<SurveyView> readSurvey(@PathParam("surveyId") UUID id, @BeanParam AsAtQuery asAt) {
        return reads.record(
                asAt,
                (s, today) -> SurveyViews.survey(s, Lookup.one(s.surveys(), SurveyFacts::id, id)),
                v -> Reads.strong(v.id(), v.version()));
    }

    @GET
    @Path("/surveys/{surveyId}/rounds")
    @Needs(Permission.PLAN_READ)
    @Tag(name = "Surveys")
    @Operation(
            summary = "Rounds of a survey",
            description = "In their order; the number of responses, or why there is none.")
    public RestResponse<Page<RoundView>> listRounds(
            @PathParam("surveyId") UUID id, @BeanParam AsAtQuery asAt, @Valid @BeanParam PageQuery page) {
        return reads.view(
                asAt,
                (s, today) -> Page.of(
                        s.roundsOf(Lookup.one(s.surveys(), SurveyFacts::id, id)).stream()
                                .map(SurveyViews::round)
                                .toList(),
                        page));
    }
}
