package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.funding.FundReturnDraft;
import uk.goldenthread.funding.FundReturns;
import uk.goldenthread.funding.ReturnService;
import uk.goldenthread.funding.ReturnState;

/** Returns that papers tell of, found by the grant and the quarter, which a paper need not say. Their figures are not known. */
@ApplicationScoped
public class ReturnsSheet implements SheetImporter {
    private final ReturnService service;
    private final FundReturns returns;
    private final MoneyCodes codes;

    public ReturnsSheet(ReturnService service, FundReturns returns, MoneyCodes codes) {
        this.service = service;
        this.returns = returns;
        this.codes = codes;
    }

    @Override
    public String sheet() {
        return "returns";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "grant_code",
                "financial_year",
                "quarter",
                "state",
                "narrative",
                "submitted_on",
                "approved_on",
                "approval_reference",
                "source",
                "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("grant_code", "state", "approval_reference");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String grant = cells.reference("grant_code", 40);
        ReturnState state = cells.needed("state", cells.choice("state", ReturnState.class));
        if (state == ReturnState.DRAFT || state == ReturnState.SUPERSEDED) {
            cells.fault("state", "A paper tells of returns that were submitted or approved.");
        }
        String year = cells.text("financial_year", 7);
        Integer quarter = cells.small("quarter", 1, 4);
        if ((year == null) != (quarter == null)) {
            cells.fault(
                    "quarter",
                    "Only one of the two is said.",
                    "Say both, the financial year and the quarter, or neither.");
        }
        FundReturnDraft draft = new FundReturnDraft(year, quarter, cells.text("narrative", 20_000), null);
        ReturnService.Told told = new ReturnService.Told(
                state, cells.day("submitted_on"), cells.day("approved_on"), cells.text("approval_reference", 300));
        return Prepared.of(
                grant == null ? null : ref(grant, year, quarter),
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        codes.fund(loading, grant),
                        draft,
                        told,
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> grants = codes.funds(loading);
        return returns.inProgramme(loading.programmeId()).stream()
                .map(r -> ref(
                        grants.get(r.fundId()),
                        r.asDraft().financialYear(),
                        r.asDraft().quarter()))
                .distinct()
                .toList();
    }

    private static String ref(String grant, String year, Integer quarter) {
        return grant + (year == null ? " / quarter not said" : " / " + year + " / " + quarter);
    }
}
