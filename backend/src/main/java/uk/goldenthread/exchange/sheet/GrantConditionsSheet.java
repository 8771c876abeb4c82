package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.funding.ConditionDraft;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.FundConditions;
import uk.goldenthread.funding.TermsService;

/** Conditions of grants, found by the code of the grant and their place. */
@ApplicationScoped
public class GrantConditionsSheet implements SheetImporter {
    private final TermsService service;
    private final FundConditions conditions;
    private final MoneyCodes codes;

    public GrantConditionsSheet(TermsService service, FundConditions conditions, MoneyCodes codes) {
        this.service = service;
        this.conditions = conditions;
        this.codes = codes;
    }

    @Override
    public String sheet() {
        return "grant-conditions";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "grant_code",
                "position",
                "text",
                "due",
                "status",
                "status_on",
                "evidence",
                "evidence_url",
                "source",
                "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of("due", "evidence", "evidence_url");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> keys() {
        return Set.of("grant_code", "position", "text", "status");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String grant = cells.reference("grant_code", 40);
        Integer position = cells.needed("position", cells.small("position", 1, 100));
        ConditionDraft draft = new ConditionDraft(
                position,
                cells.text("text", 2000),
                cells.day("due"),
                cells.choice("status", ConditionStatus.class),
                cells.text("evidence", 2000),
                cells.text("evidence_url", 500),
                null,
                null);
        LocalDate on = cells.day("status_on");
        return Prepared.of(
                grant == null || position == null ? null : grant + " / " + position,
                loading -> Applied.of(service.loadCondition(
                        loading.areaCode(),
                        codes.fund(loading, grant),
                        draft,
                        on,
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> grants = codes.funds(loading);
        return conditions.inProgramme(loading.programmeId()).stream()
                .map(c -> grants.get(c.fundId()) + " / " + c.asDraft().position())
                .toList();
    }
}
