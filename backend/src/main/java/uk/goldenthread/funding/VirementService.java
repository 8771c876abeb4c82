package uk.goldenthread.funding;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Text;

/** Virements: asked for, approved, refused, withdrawn. */
@ApplicationScoped
public class VirementService {
    private final Funds funds;
    private final Workstreams workstreams;
    private final BudgetLines lines;
    private final FundConditions conditions;
    private final Spends spends;
    private final Virements virements;
    private final Transactions transactions;
    private final LondonTime time;

    public VirementService(
            Funds funds,
            Workstreams workstreams,
            BudgetLines lines,
            FundConditions conditions,
            Spends spends,
            Virements virements,
            Transactions transactions,
            LondonTime time) {
        this.funds = funds;
        this.workstreams = workstreams;
        this.lines = lines;
        this.conditions = conditions;
        this.spends = spends;
        this.virements = virements;
        this.transactions = transactions;
        this.time = time;
    }

    public Written ask(String areaCode, UUID fundId, VirementDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            Fund fund = funds.locked(fundId);
            fund.requireOpen();
            if (java.util.Objects.equals(draft.fromWorkstreamId(), draft.toWorkstreamId())) {
                throw ProblemException.unprocessable("/toWorkstreamId", "Money moves from one place to another.");
            }
            Workstream from = part(fund, "/fromWorkstreamId", draft.fromWorkstreamId());
            part(fund, "/toWorkstreamId", draft.toWorkstreamId());
            requireLeft(fund, from, draft.pence());
            return receipt(virements.add(new Virement(fund, draft, person, time.today())));
        });
    }

    /** Moves the money, if it is still there and no condition keeps it. */
    public Written approve(String areaCode, UUID id, String ifMatch, @Nullable String reason, UUID person) {
        return transactions.write(areaCode, () -> {
            Virement virement = read(id, ifMatch);
            Fund fund = funds.locked(virement.fundId());
            fund.requireOpen();
            virement.decide(VirementState.Verb.APPROVE, person, time.today(), reason);
            Workstream from = part(fund, "", virement.fromWorkstreamId());
            Workstream to = part(fund, "", virement.toWorkstreamId());
            requireLeft(fund, from, virement.pence());
            if (from == null) {
                fund.allocate("/pence", virement.pence());
            } else {
                from.move(-virement.pence());
            }
            if (to == null) {
                fund.allocate("/pence", -virement.pence());
            } else {
                to.move(virement.pence());
            }
            virements.flush();
            return receipt(virement);
        });
    }

    public Written refuse(String areaCode, UUID id, String ifMatch, @Nullable String reason, UUID person) {
        return end(areaCode, id, ifMatch, VirementState.Verb.REFUSE, "Say why it is refused.", reason, person);
    }

    public Written withdraw(String areaCode, UUID id, String ifMatch, @Nullable String reason, UUID person) {
        return end(areaCode, id, ifMatch, VirementState.Verb.WITHDRAW, "Say why it is withdrawn.", reason, person);
    }

    private Written end(
            String areaCode,
            UUID id,
            String ifMatch,
            VirementState.Verb verb,
            String missing,
            @Nullable String reason,
            UUID person) {
        if (Text.orEmpty(reason).isEmpty()) {
            throw ProblemException.unprocessable("/reason", missing);
        }
        return transactions.write(areaCode, () -> {
            Virement virement = read(id, ifMatch);
            virement.decide(verb, person, time.today(), reason);
            virements.flush();
            return receipt(virement);
        });
    }

    @Nullable
    private Workstream part(Fund fund, String pointer, @Nullable UUID id) {
        return id == null
                ? null
                : workstreams
                        .findByIdOptional(id)
                        .filter(w -> w.fundId().equals(fund.id()))
                        .orElseThrow(
                                () -> ProblemException.unprocessable(pointer, "This grant has no such workstream."));
    }

    /** Refuses to take what is not there, is spent or promised, stands in a budget line, or is kept by a condition. */
    private void requireLeft(Fund fund, @Nullable Workstream from, long pence) {
        if (from == null) {
            if (pence > fund.unallocatedPence()) {
                throw ProblemException.unprocessable(
                        "/pence", "Only " + Amounts.pounds(fund.unallocatedPence()) + " of the award is unallocated.");
            }
            return;
        }
        long left = from.allocatedPence() - pence;
        if (left < 0) {
            throw ProblemException.unprocessable(
                    "/pence", from.title() + " has only " + Amounts.pounds(from.allocatedPence()) + ".");
        }
        long committed = spends.committed(from.id(), null);
        if (left < committed) {
            throw ProblemException.unprocessable(
                    "/pence", from.title() + " has committed and paid " + Amounts.pounds(committed) + " already.");
        }
        long lined = lines.total(from.id());
        if (left < lined) {
            throw ProblemException.unprocessable(
                    "/pence",
                    "The budget lines of " + from.title() + " come to " + Amounts.pounds(lined)
                            + ". Make them smaller first.");
        }
        conditions.protecting(from.id()).forEach(c -> c.requireKept(from, left));
    }

    private Virement read(UUID id, String ifMatch) {
        Virement virement = virements.require(id);
        ETags.requireMatch(ifMatch, id, virement.version());
        return virement;
    }

    private Written receipt(Virement virement) {
        return new Written(virement.id(), virement.version(), transactions.revision());
    }
}
