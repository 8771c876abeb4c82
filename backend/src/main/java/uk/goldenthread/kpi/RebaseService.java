package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Text;

/** New control limits: asked for, approved, refused. */
@ApplicationScoped
public class RebaseService {
    private final Rebases rebases;
    private final MeasureFence fence;
    private final Transactions transactions;
    private final LondonTime time;

    public RebaseService(Rebases rebases, MeasureFence fence, Transactions transactions, LondonTime time) {
        this.rebases = rebases;
        this.fence = fence;
        this.transactions = transactions;
        this.time = time;
    }

    public Written ask(String areaCode, UUID kpiId, RebaseDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = fence.require(kpiId);
            if (draft.fromDay().isAfter(time.today())) {
                throw ProblemException.unprocessable(
                        "/fromDay", "New limits begin with figures that are known. Choose a day that has passed.");
            }
            rebases.standing(kpiId, draft.fromDay()).ifPresent(there -> {
                throw ProblemException.conflict(
                        "/fromDay",
                        "New limits from " + PlannedDate.words(draft.fromDay()) + " are "
                                + there.state().name().toLowerCase(Locale.ROOT) + " already.");
            });
            return receipt(rebases.add(new Rebase(kpi, draft, person, time.today())));
        });
    }

    public Written approve(String areaCode, UUID id, String ifMatch, @Nullable String reason, UUID person) {
        return decide(areaCode, id, ifMatch, RebaseState.Verb.APPROVE, reason, person);
    }

    public Written refuse(String areaCode, UUID id, String ifMatch, @Nullable String reason, UUID person) {
        if (Text.orEmpty(reason).isEmpty()) {
            throw ProblemException.unprocessable("/reason", "Say why the new limits are refused.");
        }
        return decide(areaCode, id, ifMatch, RebaseState.Verb.REFUSE, reason, person);
    }

    private Written decide(
            String areaCode, UUID id, String ifMatch, RebaseState.Verb verb, @Nullable String reason, UUID person) {
        return transactions.write(areaCode, () -> {
            Rebase rebase = rebases.require(id);
            ETags.requireMatch(ifMatch, id, rebase.version());
            rebase.decide(verb, person, time.today(), reason);
            rebases.flush();
            return receipt(rebase);
        });
    }

    private Written receipt(Rebase rebase) {
        return new Written(rebase.id(), rebase.version(), transactions.revision());
    }
}
