package uk.goldenthread.access;

/** What an operation needs. Which roles hold it stands in {@link Role}. */
public enum Permission {
    AREA_READ("area:read", "See the area and its organisations"),
    PEOPLE_READ("people:read", "See people and memberships"),
    ORGANISATION_WRITE("organisation:write", "Keep the list of organisations"),
    MEMBERSHIP_WRITE("membership:write", "Propose and withdraw grants, invite people, end memberships"),
    GRANT_DECIDE("grant:decide", "Approve or refuse a grant that somebody else proposed"),
    PLAN_READ("plan:read", "Read programmes, priorities, actions, risks, measures and surveys"),
    PLAN_WRITE(
            "plan:write",
            "Create and change programmes, priorities, actions, milestones and key dates; set the area's term dates"),
    PLAN_BACKDATE("plan:backdate", "Load a past state with the date from which it was true"),
    PLAN_IMPORT("plan:import", "Import spreadsheets"),
    STATEMENT_DRAFT("statement:draft", "Keep a draft of a statement"),
    STATEMENT_SUBMIT("statement:submit", "Declare the rating of an action, as SRO of a priority it stands in"),
    DATE_REQUEST("date:request", "Ask for another date of an action one owns, and take the request back"),
    DATE_DECIDE("date:decide", "Approve or refuse a date that somebody else asked for"),
    CYCLE_RUN("cycle:run", "Open and close cycles, accept and return what priorities submit"),
    FINDING_ACKNOWLEDGE("finding:acknowledge", "Acknowledge a finding with a reason and a review date"),
    MEETING_WRITE("meeting:write", "Keep boards and meetings"),
    DECISION_RECORD("decision:record", "Record what a meeting decided"),
    DECISION_CONFIRM("decision:confirm", "Confirm or strike a recorded decision; it takes effect then"),
    MEASURE_WRITE(
            "measure:write",
            "Keep measures: definitions, targets, caveats, notes of events, linked actions, benchmarks"),
    MEASURE_DECIDE("measure:decide", "Approve or refuse that the control limits of a measure begin anew"),
    OBSERVATION_WRITE("observation:write", "Enter and correct figures; a data provider those of their organisation"),
    OBSERVATION_SIGN("observation:sign", "Sign off the figures of a period, and reopen it"),
    RISK_WRITE("risk:write", "Keep risks, their controls and scores; an SRO those of a priority they hold"),
    AUDIENCE_DECIDE(
            "audience:decide", "Approve or refuse that fewer people read a record, which somebody else asked for"),
    FUND_WRITE("fund:write", "Keep grants and budgets, their conditions, payments, workstreams, outputs and requests"),
    SPEND_WRITE("spend:write", "Enter and correct spending"),
    VIREMENT_DECIDE("virement:decide", "Approve or refuse a virement that somebody else asked for"),
    RETURN_SUBMIT("return:submit", "Write and submit returns to a funder, and record their approval"),
    STOCKTAKE_READ("stocktake:read", "Read frozen stocktakes"),
    STOCKTAKE_FREEZE("stocktake:freeze", "Freeze a stocktake"),
    HISTORY_READ("history:read", "Read and verify the history of the area"),
    HISTORY_REDACT("history:redact", "Ask for or approve the erasure of text");

    private final String word;
    private final String meaning;

    Permission(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }
}
