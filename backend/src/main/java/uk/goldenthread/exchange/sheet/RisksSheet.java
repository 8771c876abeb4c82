package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import uk.goldenthread.access.Audience;
import uk.goldenthread.risk.Risk;
import uk.goldenthread.risk.RiskDraft;
import uk.goldenthread.risk.RiskLoadService;
import uk.goldenthread.risk.RiskStanding;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.risk.Risks;

/** The risk register. */
@ApplicationScoped
public class RisksSheet implements SheetImporter {
    private final RiskLoadService service;
    private final Risks risks;

    public RisksSheet(RiskLoadService service, Risks risks) {
        this.service = service;
        this.risks = risks;
    }

    @Override
    public String sheet() {
        return "risks";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "ref",
                "priority_no",
                "title",
                "cause",
                "event",
                "consequence",
                "owner",
                "status",
                "audience",
                "source",
                "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("ref");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String ref = cells.reference("ref", 20);
        Integer priority = cells.small("priority_no", 1, 99);
        String title = cells.text("title", 500);
        String cause = cells.text("cause", 5000);
        String event = cells.text("event", 5000);
        String consequence = cells.text("consequence", 5000);
        String owner = cells.text("owner", 200);
        RiskStatus status = cells.choice("status", RiskStatus.class);
        Audience audience = cells.choice("audience", Audience.class);
        return Prepared.of(
                ref,
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        loading.programmeId(),
                        new RiskDraft(
                                ref,
                                loading.priority(priority),
                                null,
                                title,
                                cause,
                                event,
                                consequence,
                                null,
                                owner,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                audience),
                        new RiskStanding(status, null, null, null, null),
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        return risks.of(loading.programmeId()).stream().map(Risk::ref).toList();
    }
}
