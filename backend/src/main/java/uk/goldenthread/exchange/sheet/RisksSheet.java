package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.access.Audience;
import uk.goldenthread.risk.Proximity;
import uk.goldenthread.risk.Risk;
import uk.goldenthread.risk.RiskCategory;
import uk.goldenthread.risk.RiskDraft;
import uk.goldenthread.risk.RiskLoadService;
import uk.goldenthread.risk.RiskResponse;
import uk.goldenthread.risk.RiskStanding;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.risk.Risks;

/** The risk register. Scores have a sheet of their own; {@code assessment} takes what a paper says in words. */
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
                "category",
                "owner",
                "organisation",
                "sro",
                "proximity",
                "response",
                "status",
                "status_on",
                "status_reason",
                "assessment",
                "raised_on",
                "raised_by",
                "review_due",
                "escalated_on",
                "escalated_to",
                "audience",
                "source",
                "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of(
                "priority_no",
                "cause",
                "event",
                "consequence",
                "owner",
                "organisation",
                "sro",
                "proximity",
                "response",
                "assessment",
                "raised_by",
                "review_due");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Map<String, String> titles(Loading loading) {
        return risks.of(loading.programmeId()).stream().collect(Collectors.toMap(Risk::ref, Risk::title));
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
        RiskCategory category = cells.choice("category", RiskCategory.class);
        String owner = cells.text("owner", 200);
        String organisation = cells.text("organisation", 200);
        String sro = cells.text("sro", 200);
        Proximity proximity = cells.choice("proximity", Proximity.class);
        RiskResponse response = cells.choice("response", RiskResponse.class);
        RiskStanding standing = new RiskStanding(
                cells.choice("status", RiskStatus.class),
                cells.day("status_on"),
                cells.text("status_reason", 2000),
                cells.day("escalated_on"),
                cells.text("escalated_to", 200));
        String assessment = cells.text("assessment", 200);
        LocalDate raisedOn = cells.day("raised_on");
        String raisedBy = cells.text("raised_by", 200);
        LocalDate reviewDue = cells.day("review_due");
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
                                category,
                                owner,
                                body(loading, organisation),
                                sro,
                                proximity,
                                response,
                                raisedOn,
                                raisedBy,
                                reviewDue,
                                assessment,
                                audience),
                        standing,
                        cells.provenance(loading.paper().title()))));
    }

    private static @Nullable UUID body(Loading loading, @Nullable String name) {
        return name == null ? null : loading.organisations(List.of(name)).get(0);
    }

    @Override
    public List<String> stored(Loading loading) {
        return risks.of(loading.programmeId()).stream().map(Risk::ref).toList();
    }
}
