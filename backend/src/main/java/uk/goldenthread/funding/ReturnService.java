package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
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
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** Quarterly returns: written, submitted and frozen, approved, reopened as a new version. */
@ApplicationScoped
public class ReturnService {
    private final Funds funds;
    private final Tranches tranches;
    private final FundReturns returns;
    private final FreezingReturns freezing;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;
    private final Overlay said;

    public ReturnService(
            Funds funds,
            Tranches tranches,
            FundReturns returns,
            FreezingReturns freezing,
            Transactions transactions,
            LondonTime time,
            MergePatch merge,
            Overlay said) {
        this.funds = funds;
        this.tranches = tranches;
        this.returns = returns;
        this.freezing = freezing;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
        this.said = said;
    }

    public Written begin(String areaCode, UUID fundId, FundReturnDraft draft) {
        return transactions.write(areaCode, () -> {
            Fund fund = open(fundId);
            if (draft.financialYear() == null || draft.quarter() == null) {
                throw ProblemException.unprocessable("/quarter", "Name the financial year and the quarter.");
            }
            FinancialYear year = FinancialYear.of("/financialYear", draft.financialYear());
            if (year.begins(draft.quarter()).isAfter(time.today())) {
                throw ProblemException.unprocessable("/quarter", "That quarter has not begun yet.");
            }
            fund.requireInLife("/quarter", year, draft.quarter());
            if (returns.newest(fundId, draft.financialYear(), draft.quarter()).isPresent()) {
                throw ProblemException.conflict(
                        "/quarter", "There is a return of that quarter already. Reopen it as a new version.");
            }
            check(fund, draft);
            return receipt(returns.add(new FundReturn(fund, draft, Provenance.ENTERED)));
        });
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            FundReturn fundReturn = read(id, ifMatch);
            Fund fund = open(fundReturn.fundId());
            FundReturnDraft draft = merge.apply(fundReturn.asDraft(), patch, FundReturnDraft.class);
            check(fund, draft);
            fundReturn.write(draft);
            returns.flush();
            return receipt(fundReturn);
        });
    }

    /** Sends it: from now on it says what it says today. */
    public Written submit(String areaCode, UUID id, String ifMatch, UUID person) {
        return transactions.write(areaCode, () -> {
            FundReturn fundReturn = read(id, ifMatch);
            open(fundReturn.fundId());
            FundReturnDraft draft = fundReturn.asDraft();
            LocalDate end =
                    FinancialYear.of("/financialYear", draft.financialYear()).ends(draft.quarter());
            if (!time.today().isAfter(end)) {
                throw ProblemException.unprocessable(
                        "", "The quarter ends on " + PlannedDate.words(end) + ". It can be submitted after that.");
            }
            fundReturn.submit(person, time.today());
            returns.flush();
            fundReturn.freeze(freezing.freeze(areaCode, fundReturn.programmeId(), id));
            returns.flush();
            return receipt(fundReturn);
        });
    }

    public Written approve(String areaCode, UUID id, String ifMatch, ApprovalDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            FundReturn fundReturn = read(id, ifMatch);
            open(fundReturn.fundId());
            if (draft.approvedOn().isAfter(time.today())) {
                throw ProblemException.unprocessable("/approvedOn", "That day has not come yet.");
            }
            fundReturn.approve(draft, person);
            returns.flush();
            return receipt(fundReturn);
        });
    }

    /** Begins the next version; answers that one. */
    public Written reopen(String areaCode, UUID id, String ifMatch, String reason) {
        return transactions.write(areaCode, () -> {
            FundReturn fundReturn = read(id, ifMatch);
            Fund fund = open(fundReturn.fundId());
            FundReturn next = fundReturn.reopen(fund, reason);
            returns.flush();
            return receipt(returns.add(next));
        });
    }

    /** What a paper tells of a return. */
    public record Told(
            ReturnState state,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate approvedOn,
            @Nullable String reference) {}

    /** What a paper says; found by the quarter. One that was submitted here is not touched by a paper. */
    public LoadResult load(String areaCode, UUID fundId, FundReturnDraft draft, Told told, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Fund fund = funds.locked(fundId);
            Optional<FundReturn> stored = returns.newest(fundId, draft.financialYear(), draft.quarter());
            FundReturnDraft whole = said.whole(
                    draft.over(stored.map(FundReturn::asDraft).map(said::left).orElse(null)));
            if (stored.isPresent()) {
                FundReturn there = stored.get();
                boolean same = there.state() == told.state()
                        && there.asDraft().equals(whole.kept())
                        && Objects.equals(there.submittedOn(), told.submittedOn())
                        && Objects.equals(there.approvedOn(), told.approvedOn())
                        && there.approvalReference()
                                .equals(Objects.requireNonNullElse(told.reference(), there.approvalReference()));
                if (same) {
                    return LoadResult.unchanged(there.id());
                }
                throw ProblemException.conflict(
                        "", "The return of that quarter stands here already and says something else.");
            }
            fund.requireOpen();
            if (whole.financialYear() != null) {
                FinancialYear.of("/financialYear", whole.financialYear());
            }
            check(fund, whole);
            FundReturn made = new FundReturn(fund, whole, provenance);
            made.told(told.state(), told.submittedOn(), told.approvedOn(), told.reference());
            return LoadResult.created(returns.add(made).id());
        });
    }

    private void check(Fund fund, FundReturnDraft draft) {
        if (draft.trancheId() != null
                && tranches.findByIdOptional(draft.trancheId())
                        .filter(t -> t.fundId().equals(fund.id()))
                        .isEmpty()) {
            throw ProblemException.unprocessable("/trancheId", "This grant has no such payment.");
        }
    }

    private Fund open(UUID fundId) {
        Fund fund = funds.locked(fundId);
        fund.requireOpen();
        return fund;
    }

    private FundReturn read(UUID id, String ifMatch) {
        FundReturn fundReturn = returns.require(id);
        ETags.requireMatch(ifMatch, id, fundReturn.version());
        return fundReturn;
    }

    private Written receipt(FundReturn fundReturn) {
        return new Written(fundReturn.id(), fundReturn.version(), transactions.revision());
    }
}
