package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.goldenthread.funding.Fund;
import uk.goldenthread.funding.FundDraft;
import uk.goldenthread.funding.FundKind;
import uk.goldenthread.funding.FundService;
import uk.goldenthread.funding.Funds;

/** Grants and budgets, found by their code. Amounts are in pounds. */
@ApplicationScoped
public class GrantsSheet implements SheetImporter {
    private final FundService service;
    private final Funds funds;

    public GrantsSheet(FundService service, Funds funds) {
        this.service = service;
        this.funds = funds;
    }

    @Override
    public String sheet() {
        return "grants";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code",
                "kind",
                "title",
                "funder",
                "award",
                "awarded_on",
                "starts_on",
                "ends_on",
                "tolerance",
                "return_days",
                "notes",
                "source",
                "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of("funder", "awarded_on", "starts_on", "ends_on", "tolerance", "return_days", "notes");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Map<String, String> titles(Loading loading) {
        return funds.inProgramme(loading.programmeId()).stream()
                .collect(Collectors.toMap(Fund::code, f -> f.asDraft().title()));
    }

    @Override
    public Set<String> keys() {
        return Set.of("code", "kind", "award");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String code = cells.reference("code", 40);
        FundDraft draft = new FundDraft(
                code,
                cells.choice("kind", FundKind.class),
                cells.text("title", 300),
                cells.text("funder", 200),
                cells.pence("award"),
                cells.day("awarded_on"),
                cells.day("starts_on"),
                cells.day("ends_on"),
                cells.small("tolerance", 0, 100),
                cells.small("return_days", 0, 120),
                cells.text("notes", 5000));
        return Prepared.of(
                code,
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        loading.programmeId(),
                        draft,
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        return funds.inProgramme(loading.programmeId()).stream().map(Fund::code).toList();
    }
}
