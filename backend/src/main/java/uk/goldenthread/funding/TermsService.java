package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Provenance;

/** What was agreed with a funder: conditions, and payments with what they wait for. */
@ApplicationScoped
public class TermsService {
    private final Funds funds;
    private final Workstreams workstreams;
    private final FundConditions conditions;
    private final Tranches tranches;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;
    private final Overlay said;

    public TermsService(
            Funds funds,
            Workstreams workstreams,
            FundConditions conditions,
            Tranches tranches,
            Transactions transactions,
            LondonTime time,
            MergePatch merge,
            Overlay said) {
        this.funds = funds;
        this.workstreams = workstreams;
        this.conditions = conditions;
        this.tranches = tranches;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
        this.said = said;
    }

    public Written addCondition(String areaCode, UUID fundId, ConditionDraft draft) {
        return transactions.write(areaCode, () -> {
            Fund fund = open(fundId);
            if (conditions.at(fundId, draft.position()).isPresent()) {
                throw ProblemException.conflict("/position", "There is a condition in that place already.");
            }
            check(fund, draft);
            FundCondition made = conditions.add(new FundCondition(fund, draft, time.today(), Provenance.ENTERED));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }

    public Written changeCondition(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            FundCondition condition = conditions.require(id);
            ETags.requireMatch(ifMatch, id, condition.version());
            Fund fund = open(condition.fundId());
            ConditionDraft draft = merge.apply(condition.asDraft(), patch, ConditionDraft.class);
            check(fund, draft);
            condition.describe(draft, time.today(), Provenance.ENTERED);
            conditions.flush();
            return new Written(id, condition.version(), transactions.revision());
        });
    }

    /** What a paper says of a condition; found by its place. */
    public LoadResult loadCondition(
            String areaCode, UUID fundId, ConditionDraft draft, @Nullable LocalDate on, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Fund fund = funds.locked(fundId);
            Optional<FundCondition> stored = conditions.at(fundId, draft.position());
            ConditionDraft whole = said.whole(draft.over(
                    stored.map(FundCondition::asDraft).map(said::left).orElse(null)));
            if (stored.isPresent() && stored.get().asDraft().equals(whole.kept())) {
                return LoadResult.unchanged(stored.get().id());
            }
            fund.requireOpen();
            check(fund, whole);
            if (stored.isEmpty()) {
                return LoadResult.created(conditions
                        .add(new FundCondition(fund, whole, on, provenance))
                        .id());
            }
            stored.get().describe(whole, on, provenance);
            conditions.flush();
            return LoadResult.changed(stored.get().id());
        });
    }

    private void check(Fund fund, ConditionDraft draft) {
        if (draft.protectsWorkstreamId() == null || draft.minimumPence() == null) {
            return;
        }
        Workstream workstream = workstreams
                .findByIdOptional(draft.protectsWorkstreamId())
                .filter(w -> w.fundId().equals(fund.id()))
                .orElseThrow(() ->
                        ProblemException.unprocessable("/protectsWorkstreamId", "This grant has no such workstream."));
        if (workstream.allocatedPence() < draft.minimumPence()) {
            throw ProblemException.unprocessable(
                    "/minimumPence", "That workstream has only " + Amounts.pounds(workstream.allocatedPence()) + ".");
        }
    }

    public Written addTranche(String areaCode, UUID fundId, TrancheDraft draft) {
        return transactions.write(areaCode, () -> {
            Fund fund = open(fundId);
            if (tranches.at(fundId, draft.position()).isPresent()) {
                throw ProblemException.conflict("/position", "There is a payment in that place already.");
            }
            check(fund, draft, null);
            Tranche made = tranches.add(new Tranche(fund, draft, Provenance.ENTERED));
            return receipt(made);
        });
    }

    public Written changeTranche(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Tranche tranche = read(id, ifMatch);
            Fund fund = open(tranche.fundId());
            TrancheDraft draft = merge.apply(tranche.asDraft(), patch, TrancheDraft.class);
            if (tranche.received()) {
                throw ProblemException.conflict("", "This payment was received. It does not change any more.");
            }
            check(fund, draft, id);
            tranche.describe(draft, Provenance.ENTERED);
            tranches.flush();
            return receipt(tranche);
        });
    }

    public Written receive(String areaCode, UUID id, String ifMatch, ReceiptDraft draft) {
        return transactions.write(areaCode, () -> {
            Tranche tranche = read(id, ifMatch);
            open(tranche.fundId());
            if (draft.receivedOn().isAfter(time.today())) {
                throw ProblemException.unprocessable("/receivedOn", "That day has not come yet.");
            }
            tranche.receive(draft.receivedOn(), draft.receivedPence());
            tranches.flush();
            return receipt(tranche);
        });
    }

    /**
     * What a paper says of a payment; found by its place.
     *
     * @param receipt null where it was not received
     */
    public LoadResult loadTranche(
            String areaCode, UUID fundId, TrancheDraft draft, @Nullable ReceiptDraft receipt, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Fund fund = funds.locked(fundId);
            Optional<Tranche> stored = tranches.at(fundId, draft.position());
            TrancheDraft whole = said.whole(
                    draft.over(stored.map(Tranche::asDraft).map(said::left).orElse(null)));
            boolean same = stored.isPresent() && stored.get().asDraft().equals(whole);
            boolean receives = receipt != null && !stored.map(Tranche::received).orElse(false);
            if (same && !receives) {
                return LoadResult.unchanged(stored.get().id());
            }
            fund.requireOpen();
            check(fund, whole, stored.map(Tranche::id).orElse(null));
            Tranche tranche = stored.orElseGet(() -> tranches.add(new Tranche(fund, whole, provenance)));
            tranche.describe(whole, provenance);
            if (receives) {
                tranche.receive(receipt.receivedOn(), receipt.receivedPence());
            }
            tranches.flush();
            return stored.isEmpty() ? LoadResult.created(tranche.id()) : LoadResult.changed(tranche.id());
        });
    }

    private void check(Fund fund, TrancheDraft draft, @Nullable UUID id) {
        if (draft.conditionId() != null
                && conditions
                        .findByIdOptional(draft.conditionId())
                        .filter(c -> c.fundId().equals(fund.id()))
                        .isEmpty()) {
            throw ProblemException.unprocessable("/conditionId", "This grant has no such condition.");
        }
        long others = tranches.of(fund.id()).stream()
                .filter(t -> !t.id().equals(id))
                .mapToLong(t -> t.asDraft().pence())
                .sum();
        if (others + draft.pence() > fund.awardPence()) {
            throw ProblemException.unprocessable(
                    "/pence",
                    "All payments together would be " + Amounts.pounds(others + draft.pence()) + "; the award is "
                            + Amounts.pounds(fund.awardPence()) + ".");
        }
    }

    private Fund open(UUID fundId) {
        Fund fund = funds.locked(fundId);
        fund.requireOpen();
        return fund;
    }

    private Tranche read(UUID id, String ifMatch) {
        Tranche tranche = tranches.require(id);
        ETags.requireMatch(ifMatch, id, tranche.version());
        return tranche;
    }

    private Written receipt(Tranche tranche) {
        return new Written(tranche.id(), tranche.version(), transactions.revision());
    }
}
