package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Provenance;

/** Saying that a priority has no risks: with the day and the role, because silence is not the same. */
@ApplicationScoped
public class RiskStatementService {
    private final Programmes programmes;
    private final Risks risks;
    private final RiskStatements statements;
    private final RiskDesk desk;
    private final Transactions transactions;
    private final LondonTime time;

    RiskStatementService(
            Programmes programmes,
            Risks risks,
            RiskStatements statements,
            RiskDesk desk,
            Transactions transactions,
            LondonTime time) {
        this.programmes = programmes;
        this.risks = risks;
        this.statements = statements;
        this.desk = desk;
        this.transactions = transactions;
        this.time = time;
    }

    public Written state(String areaCode, UUID programmeId, NoRisksDraft draft, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            programmes.require(programmeId);
            if (draft.priorityId() != null) {
                desk.priority(programmeId, draft.priorityId());
            }
            String role = desk.role(draft.priorityId(), keeper);
            // Only risks one may know of are named; a hidden one does not contradict what this person sees.
            List<String> live = risks.of(programmeId).stream()
                    .filter(r -> r.status() != RiskStatus.CLOSED)
                    .filter(r -> java.util.Objects.equals(r.priorityId(), draft.priorityId()))
                    .filter(r -> keeper.audiences().contains(r.audience()))
                    .map(Risk::ref)
                    .toList();
            if (!live.isEmpty()) {
                throw ProblemException.conflict(
                        "/priorityId",
                        "The register holds " + String.join(", ", live)
                                + ". Close what no longer is a risk before you say that there is none.");
            }
            if (statements.on(programmeId, draft.priorityId(), time.today()).isPresent()) {
                throw ProblemException.conflict("/priorityId", "This was stated today already.");
            }
            RiskStatement made = statements.add(new RiskStatement(
                    areaCode,
                    programmeId,
                    new RiskStatementDraft(draft.priorityId(), draft.statement(), time.today(), role),
                    Provenance.ENTERED));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }
}
