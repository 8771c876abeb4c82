package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.funding.FundCondition;
import uk.goldenthread.funding.FundConditions;
import uk.goldenthread.funding.ReceiptDraft;
import uk.goldenthread.funding.TermsService;
import uk.goldenthread.funding.TrancheDraft;
import uk.goldenthread.funding.Tranches;
import uk.goldenthread.platform.problem.ProblemException;

/** Payments of awards, found by the code of the grant and their place. Amounts are in pounds. */
@ApplicationScoped
public class TranchesSheet implements SheetImporter {
    private final TermsService service;
    private final Tranches tranches;
    private final FundConditions conditions;
    private final MoneyCodes codes;

    public TranchesSheet(TermsService service, Tranches tranches, FundConditions conditions, MoneyCodes codes) {
        this.service = service;
        this.tranches = tranches;
        this.conditions = conditions;
        this.codes = codes;
    }

    @Override
    public String sheet() {
        return "tranches";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "grant_code", "position", "amount", "due", "condition", "received_on", "received", "source", "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of("due", "condition");
    }

    @Override
    public Set<String> keys() {
        return Set.of("grant_code", "position", "amount");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String grant = cells.reference("grant_code", 40);
        Integer position = cells.needed("position", cells.small("position", 1, 100));
        Long amount = cells.pence("amount");
        LocalDate due = cells.day("due");
        Integer condition = cells.small("condition", 1, 100);
        LocalDate receivedOn = cells.day("received_on");
        Long received = cells.pence("received");
        if ((receivedOn == null) != (received == null)) {
            cells.fault("received", "Only one of the two is said.", "Say both: when it was received, and how much.");
        }
        return Prepared.of(grant == null || position == null ? null : grant + " / " + position, loading -> {
            UUID fund = codes.fund(loading, grant);
            return Applied.of(service.loadTranche(
                    loading.areaCode(),
                    fund,
                    new TrancheDraft(position, amount, due, condition == null ? null : condition(fund, condition)),
                    receivedOn == null ? null : new ReceiptDraft(receivedOn, received),
                    cells.provenance(loading.paper().title())));
        });
    }

    private UUID condition(UUID fund, int position) {
        return conditions
                .at(fund, position)
                .map(FundCondition::id)
                .orElseThrow(() ->
                        ProblemException.unprocessable("/condition", "The grant has no condition " + position + "."));
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> grants = codes.funds(loading);
        return tranches.inProgramme(loading.programmeId()).stream()
                .map(t -> grants.get(t.fundId()) + " / " + t.asDraft().position())
                .toList();
    }
}
