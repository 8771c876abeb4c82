package uk.goldenthread.exchange;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** The register comes from sheets too, by the rules that hold for a single entry. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RiskImportTest extends Importing {
    private static final String RISKS =
            "ref,priority_no,title,category,owner,organisation,sro,proximity,response,status,status_on,status_reason,assessment,raised_on,raised_by,review_due,escalated_on,escalated_to\n"
                    + "R1,1,Staff leave,people,Head of SEND,Council,SRO 1,near,treat,open,,,quite a high risk,2024-07-01,SRO 1,2024-12-01,2024-07-20,Director\n"
                    + "R2,,Joint working,,,,,,,closed,2024-09-30,Over,,,,,,\n"
                    + "R3,,Portal late,,,,,,,issue,2024-09-01,It is late,,,,,,\n";
    private static final String CONTROLS =
            "risk_ref,position,description,kind,status,tested_on,tested_by,test_result,test_note\n"
                    + "R1,1,A weekly check,detective,in place,2024-08-01,Auditor,partly,Two of ten\n"
                    + "R1,2,A further risk has come up: nobody applies.,,in place,,,,\n";
    private static final String SCORES = "risk_ref,kind,likelihood,impact,assessed_on,assessed_by,reason\n"
            + "R1,inherent,5,4,2024-07-01,SRO 1,No cover\nR1,current,4,3,2024-08-01,,A bank of staff\n";

    private ValidatableResponse get(String path) {
        return Scenario.request(scenario.subject(area, Role.PROGRAMME_MANAGER))
                .get("/api/v1" + path)
                .then()
                .statusCode(200);
    }

    @Test
    void everyColumnArrives() {
        load(RISKS, Map.of()).statusCode(200).body("sheets.sheet", contains("risks"));
        load(RISKS, Map.of()).body("rows.outcome", everyItem(is("UNCHANGED")));
        load(CONTROLS, Map.of())
                .statusCode(200)
                .body("sheets.sheet", contains("controls"))
                .body("rows[0].notes", empty())
                .body("rows[1].notes", contains(containsString("tells of another risk")));
        load(CONTROLS, Map.of()).body("rows.outcome", everyItem(is("UNCHANGED")));
        load(SCORES, Map.of())
                .statusCode(200)
                .body("sheets.sheet", contains("risk-assessments"))
                .body("rows.ref", contains("R1 / INHERENT / 2024-07-01", "R1 / CURRENT / 2024-08-01"))
                .body("rows.outcome", everyItem(is("CREATED")));
        load(SCORES, Map.of()).body("rows.outcome", everyItem(is("UNCHANGED")));
        String risks = "/programmes/" + programme + "/risks";
        get(risks)
                .body("items.ref", contains("R1", "R2", "R3"))
                .body("items[0].category", is("PEOPLE"))
                .body("items[0].organisation", is("Council"))
                .body("items[0].proximity", is("NEAR"))
                .body("items[0].response", is("TREAT"))
                .body("items[0].published", is("quite a high risk"))
                .body("items[0].assessment", is("12, high"))
                .body("items[0].raisedOn", is("2024-07-01"))
                .body("items[0].escalatedTo", is("Director"))
                .body("items[0].scores.inherent.assessedBy", is("SRO 1"))
                .body("items[0].controls[0].testResult", is("PARTLY"))
                .body("items[0].controls[0].testedBy", is("Auditor"))
                .body("items[0].controls[1].emergent", is(true))
                .body("items[1].closedOn", is("2024-09-30"))
                .body("items[1].closeReason", is("Over"))
                .body("items[2].issueOn", is("2024-09-01"))
                .body("items[2].issueReason", is("It is late"));
        load("ref,title,status\nR2,Joint working,open\n", Map.of("sheet", "risks"))
                .body("rows.outcome", contains("CHANGED"));
        get(risks).body("items[1].status", is("OPEN")).body("items[1].closedOn", nullValue());
        load("risk_ref,position,status,test_result\nR1,1,not working,not effective\n", Map.of("sheet", "controls"))
                .body("rows.outcome", contains("CHANGED"));
        get(risks)
                .body("items[0].controls[0].testedOn", is("2024-08-01"))
                .body("items[0].controls[0].testResult", is("NOT_EFFECTIVE"));
    }

    @Test
    void scoresThatContradictOneAnotherAreTakenWithANoteAndAFinding() {
        load(RISKS, Map.of()).statusCode(200);
        load(
                        "risk_ref,kind,likelihood,impact,assessed_on,assessed_by,reason\n"
                                + "R1,inherent,3,3,2024-07-05,Head of finance,First view\n"
                                + "R1,current,4,5,2024-08-05,Head of finance,With its controls\n"
                                + "R1,target,5,5,2024-08-05,Head of finance,Wanted\n",
                        Map.of())
                .statusCode(200)
                .body("rows.outcome", everyItem(is("CREATED")))
                .body("rows[0].notes", empty())
                .body("rows[1].notes", contains("With its controls the risk scores 20, more than the 9 without any."))
                .body("rows[2].notes", hasItem("Its target, 25, is above its current score, 20."));
        get("/programmes/" + programme + "/findings?rule=R10").body("items.ref", contains("R1"));
    }

    @Test
    void whatCannotBeIsRefusedRowByRow() {
        load(RISKS, Map.of()).statusCode(200);
        load(SCORES, Map.of()).statusCode(200);
        ValidatableResponse refused = load(
                        "risk_ref,kind,likelihood,impact,assessed_on,reason\n"
                                + "R1,current,6,3,2024-09-01,x\nR1,worst,1,1,2024-09-01,x\nR1,current,1,1,2024-09-01,\nR9,current,1,1,2024-09-01,x\nR1,current,4,4,2024-08-01,x\n",
                        Map.of())
                .statusCode(422);
        refused.body("report.rows.find { it.row == 2 }.errors[0].column", is("likelihood"))
                .body("report.rows.find { it.row == 3 }.errors[0].column", is("kind"))
                .body("report.rows.find { it.row == 4 }.errors[0].column", is("reason"));
        load("risk_ref,kind,likelihood,impact,assessed_on,reason\nR9,current,1,1,2024-09-01,x\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].reason", is("There is no risk R9 in this programme."));
        load("risk_ref,kind,likelihood,impact,assessed_on,reason\nR1,current,4,4,2024-08-01,x\n", Map.of())
                .statusCode(422)
                .body("report.rows[0].errors[0].reason", startsWith("Another score of that kind and day is there."));
    }
}
