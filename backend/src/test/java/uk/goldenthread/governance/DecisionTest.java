package uk.goldenthread.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.DateRequests;

/** What a meeting decided takes effect when the chair says that it did. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DecisionTest extends Governing {
    @Inject
    LondonTime time;

    private ValidatableResponse record(String subject, String meeting, Object request, String outcome, String reason) {
        Map<String, Object> draft =
                new HashMap<>(Map.of("kind", "DEADLINE_CHANGE", "subjectId", request, "outcome", outcome));
        if (reason != null) {
            draft.put("reason", reason);
        }
        return post(subject, "/api/v1/meetings/" + meeting + "/decisions", draft);
    }

    private String recorded(String meeting, String request, String outcome) {
        return record(clerk, meeting, request, outcome, "As minuted.")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse confirm(String subject, String decision, int version) {
        return DateRequests.does(as(subject), "/api/v1/decisions/" + decision, decision, version, "confirmation", null);
    }

    private static ValidatableResponse strike(String subject, String decision, String reason) {
        return DateRequests.does(
                as(subject), "/api/v1/decisions/" + decision, decision, 1, "striking", Map.of("reason", reason));
    }

    private String request() {
        return DateRequests.asked(as(sro), action, DUE, "2025-04-30");
    }

    private ValidatableResponse due() {
        return as(chair).get("/api/v1/actions/{a}", action).then();
    }

    @Test
    void theClerkRecordsAndTheChairsWordCarriesItOut() {
        String request = request();
        String meeting = meeting("2024-11-06");
        String id = recorded(meeting, request, "APPROVED");
        due().body("dates.due.date", is(DUE));
        as(chair)
                .get("/api/v1/decisions/{d}", id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"" + id + ".v1\""))
                .body("meeting", is("Improvement Board, 6 November 2024"))
                .body("kindWords", is("another date for an action"))
                .body("subject", is("5.3 Action 5.3: 30 April 2025"))
                .body("outcome", is("APPROVED"))
                .body("state", is("RECORDED"))
                .body("recordedBy", is("clerk"))
                .body("waitingDays", is(0))
                .body("allowed", contains("confirm", "strike"));
        as(clerk).get("/api/v1/decisions/{d}", id).then().body("allowed", is(empty()));
        as(sro).get("/api/v1/programmes/{p}/decisions?state=RECORDED", programme)
                .then()
                .body("items.id", contains(id))
                .body("items[0].meeting", is("Improvement Board, 6 November 2024"))
                .body("items[0].subject", is("5.3 Action 5.3: 30 April 2025"))
                .body("items[0].waitingDays", is(0))
                .body("items[0].allowed", nullValue());
        confirm(clerk, id, 1).statusCode(403);
        confirm(chair, id, 1).statusCode(200).body("version", is(2));
        due().body("dates.due.date", is("2025-04-30")).body("dates.timesRedated", is(1));
        as(chair)
                .get("/api/v1/deadline-changes/{c}", request)
                .then()
                .body("state", is("APPROVED"))
                .body("decisionReason", is("As minuted."))
                .body("meetingId", is(meeting));
        as(clerk)
                .get("/api/v1/meetings/{m}/decisions", meeting)
                .then()
                .body("items.state", contains("CONFIRMED"))
                .body("items[0].confirmedBy", is("chair"))
                .body("items[0].waitingDays", nullValue());
        confirm(chair, id, 2).statusCode(409).body("detail", startsWith("This decision is confirmed already"));
        as(chair)
                .get("/api/v1/programmes/{p}/decisions?state=RECORDED", programme)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whatTheChairRecordsIsConfirmedAtOnce() {
        String request = request();
        String meeting = meeting("2024-11-06");
        record(chair, meeting, request, "REFUSED", null).statusCode(422).body("errors.pointer", contains("/reason"));
        String id = record(chair, meeting, request, "REFUSED", "The date should hold.")
                .statusCode(201)
                .extract()
                .path("id");
        as(chair).get("/api/v1/decisions/{d}", id).then().body("state", is("CONFIRMED"));
        due().body("dates.due.date", is(DUE));
        as(chair)
                .get("/api/v1/deadline-changes/{c}", request)
                .then()
                .body("state", is("REFUSED"))
                .body("decisionReason", is("The date should hold."));
        record(clerk, meeting, request, "APPROVED", null)
                .statusCode(409)
                .body("detail", is("That is decided or taken back already."));
    }

    @Test
    void aChairWhoAskedDoesNotDecideThroughAMeetingEither() {
        String both = scenario.everyRole(area);
        String request = DateRequests.asked(as(both), action, DUE, "2025-04-30");
        String meeting = meeting("2024-11-06");
        record(both, meeting, request, "APPROVED", null)
                .statusCode(403)
                .body("detail", startsWith("You asked for this date yourself."));
        String id = recorded(meeting, request, "APPROVED");
        as(both).get("/api/v1/decisions/{d}", id).then().body("allowed", contains("strike"));
        confirm(both, id, 1).statusCode(403);
        due().body("dates.due.date", is(DUE));
        as(chair).get("/api/v1/decisions/{d}", id).then().body("state", is("RECORDED"));
        confirm(chair, id, 1).statusCode(200);
        due().body("dates.due.date", is("2025-04-30"));
    }

    @Test
    void aStruckDecisionHasNoEffectAndTheNextOneCanBeRecorded() {
        String request = request();
        String meeting = meeting("2024-11-06");
        String id = recorded(meeting, request, "APPROVED");
        record(clerk, meeting, request, "REFUSED", "No.")
                .statusCode(409)
                .body("detail", is("A decision about this is recorded already and waits for the chair."));
        strike(clerk, id, "No.").statusCode(403);
        strike(chair, id, " ").statusCode(400);
        strike(chair, id, "It was only discussed.").statusCode(200);
        as(chair)
                .get("/api/v1/decisions/{d}", id)
                .then()
                .body("state", is("STRUCK"))
                .body("struckReason", is("It was only discussed."))
                .body("allowed", is(empty()));
        due().body("dates.due.date", is(DUE));
        confirm(chair, recorded(meeting, request, "APPROVED"), 1).statusCode(200);
        due().body("dates.due.date", is("2025-04-30"));
    }

    @Test
    void whatWasDecidedMeanwhileIsNotDecidedAgain() {
        String request = request();
        String id = recorded(meeting("2024-11-06"), request, "REFUSED");
        DateRequests.with(as(chair), request, "approval", Map.of()).statusCode(200);
        confirm(chair, id, 1).statusCode(409).body("detail", startsWith("This request is approved already"));
        as(chair).get("/api/v1/decisions/{d}", id).then().body("state", is("RECORDED"));
        strike(chair, id, "Decided outside the meeting.").statusCode(200);
    }

    @Test
    void onlyAMeetingWhoseDayHasComeDecidesAboutWhatWaits() {
        String request = request();
        record(clerk, meeting(time.today().plusDays(1).toString()), request, "APPROVED", null)
                .statusCode(409)
                .body("detail", containsString("its decisions are recorded from that day"));
        String cancelled = meeting("2024-12-04");
        meetingVerb(clerk, cancelled, 1, "cancellation", Map.of("reason", "Not quorate."))
                .statusCode(200);
        record(clerk, cancelled, request, "APPROVED", null).statusCode(409);
        String meeting = meeting("2024-11-06");
        meetingVerb(clerk, meeting, 1, "conclusion", null).statusCode(200);
        post(
                        clerk,
                        "/api/v1/meetings/" + meeting + "/decisions",
                        Map.of("kind", "LUNCH", "subjectId", request, "outcome", "APPROVED"))
                .statusCode(422)
                .body("errors.pointer", contains("/kind"))
                .body("detail", is("A meeting decides about: DEADLINE_CHANGE."));
        record(clerk, meeting, action, "APPROVED", null).statusCode(422).body("errors.pointer", contains("/subjectId"));
        record(clerk, meeting, UUID.randomUUID(), "APPROVED", null).statusCode(422);
        record(sro, meeting, request, "APPROVED", null).statusCode(403);
        String id = recorded(meeting, request, "APPROVED");
        String other = meeting("2024-11-13");
        record(clerk, other, request, "APPROVED", null).statusCode(409);
        strike(chair, id, "Wrong meeting.").statusCode(200);
        recorded(other, request, "APPROVED");
        meetingVerb(clerk, other, 1, "cancellation", Map.of("reason", "Not quorate."))
                .statusCode(409)
                .body("detail", containsString("Decisions of this meeting are recorded"));
    }

    @Test
    void aRehearsedConfirmationMovesNothing() {
        String id = recorded(meeting("2024-11-06"), request(), "APPROVED");
        DateRequests.does(as(chair).queryParam("dryRun", true), "/api/v1/decisions/" + id, id, 1, "confirmation", null)
                .statusCode(200);
        due().body("dates.due.date", is(DUE));
        confirm(chair, id, 1).statusCode(200);
    }

    @Test
    void ofTheChairAloneAndTheMeetingAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        String request = request();
        String id = recorded(meeting("2024-11-06"), request, "APPROVED");
        String second = scenario.subject(area, Role.CHAIR);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> meeting =
                    both.submit(() -> confirm(chair, id, 1).extract().statusCode());
            Future<Integer> alone =
                    both.submit(() -> DateRequests.with(as(second), request, "refusal", Map.of("reason", "No."))
                            .extract()
                            .statusCode());
            assertThat(List.of(meeting.get(), alone.get())).containsOnlyOnce(200);
            assertThat(meeting.get() == 200 ? alone.get() : meeting.get()).isIn(409, 412);
            due().body("dates.due.date", is(meeting.get() == 200 ? "2025-04-30" : DUE));
        } finally {
            both.shutdownNow();
        }
    }
}
