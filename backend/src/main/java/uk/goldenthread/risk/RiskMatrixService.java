package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Written;

/** Setting a programme's matrix: always a new version. */
@ApplicationScoped
public class RiskMatrixService {
    private final Programmes programmes;
    private final RiskMatrices matrices;
    private final Transactions transactions;
    private final LondonTime time;

    public RiskMatrixService(Programmes programmes, RiskMatrices matrices, Transactions transactions, LondonTime time) {
        this.programmes = programmes;
        this.matrices = matrices;
        this.transactions = transactions;
        this.time = time;
    }

    public Written set(String areaCode, UUID programmeId, RiskMatrixDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            programmes.require(programmeId);
            draft.require();
            int next = matrices.inForce(programmeId).number() + 1;
            RiskMatrixVersion made =
                    matrices.add(new RiskMatrixVersion(areaCode, programmeId, next, draft, person, time.today()));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }
}
