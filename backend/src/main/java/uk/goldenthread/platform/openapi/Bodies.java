package uk.goldenthread.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bodies of requests that a field-by-field example cannot give, because fields depend on each other: a milestone is no stage and has no
 * completion date before its day, a patch names what may change. A test posts each of them, with identifiers of its own records.
 */
final class Bodies {
    private static final String ID = Samples.UUID;
    private static final String STATEMENT = """
            {"progress": "GREEN", "impact": "AMBER", "impactReason": "Too few families have used it yet.", "confidence": "MEDIUM",
             "forecast": {"date": "2025-02-28", "precision": "DAY"}, "narrative": "Two of three steps are done; the third is under way.",
             "evidence": [{"title": "Audit report, July 2024", "url": "https://www.example.org/audit.pdf"}], "positionOn": "2024-09-30"}
            """;
    private static final String DATE = """
            {"from": {"date": "2024-09-30", "precision": "DAY"}, "to": {"date": "2025-01-31", "precision": "DAY"},
             "reason": "The post was advertised twice without an appointment.", "category": "RECRUITMENT"}
            """;
    private static final String MILESTONE = """
            {"position": 2, "kind": "MILESTONE", "title": "The draft is consulted on", "originalDue": {"date": "2025-01-31", "precision": "DAY"},
             "forecast": {"date": "2025-02-28", "precision": "DAY"}, "rating": "AMBER", "confidence": "MEDIUM", "weight": 2}
            """;
    private static final String ACTION = """
            {"title": "Implement and embed the SEND portal", "leads": [{"role": "SEND assessment team manager", "organisation": "$ID"}],
             "sro": "Director of Education", "successCriteria": ["Every family has a named contact."],
             "coProduction": "Parents and carers tested two drafts.", "familyDifference": "Families see where their request stands.",
             "startOn": "2024-04-01", "originalDue": {"date": "2025-01-31", "precision": "DAY"}, "listings": [{"priorityId": "$ID", "ref": "5.7"}]}
            """;
    private static final String RISK = """
            {"priorityId": "$ID", "title": "Programme lead appointment", "cause": "The post was advertised twice without an appointment.",
             "event": "Nobody leads the programme from October.", "consequence": "Decisions wait, and dates move.", "category": "PEOPLE",
             "owner": "Head of SEND", "organisationId": "$ID", "sro": "SRO, priority 1", "proximity": "NEAR", "response": "TREAT",
             "raisedOn": "2024-09-30", "reviewDue": "2025-01-31"}
            """;
    private static final String SPEND = """
            "kind": "SPEND", "line": "TRAINING", "onDay": {"date": "2024-06-28", "precision": "DAY"}, "pence": 300000,
             "state": "COMMITTED", "externalRef": "INV-20418", "description": "Thrive licences"
            """;
    private static final String FIGURE = """
            "period": "September 2024", "periodStart": "2024-09-01", "periodEnd": "2024-09-30", "numerator": 111, "denominator": 207, "status": "FINAL"
            """;

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("createDeadlineChange", DATE),
            Map.entry("createDeadlineChanges", "{\"items\": [{\"actionId\": \"$ID\", \"change\": " + DATE + "}]}"),
            Map.entry("createMilestone", MILESTONE),
            Map.entry("createMilestones", "{\"items\": [{\"actionId\": \"$ID\", \"milestone\": " + MILESTONE + "}]}"),
            Map.entry("changeMilestone", "{\"forecast\": {\"date\": \"2025-03-31\", \"precision\": \"DAY\"}}"),
            Map.entry("saveStatementDraft", "{\"progress\": \"GREEN\", \"narrative\": \"Two of three steps are done\"}"),
            Map.entry("createStatement", STATEMENT),
            Map.entry(
                    "createSubmission",
                    "{\"priorityId\": \"$ID\", \"statements\": [{\"actionId\": \"$ID\", \"unchanged\": false, \"statement\": "
                            + STATEMENT + "}]}"),
            Map.entry("createAction", ACTION),
            Map.entry("createActions", "{\"items\": [" + ACTION + "]}"),
            Map.entry(
                    "createBoard", "{\"name\": \"Halton SEND Delivery Group\", \"tier\": \"DELIVERY\"}"),
            Map.entry(
                    "createMeeting",
                    "{\"title\": \"Extraordinary meeting\", \"dateFrom\": \"2024-11-06\", \"dateTo\": \"2024-11-20\", \"dateNote\": \"Headed 6 November; by its own text held after that.\"}"),
            Map.entry(
                    "createRedaction",
                    "{\"table\": \"action\", \"rowId\": \"$ID\", \"columns\": [\"co_production\"], \"reason\": \"The text named a child.\"}"),
            Map.entry(
                    "createOrganisation",
                    "{\"shortName\": \"Trust\", \"name\": \"Bridgewater Community Healthcare NHS Foundation Trust\", \"kind\": \"TRUST\"}"),
            Map.entry(
                    "createOrganisations",
                    "{\"items\": [{\"shortName\": \"Trust\", \"name\": \"Bridgewater Community Healthcare NHS Foundation Trust\", \"kind\": \"TRUST\"}]}"),
            Map.entry("changeOrganisation", "{\"name\": \"NHS Cheshire and Merseyside Integrated Care Board\"}"),
            Map.entry(
                    "createProgramme",
                    "{\"title\": \"SEND Priority Action Plan\", \"instrument\": \"PRIORITY_ACTION_PLAN\", \"inspectionFrom\": \"2023-11-06\", \"inspectionTo\": \"2023-11-24\", \"reportOn\": \"2024-01-26\", \"monitoringOn\": \"2025-07-15\", \"nextStocktakeOn\": \"2024-11-20\", \"endsOn\": \"2026-03-31\"}"),
            Map.entry("promoteControl", "{\"risk\": " + RISK + ", \"control\": \"A consultant is asked to draft the strategy.\"}"),
            Map.entry("createRisk", RISK),
            Map.entry(
                    "createNarrowRisk",
                    "{\"risk\": " + RISK.replaceFirst("\\{", "{\"audience\": \"ADVISERS\", ")
                            + ", \"reason\": \"It tells how one small service is staffed.\"}"),
            Map.entry("changeRisk", "{\"owner\": \"Head of SEND\"}"),
            Map.entry(
                    "reviewRisk",
                    "{\"reviewedOn\": \"2024-09-30\", \"nextReview\": \"2025-01-31\", \"note\": \"Unchanged; the panel meets in January.\"}"),
            Map.entry(
                    "createCondition",
                    "{\"position\": 2, \"text\": \"A return each quarter\", \"due\": \"2024-12-31\", \"status\": \"NOT_YET_DUE\"}"),
            Map.entry("changeCondition", "{\"text\": \"A report each quarter\"}"),
            Map.entry("changeFund", "{\"title\": \"Delivering Better Value in SEND\"}"),
            Map.entry(
                    "createFund",
                    "{\"code\": \"change\", \"kind\": \"GRANT\", \"title\": \"SEND change programme\", \"funder\": \"Department for Education\", \"awardPence\": 100000000, \"awardedOn\": \"2024-03-14\", \"startsOn\": \"2024-04-01\", \"endsOn\": \"2026-03-31\", \"tolerance\": 10, \"returnDays\": 30}"),
            Map.entry(
                    "createCarryForward",
                    "{\"fromYear\": \"2024-25\", \"pence\": 4000000, \"reason\": \"Training begins in May.\", \"agreedOn\": \"2025-04-30\"}"),
            Map.entry(
                    "createReturn",
                    "{\"financialYear\": \"2024-25\", \"quarter\": 2, \"narrative\": \"Two of three workstreams have begun.\"}"),
            Map.entry("changeReturn", "{\"narrative\": \"Two of three workstreams have begun.\"}"),
            Map.entry("createTranche", "{\"position\": 2, \"pence\": 2500000, \"due\": \"2024-12-31\", \"conditionId\": \"$ID\"}"),
            Map.entry("changeTranche", "{\"due\": \"2024-12-31\"}"),
            Map.entry("createSpend", "{" + SPEND + "}"),
            Map.entry("createSpends", "{\"items\": [{\"workstreamCode\": \"training\", " + SPEND + "}]}"),
            Map.entry("changeSpend", "{\"description\": \"Thrive licences, second year\"}"),
            Map.entry(
                    "createVirement",
                    "{\"fromWorkstreamId\": \"$ID\", \"pence\": 1500000, \"reason\": \"Fewer schools asked for training than planned.\"}"),
            Map.entry("changeWorkstream", "{\"lead\": \"Programme lead\"}"),
            Map.entry(
                    "replaceBudget",
                    "{\"lines\": [{\"kind\": \"TRAINING\", \"pence\": 2500000}], \"profile\": [{\"month\": \"2024-04\", \"pence\": 2500000}], \"forecast\": [{\"month\": \"2024-04\", \"pence\": 2500000}]}"),
            Map.entry("changeOutput", "{\"planned\": 80}"),
            Map.entry("createDelivery", "{\"onDay\": \"2024-07-12\", \"number\": 17, \"confirmed\": false, \"note\": \"From 11 schools.\"}"),
            Map.entry(
                    "createFundingAsk",
                    "{\"title\": \"Speech and language therapy in early years\", \"askedOf\": \"Integrated Care Board\", \"organisationId\": \"$ID\", \"pence\": 2500000, \"askedOn\": \"2024-09-30\", \"answerDue\": \"2024-11-30\", \"outcome\": \"AWAITED\"}"),
            Map.entry("changeKpi", "{\"owner\": \"Head of SEND\"}"),
            Map.entry(
                    "createKpi",
                    "{\"code\": \"annual-reviews\", \"priorityId\": \"$ID\", \"title\": \"Annual reviews held in time\", \"definition\": \"Share of annual reviews due in the month that were held in it\", \"numeratorDefinition\": \"Reviews held in the month\", \"denominatorDefinition\": \"Reviews due in the month\", \"unit\": \"PERCENT\", \"polarity\": \"HIGH\", \"frequency\": \"MONTHLY\", \"owner\": \"Head of SEND\", \"organisationId\": \"$ID\", \"tolerance\": 5, \"dueDays\": 30}"),
            Map.entry(
                    "createBenchmark", "{\"comparator\": \"ENGLAND\", \"period\": \"2024\", \"periodEnd\": \"2024-12-31\", \"value\": 46.4}"),
            Map.entry(
                    "createCaveat",
                    "{\"kind\": \"DEFINITION\", \"text\": \"Two providers count the wait from different days.\", \"askedOf\": \"Integrated care board\"}"),
            Map.entry(
                    "createDefinition",
                    "{\"appliesFrom\": \"2024-04-01\", \"definition\": \"Share of plans issued within 20 weeks of the request\", \"reason\": \"Requests that were withdrawn are no longer counted.\"}"),
            Map.entry("createObservation", "{" + FIGURE + "}"),
            Map.entry("createObservations", "{\"items\": [{\"kpiCode\": \"ehc-20wk\", " + FIGURE + "}]}"),
            Map.entry(
                    "changeObservation",
                    "{\"numerator\": 35, \"correction\": \"One plan was counted in the wrong year.\"}"),
            Map.entry("createTarget", "{\"kind\": \"IMPROVEMENT\", \"due\": \"2025-07-31\", \"value\": 60}"),
            Map.entry("changeTarget", "{\"value\": 62}"),
            Map.entry("changePriority", "{\"sro\": \"Director of Education\"}"),
            Map.entry(
                    "createCycle",
                    "{\"title\": \"October 2024\", \"boardId\": \"$ID\", \"periodFrom\": \"2024-10-01\", \"periodTo\": \"2024-10-31\", \"dueOn\": \"2024-11-07\"}"),
            Map.entry("createStocktake", "{\"reason\": \"Six-monthly stocktake with DfE and NHS England\"}"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    /** The body of that operation; null where the fields' own examples make one. */
    static @Nullable Object of(@Nullable String operationId) {
        String text = operationId == null ? null : TEXTS.get(operationId);
        if (text == null) {
            return null;
        }
        try {
            return JSON.readValue(text.replace("$ID", ID), new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the example of " + operationId + " is not JSON", e);
        }
    }
}
