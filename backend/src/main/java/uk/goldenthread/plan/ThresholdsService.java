package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Written;

/** Setting a programme's thresholds: always a new version. */
@ApplicationScoped
public class ThresholdsService {
    private final Programmes programmes;
    private final ThresholdsVersions versions;
    private final Transactions transactions;
    private final LondonTime time;

    public ThresholdsService(
            Programmes programmes, ThresholdsVersions versions, Transactions transactions, LondonTime time) {
        this.programmes = programmes;
        this.versions = versions;
        this.transactions = transactions;
        this.time = time;
    }

    public Written set(String areaCode, UUID programmeId, ThresholdsDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            programmes.require(programmeId);
            ThresholdsVersion version = versions.add(new ThresholdsVersion(
                    areaCode, programmeId, versions.newest(programmeId) + 1, draft, person, time.today()));
            return new Written(version.id(), version.version(), transactions.revision());
        });
    }
}
