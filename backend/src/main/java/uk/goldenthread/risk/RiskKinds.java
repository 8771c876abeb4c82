package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.record.References;

/** What is kept of the risk register. */
@ApplicationScoped
public class RiskKinds implements KindsOfRoom {
    public static final Kind<RiskFacts> RISK = Kind.of("risk", RiskFacts.class)
            .inOrder(Comparator.comparing(RiskFacts::ref, References.ORDER))
            .erasable(
                    "title",
                    "cause",
                    "event",
                    "consequence",
                    "assessment",
                    "reviewNote",
                    "closeReason",
                    "reopenReason",
                    "issueReason",
                    "escalatedTo",
                    "escalationReason")
            .called(RecordKind.RISK, "the risk")
            .toldFromTo("reference", RiskFacts::ref)
            .told("title", RiskFacts::title)
            .told("cause", RiskFacts::cause)
            .told("event", RiskFacts::event)
            .told("consequence", RiskFacts::consequence)
            .told("owner", RiskFacts::owner)
            .told("assessment", RiskFacts::assessment)
            .told("priority", RiskFacts::priorityId)
            .told("category", RiskFacts::category)
            .told("organisation", RiskFacts::organisationId)
            .told("SRO", RiskFacts::sro)
            .told("proximity", RiskFacts::proximity)
            .told("response", RiskFacts::response)
            .told("grant", RiskFacts::fundId)
            .toldFromTo("day it was raised", RiskFacts::raisedOn)
            .toldFromTo("who raised it", RiskFacts::raisedBy)
            .told(
                    "day of review",
                    RiskFacts::reviewDue,
                    (was, now) -> Objects.equals(was.reviewedOn(), now.reviewedOn()));

    public static final Kind<RiskControlFacts> RISK_CONTROL = Kind.of("risk_control", RiskControlFacts.class)
            .erasable("description", "testNote")
            .called(RecordKind.RISK_CONTROL, "a control")
            .toldFromTo("place", RiskControlFacts::position)
            .told("description", RiskControlFacts::description)
            .told("kind", RiskControlFacts::kind)
            .told("owner", RiskControlFacts::owner)
            .told("day", RiskControlFacts::due)
            .told("status", RiskControlFacts::status);

    public static final Kind<RiskStatementFacts> RISK_STATEMENT = Kind.of("risk_statement", RiskStatementFacts.class)
            .erasable("statement")
            .called(RecordKind.RISK_STATEMENT, "a statement that there is no risk");

    public static final Kind<RiskAssessmentFacts> RISK_ASSESSMENT = Kind.of(
                    "risk_assessment", RiskAssessmentFacts.class)
            .inOrder(RiskAssessmentFacts.OLDEST_FIRST)
            .erasable("reason")
            .called(RecordKind.RISK_ASSESSMENT, "a score");

    public static final Kind<RiskActionFacts> RISK_ACTION = Kind.of("risk_action", RiskActionFacts.class);

    public static final Kind<RiskKpiFacts> RISK_KPI = Kind.of("risk_kpi", RiskKpiFacts.class);

    public static final Kind<RiskMatrixFacts> RISK_MATRIX = Kind.of("risk_matrix", RiskMatrixFacts.class)
            .inOrder(Comparator.comparingInt(RiskMatrixFacts::number))
            .erasable("reason")
            .called(RecordKind.RISK_MATRIX, "a risk matrix");

    public static final Kind<Fact> AUDIENCE_REQUEST =
            Kind.ofTexts("audience_request", "draft", "reason", "decisionReason");

    @Override
    public List<Kind<?>> kinds() {
        return List.of(
                RISK,
                RISK_CONTROL,
                RISK_STATEMENT,
                RISK_ASSESSMENT,
                RISK_ACTION,
                RISK_KPI,
                RISK_MATRIX,
                AUDIENCE_REQUEST);
    }
}
