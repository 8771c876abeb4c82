package uk.goldenthread.risk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** Nobody takes a risk out of sight alone, by no door; and nothing of a request is there for those who are not to read the risk. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AudienceRequestTest extends Keeping {
    private static final Map<String, Object> FEWER =
            Map.of("audience", "ADVISERS", "reason", "It tells how one post is filled.");
    private static final String SECRET = "Merger of two teams";

    @Inject
    Transactions transactions;

    @Inject
    EntityManager entities;

    String chair;
    String member;

    @BeforeEach
    void people() {
        chair = scenario.subject(area, Role.CHAIR);
        member = scenario.subject(area, Role.BOARD_MEMBER);
    }

    private String ask(String who, String risk) {
        return post(who, "/risks/" + risk + "/audience-requests", FEWER)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String askNew(String who, Object... more) {
        Map<String, Object> draft = of(SECRET, more);
        draft.putIfAbsent("priorityId", first);
        draft.put("audience", "ADVISERS");
        return post(who, asked(), Map.of("risk", draft, "reason", "It tells how one post is filled."))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String asked() {
        return "/programmes/" + programme + "/audience-requests";
    }

    private static ValidatableResponse decide(String who, String request, String verb, Object body) {
        return does(who, "/audience-requests", request, 1, verb, body);
    }

    private void agreed(String request) {
        decide(chair, request, "approval", Map.of()).statusCode(200);
    }

    private static ValidatableResponse read(String who, String path) {
        return Scenario.request(who).get("/api/v1" + path).then();
    }

    @Test
    void noDoorHidesARiskAlone() {
        String open = risk("Staff leave");
        for (String who : List.of(sro, manager)) {
            patch(who, "/risks", open, 1, Map.of("audience", "ADVISERS"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/audience"))
                    .body("detail", startsWith("That fewer people read a risk needs a second person"));
            post(who, risks(), of("Confidential", "priorityId", first, "audience", "ADVISERS"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/audience"));
        }
        String control = control(open, "A weekly check", "IN_PLACE");
        does(
                        manager,
                        "/controls",
                        control,
                        1,
                        "promotion",
                        Map.of(
                                "risk",
                                of("Confidential", "priorityId", first, "audience", "ADVISERS"),
                                "control",
                                "A check"))
                .statusCode(422)
                .body("errors.pointer", contains("/risk/audience"));
        given().spec(Scenario.request(manager))
                .contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "sheet.csv",
                        "ref,title,status,assessment,audience\nX1,Confidential,open,high,advisers\n".getBytes())
                .post("/api/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(422)
                .body("report.rows[0].errors[0].column", is("audience"))
                .body("report.rows[0].errors[0].reason", startsWith("That fewer people read a risk"));
        get(risks()).body("items.ref", contains("P1-R1")).body("items.audience", contains("AREA"));
    }

    @Test
    void anSroAsksAndTheChairAgrees() {
        String risk = risk("Staff leave");
        long before = head();
        String request = ask(sro, risk);
        // Nothing is out of sight yet.
        read(member, "/risks/" + risk).statusCode(200);
        post(sro, "/risks/" + risk + "/audience-requests", FEWER).statusCode(409);
        get(chair, asked())
                .body("items.title", contains("Staff leave"))
                .body("items[0].requestedBy", is("SRO, priority 1"))
                .body("items[0].own", is(false))
                .body("items[0].allowed", contains("APPROVE", "REFUSE"));
        agreed(request);
        read(member, "/risks/" + risk).statusCode(404);
        read(sro, "/risks/" + risk).statusCode(404);
        get("/risks/" + risk).body("audience", is("ADVISERS"));
        get(chair, "/programmes/" + programme + "/narrow-risks")
                .body("items.ref", contains("P1-R1"))
                .body("items[0].agreedBy", is("Chair"))
                .body("items[0].agreedOn", notNullValue());
        String changes = "/programmes/" + programme + "/changes?from=revision:" + before;
        get(chair, changes)
                .body("items.type", contains("RISK_NARROWED"))
                .body(
                        "items[0].sentence",
                        is(
                                "Fewer people read the risk P1-R1 Staff leave: it was for every reader of the plan, and is for advisers, the chair and the programme manager only."));
        get(member, changes).body("items", empty());
        decide(manager, request, "approval", Map.of()).statusCode(412);
        does(manager, "/audience-requests", request, 2, "approval", Map.of()).statusCode(409);
    }

    @Test
    void nobodyIsTheirOwnSecondPerson() {
        String risk = risk("Staff leave");
        String request = ask(manager, risk);
        decide(manager, request, "approval", Map.of())
                .statusCode(403)
                .body("detail", startsWith("You asked for this yourself."));
        decide(manager, request, "refusal", Map.of("reason", "No.")).statusCode(403);
        decide(sro, request, "approval", Map.of()).statusCode(403);
        decide(scenario.subject(area, Role.ADVISER), request, "approval", Map.of())
                .statusCode(403);
        decide(chair, request, "withdrawal", Map.of("reason", "Not mine.")).statusCode(403);
        decide(scenario.subject(area, Role.PROGRAMME_MANAGER), request, "approval", Map.of("reason", "Agreed."))
                .statusCode(200);
        get("/audience-requests/" + request)
                .body("state", is("APPROVED"))
                .body("decidedBy", is("Programme manager"))
                .body("decisionReason", is("Agreed."));
        // One person with both roles is still one person.
        String both = scenario.everyRole(area);
        String own = ask(both, risk("Another"));
        decide(both, own, "approval", Map.of()).statusCode(403);
        get(both, asked() + "?state=REQUESTED").body("items[0].allowed", contains("WITHDRAW"));
    }

    @Test
    void aNewOneEntersNoRegisterBeforeItIsAgreedTo() {
        long before = head();
        String request = askNew(sro, "cause", "Two posts");
        get(risks()).body("items", empty());
        get("/programmes/" + programme + "/risk-register").body("counts.open", is(0));
        get(chair, asked())
                .body("items[0].title", is(SECRET))
                .body("items[0].risk.cause", is("Two posts"))
                .body("items[0].riskId", nullValue());
        agreed(request);
        String stored = get("/audience-requests/" + request)
                .body("risk", nullValue())
                .body("ref", is("P1-R1"))
                .extract()
                .path("riskId");
        get("/risks/" + stored)
                .body("title", is(SECRET))
                .body("audience", is("ADVISERS"))
                .body("raisedBy", is("SRO, priority 1"));
        read(member, "/risks/" + stored).statusCode(404);
        get(member, risks()).body("items", empty());
        get(member, "/programmes/" + programme + "/changes?from=revision:" + before)
                .body("items", empty());
        get(chair, "/programmes/" + programme + "/changes?from=revision:" + before)
                .body("items.type", contains("RISK_ADDED"))
                .body("items[0].sentence", endsWith("It was for advisers, the chair and the programme manager only."));
    }

    @Test
    void badRequestsAreRefused() {
        String risk = risk("Staff leave");
        post(sro, "/risks/" + risk + "/audience-requests", Map.of("audience", "AREA", "reason", "No."))
                .statusCode(422)
                .body("errors.pointer", contains("/audience"));
        post(sro, "/risks/" + risk + "/audience-requests", Map.of("audience", "ADVISERS"))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        post(sro, asked(), Map.of("risk", of("Open", "priorityId", first), "reason", "No."))
                .statusCode(422)
                .body("errors.pointer", contains("/risk/audience"));
        post(sro, asked(), Map.of("risk", of(SECRET, "audience", "ADVISERS"), "reason", "Whole plan."))
                .statusCode(403);
        post(
                        sro,
                        asked(),
                        Map.of("risk", of(SECRET, "priorityId", second, "audience", "ADVISERS"), "reason", "Theirs."))
                .statusCode(403);
        post(manager, asked(), Map.of("risk", of(SECRET, "ref", "P1-R1", "audience", "ADVISERS"), "reason", "Taken."))
                .statusCode(409)
                .body("errors.pointer", contains("/risk/ref"));
        String request = ask(sro, risk);
        decide(chair, request, "refusal", Map.of()).statusCode(422).body("errors.pointer", contains("/reason"));
        decide(sro, request, "withdrawal", Map.of()).statusCode(422).body("errors.pointer", contains("/reason"));
    }

    @Test
    void whatIsRefusedOrTakenBackHidesNothing() {
        String risk = risk("Staff leave");
        String request = ask(sro, risk);
        decide(chair, request, "refusal", Map.of("reason", "The board has to know."))
                .statusCode(200);
        get(sro, "/audience-requests/" + request)
                .body("state", is("REFUSED"))
                .body("decisionReason", is("The board has to know."));
        String again = ask(sro, risk);
        decide(sro, again, "withdrawal", Map.of("reason", "It is known by now."))
                .statusCode(200);
        String fresh = askNew(sro);
        decide(chair, fresh, "refusal", Map.of("reason", "The board has to know."))
                .statusCode(200);
        get(member, risks()).body("items.ref", contains("P1-R1"));
        get(member, "/programmes/" + programme + "/narrow-records").body("items", empty());
    }

    @Test
    void widerNeedsNobodyElse() {
        String risk = risk("Staff leave");
        agreed(ask(sro, risk));
        long before = head();
        patch(manager, "/risks", risk, 2, Map.of("audience", "AREA")).statusCode(200);
        read(member, "/risks/" + risk).statusCode(200);
        get(member, "/programmes/" + programme + "/changes?from=revision:" + before)
                .body("items.type", contains("RISK_WIDENED"));
        // Back again needs a second person again.
        patch(manager, "/risks", risk, 3, Map.of("audience", "ADVISERS")).statusCode(422);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SRO", "CONTRIBUTOR", "CLERK", "BOARD_MEMBER"})
    void othersKnowTheNumberAndTheRolesAndNothingElse(Role role) {
        long before = head();
        agreed(ask(manager, risk("Staff leave")));
        String fresh = askNew(manager);
        String waiting = ask(manager, risk("Known to all"));
        String who = scenario.subject(area, role);
        get(who, "/programmes/" + programme + "/narrow-records")
                .body("items", hasSize(1))
                .body("items[0].records", is(1))
                .body("items[0].roles", contains("adviser", "chair", "programme-manager"))
                .body(
                        "items[0].sentence",
                        is("1 risk of this programme is read by advisers, the chair and the programme manager only."));
        get(who, "/programmes/" + programme + "/narrow-risks").body("items", empty());
        get(who, asked()).body("items", empty());
        read(who, "/audience-requests/" + fresh).statusCode(404);
        read(who, "/audience-requests/" + waiting).statusCode(404);
        for (String path : List.of(
                "", "/risks", "/risk-register", "/changes?from=revision:" + before, "/dashboard", "/findings")) {
            String answer =
                    read(who, "/programmes/" + programme + path).extract().asString();
            assertThat(answer).doesNotContain(SECRET).doesNotContain("Staff leave");
        }
    }

    @Test
    void whoAskedSeesWhatBecameOfItButNotTheRisk() {
        String risk = risk("Staff leave");
        String request = ask(sro, risk);
        get(sro, "/audience-requests/" + request)
                .body("title", is("Staff leave"))
                .body("own", is(true));
        agreed(request);
        get(sro, "/audience-requests/" + request)
                .body("state", is("APPROVED"))
                .body("decidedBy", is("Chair"))
                .body("title", nullValue())
                .body("ref", nullValue())
                .body("riskId", nullValue());
        String fresh = askNew(sro);
        get(sro, "/audience-requests/" + fresh).body("title", is(SECRET));
        agreed(fresh);
        assertThat(read(sro, "/audience-requests/" + fresh).extract().asString())
                .doesNotContain(SECRET);
    }

    @Test
    void aRequestIsCheckedAgainWhenItIsAgreedTo() {
        String fresh = askNew(manager, "ref", "P1-R9");
        risk("In between", "ref", "P1-R9");
        decide(chair, fresh, "approval", Map.of()).statusCode(409);
        String risk = risk("Staff leave");
        String request = ask(sro, risk);
        does(manager, "/risks", risk, 1, "closure", Map.of("reason", "Over.")).statusCode(200);
        decide(chair, request, "approval", Map.of()).statusCode(409);
    }

    @Test
    void everyStepIsInTheHistoryAndTheTextCanBeErased() {
        String fresh = askNew(sro);
        Map<String, Object> erasure = new HashMap<>(Map.of(
                "table", "audience_request", "rowId", fresh, "columns", List.of("draft"), "reason", "A name in it."));
        String redaction = post(manager, "/areas/" + area + "/history/redactions", erasure)
                .statusCode(201)
                .extract()
                .path("id");
        post(chair, "/areas/" + area + "/history/redactions/" + redaction + "/approval", Map.of())
                .statusCode(200);
        get(chair, "/audience-requests/" + fresh).body("risk", nullValue()).body("title", nullValue());
        does(chair, "/audience-requests", fresh, 2, "approval", Map.of())
                .statusCode(409)
                .body("detail", is("The text of this request was erased. Refuse it."));
        does(chair, "/audience-requests", fresh, 2, "refusal", Map.of("reason", "Erased."))
                .statusCode(200);
        get(chair, "/areas/" + area + "/history/verification").body("holds", is(true));
    }

    @Test
    void oneFromBeforeIsListedAsAgreedToByNobody() {
        String risk = risk("Staff leave");
        scenario.as(
                area,
                () -> transactions.write(area, () -> entities.createNativeQuery(
                                "update app.risk set audience = 'ADVISERS', version = version + 1 where id = ?1")
                        .setParameter(1, UUID.fromString(risk))
                        .executeUpdate()));
        get(chair, "/programmes/" + programme + "/narrow-risks")
                .body("items.ref", contains("P1-R1"))
                .body("items[0].agreedOn", nullValue());
        get(member, "/programmes/" + programme + "/narrow-records").body("items[0].records", is(1));
    }
}
