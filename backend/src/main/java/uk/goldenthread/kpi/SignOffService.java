package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Written;

/** Signing off the figures of a period, and reopening it. */
@ApplicationScoped
public class SignOffService {
    private final Observations observations;
    private final SignOffs signOffs;
    private final MeasureFence fence;
    private final Transactions transactions;
    private final LondonTime time;

    public SignOffService(
            Observations observations,
            SignOffs signOffs,
            MeasureFence fence,
            Transactions transactions,
            LondonTime time) {
        this.observations = observations;
        this.signOffs = signOffs;
        this.fence = fence;
        this.transactions = transactions;
        this.time = time;
    }

    public Written sign(String areaCode, UUID kpiId, String period, UUID person) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = fence.require(kpiId);
            if (observations.of(kpiId, period).stream().noneMatch(o -> o.status() != ObservationStatus.PROJECTION)) {
                throw ProblemException.unprocessable(
                        "/period", "There is no figure of " + period.strip() + " to sign off; a projection is none.");
            }
            SignOff signOff = signOffs.of(kpiId, period).orElse(null);
            if (signOff == null) {
                return receipt(signOffs.add(new SignOff(kpi, period, person, time.today())));
            }
            signOff.sign(person, time.today());
            signOffs.flush();
            return receipt(signOff);
        });
    }

    public Written reopen(String areaCode, UUID id, String ifMatch, String reason, UUID person) {
        return transactions.write(areaCode, () -> {
            SignOff signOff = signOffs.require(id);
            fence.require(signOff.kpiId());
            ETags.requireMatch(ifMatch, id, signOff.version());
            signOff.reopen(person, time.today(), reason);
            signOffs.flush();
            return receipt(signOff);
        });
    }

    private Written receipt(SignOff signOff) {
        return new Written(signOff.id(), signOff.version(), transactions.revision());
    }
}
