package uk.goldenthread.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.client.api.AccessApi;
import uk.goldenthread.client.api.DashboardApi;
import uk.goldenthread.client.api.PlanApi;
import uk.goldenthread.client.model.ActionDraft;
import uk.goldenthread.client.model.ActionPatch;
import uk.goldenthread.client.model.DashboardView;
import uk.goldenthread.client.model.ListingDraft;
import uk.goldenthread.client.model.Problem;
import uk.goldenthread.client.model.Rating;
import uk.goldenthread.client.model.Written;

/** An integration as a supplier would write it, with the generated client and nothing else, against the running demonstration. */
class ScenarioTest {
    private static final String HALTON = "E06000006";
    private static final String WIRRAL = "E08000015";

    private final ApiClient adviser = client("ADVISER_TOKEN");
    private final ApiClient manager = client("MANAGER_TOKEN");

    private static ApiClient client(String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("GOLDENTHREAD_URL"));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + System.getenv(token)));
        return client;
    }

    @Test
    void theAdviserPullsAPastPictureAndPaysNothingForIt() throws ApiException {
        assertEquals(
                List.of(HALTON, WIRRAL),
                new AccessApi(adviser).readMe().getAreas().stream().map(a -> a.getCode()).sorted().toList());
        UUID programme = programme();
        var asked = DashboardApi.APIReadDashboardRequest.newBuilder().programmeId(programme).asAt("2024-07-15");
        ApiResponse<DashboardView> past = new DashboardApi(adviser).readDashboardWithHttpInfo(asked.build());
        assertTrue(past.getData().getAnswer().contains("60 of 94"), past.getData().getAnswer());
        String tag = past.getHeaders().get("etag").get(0);
        ApiException known = assertThrows(
                ApiException.class,
                () -> new DashboardApi(adviser).readDashboard(asked.ifNoneMatch(tag).build()));
        assertEquals(304, known.getCode());
        assertEquals(
                18,
                new PlanApi(adviser)
                        .listActions(PlanApi.APIListActionsRequest.newBuilder()
                                .programmeId(programme)
                                .asAt("2024-07-15")
                                .progress(Rating.AMBER)
                                .size(5)
                                .build())
                        .getPage()
                        .getTotalItems());
    }

    @Test
    void anActionIsAddedOnceChangedAndProtected() throws ApiException, JsonProcessingException {
        PlanApi plan = new PlanApi(manager);
        UUID programme = programme();
        UUID priority = plan.listPriorities(PlanApi.APIListPrioritiesRequest.newBuilder()
                        .programmeId(programme)
                        .build())
                .getItems()
                .get(0)
                .getId();
        String ref = "J" + System.nanoTime() % 1_000_000_000;
        ActionDraft draft = new ActionDraft()
                .title("Entered by a generated client")
                .leads(List.of())
                .successCriteria(List.of())
                .listings(List.of(new ListingDraft().priorityId(priority).ref(ref)));
        var create = PlanApi.APICreateActionRequest.newBuilder()
                .programmeId(programme)
                .actionDraft(draft)
                .idempotencyKey("scenario-" + ref)
                .build();
        Written first = plan.createAction(create);
        assertEquals(first, plan.createAction(create), "a repetition makes no second action");

        String tag = "\"" + first.getId() + ".v" + first.getVersion() + "\"";
        var change = PlanApi.APIChangeActionRequest.newBuilder()
                .actionId(first.getId())
                .ifMatch(tag)
                .actionPatch(new ActionPatch().title("Changed by a generated client"))
                .build();
        assertEquals(first.getVersion() + 1, plan.changeAction(change).getVersion());
        var read = plan.readAction(PlanApi.APIReadActionRequest.newBuilder()
                .actionId(first.getId())
                .build());
        assertEquals("Changed by a generated client", read.getTitle());
        assertNull(read.getImpact());

        ApiException stale = assertThrows(ApiException.class, () -> plan.changeAction(change));
        assertEquals(412, stale.getCode());
        Problem problem = new ObjectMapper().findAndRegisterModules().readValue(stale.getResponseBody(), Problem.class);
        assertEquals("/api/v1/problems#stale", problem.getType().getValue());
        assertNotEquals("", problem.getDetail());
    }

    private UUID programme() throws ApiException {
        var found = new PlanApi(adviser)
                .listProgrammes(PlanApi.APIListProgrammesRequest.newBuilder().area(HALTON).build())
                .getItems();
        assertEquals(1, found.size());
        return found.get(0).getId();
    }
}
