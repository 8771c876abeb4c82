package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.plan.Programme;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** Grants and budgets, from the award to the close-out. */
@ApplicationScoped
public class FundService {
    private final Programmes programmes;
    private final Funds funds;
    private final CarryForwards carryForwards;
    private final Virements virements;
    private final Spends spends;
    private final MonthPlans plans;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;
    private final Overlay said;

    public FundService(
            Programmes programmes,
            Funds funds,
            CarryForwards carryForwards,
            Virements virements,
            Spends spends,
            MonthPlans plans,
            Transactions transactions,
            LondonTime time,
            MergePatch merge,
            Overlay said) {
        this.programmes = programmes;
        this.funds = funds;
        this.carryForwards = carryForwards;
        this.virements = virements;
        this.spends = spends;
        this.plans = plans;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
        this.said = said;
    }

    public Written create(String areaCode, UUID programmeId, FundDraft draft) {
        return transactions.write(areaCode, () -> {
            Programme programme = programmes.require(programmeId);
            if (funds.coded(programmeId, draft.code().strip()).isPresent()) {
                throw ProblemException.conflict("/code", "The programme already has a grant or budget with that code.");
            }
            return receipt(funds.add(new Fund(areaCode, programme.id(), draft, Provenance.ENTERED)));
        });
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Fund fund = open(id, ifMatch);
            FundDraft draft = merge.apply(fund.asDraft(), patch, FundDraft.class);
            describe(fund, draft, Provenance.ENTERED);
            return receipt(fund);
        });
    }

    /** What a paper says; found by the code. */
    public LoadResult load(String areaCode, UUID programmeId, FundDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<Fund> stored = funds.coded(programmeId, draft.code().strip());
            FundDraft whole = said.whole(
                    draft.over(stored.map(Fund::asDraft).map(said::left).orElse(null)));
            if (stored.isEmpty()) {
                programmes.require(programmeId);
                return LoadResult.created(funds.add(new Fund(areaCode, programmeId, whole, provenance))
                        .id());
            }
            Fund fund = stored.get();
            if (fund.asDraft().equals(whole.kept())) {
                return LoadResult.unchanged(fund.id());
            }
            fund.requireOpen();
            describe(fund, whole, provenance);
            return LoadResult.changed(fund.id());
        });
    }

    private void describe(Fund fund, FundDraft draft, Provenance provenance) {
        fund.describe(draft, provenance);
        spends.outermost(fund.id()).ifPresent(days -> {
            if (draft.startsOn() != null && days.first().isBefore(draft.startsOn())) {
                throw ProblemException.unprocessable(
                        "/startsOn", "Money was spent on " + PlannedDate.words(days.first()) + " already.");
            }
            if (draft.endsOn() != null && days.last().isAfter(draft.endsOn())) {
                throw ProblemException.unprocessable(
                        "/endsOn", "Money was spent on " + PlannedDate.words(days.last()) + ", after that.");
            }
        });
        funds.flush();
    }

    public Written close(String areaCode, UUID id, String ifMatch, FundClosureDraft draft) {
        return transactions.write(areaCode, () -> {
            Fund fund = open(id, ifMatch);
            if (draft.closedOn().isAfter(time.today())) {
                throw ProblemException.unprocessable("/closedOn", "That day has not come yet.");
            }
            if (virements.waiting(id) > 0) {
                throw ProblemException.conflict(
                        "", "A virement waits for a decision. Have it decided or withdraw it first.");
            }
            fund.close(draft.closedOn(), draft.reason());
            funds.flush();
            return receipt(fund);
        });
    }

    public Warned carryForward(String areaCode, UUID id, CarryForwardDraft draft) {
        return transactions.write(areaCode, () -> {
            Fund fund = funds.locked(id);
            fund.requireOpen();
            if (draft.agreedOn().isAfter(time.today())) {
                throw ProblemException.unprocessable("/agreedOn", "That day has not come yet.");
            }
            if (draft.pence() > fund.awardPence()) {
                throw ProblemException.unprocessable(
                        "/pence", "The whole award is " + Amounts.pounds(fund.awardPence()) + ".");
            }
            if (carryForwards.from(id, draft.fromYear())) {
                throw ProblemException.conflict(
                        "/fromYear", "What stands over from " + draft.fromYear() + " is recorded already.");
            }
            CarryForward made = carryForwards.add(new CarryForward(fund, draft, Provenance.ENTERED));
            return Warned.of(
                    new Written(made.id(), made.version(), transactions.revision()),
                    unspent(fund, FinancialYear.of("/fromYear", draft.fromYear())).tooMuch(draft.pence()).stream()
                            .toList());
        });
    }

    private Unspent unspent(Fund fund, FinancialYear year) {
        return Unspent.of(
                year,
                plans.profile(fund.id(), year.begins(), year.ends()),
                carryForwards.pence(fund.id(), year.previous().words()),
                fund.awardPence(),
                spends.paid(fund.id(), LocalDate.EPOCH, year.begins().minusDays(1)),
                spends.paid(fund.id(), year.begins(), year.ends()));
    }

    private Fund open(UUID id, String ifMatch) {
        Fund fund = funds.locked(id);
        ETags.requireMatch(ifMatch, id, fund.version());
        fund.requireOpen();
        return fund;
    }

    private Written receipt(Fund fund) {
        return new Written(fund.id(), fund.version(), transactions.revision());
    }
}
