package uk.goldenthread.read.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.funding.FreezingReturns;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.snapshot.CanonicalJson;
import uk.goldenthread.snapshot.Money;
import uk.goldenthread.snapshot.Snapshots;

/** What a submission freezes is read from the snapshot of its own transaction, by the functions that the draft was shown with. */
@ApplicationScoped
public class SnapshotReturns implements FreezingReturns {
    private final Snapshots snapshots;

    public SnapshotReturns(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Frozen freeze(String areaCode, UUID programmeId, UUID returnId) {
        Money money = snapshots.within(areaCode, programmeId).money();
        for (FundFacts fund : money.funds()) {
            for (FundReturnFacts r : money.of(fund).returns()) {
                if (r.id().equals(returnId)) {
                    String document = CanonicalJson.write(ReturnFigures.of(areaCode, money, fund, r));
                    return new Frozen(document, CanonicalJson.sha256(document));
                }
            }
        }
        throw ProblemException.notFound();
    }
}
