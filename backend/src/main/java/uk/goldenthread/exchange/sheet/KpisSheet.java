package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.Kpi;
import uk.goldenthread.kpi.KpiDraft;
import uk.goldenthread.kpi.KpiService;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Kpis;
import uk.goldenthread.kpi.Polarity;

/** Measures and their definitions. */
@ApplicationScoped
public class KpisSheet implements SheetImporter {
    private final KpiService service;
    private final Kpis kpis;

    public KpisSheet(KpiService service, Kpis kpis) {
        this.service = service;
        this.kpis = kpis;
    }

    @Override
    public String sheet() {
        return "kpis";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code",
                "title",
                "definition",
                "numerator_definition",
                "denominator_definition",
                "unit",
                "polarity",
                "frequency",
                "population",
                "source_body",
                "statutory",
                "headline",
                "priority_no",
                "caveat",
                "source",
                "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("code");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String code = cells.reference("code", 40);
        Integer priority = cells.small("priority_no", 1, 99);
        String title = cells.text("title", 300);
        String definition = cells.text("definition", 5000);
        String numerator = cells.text("numerator_definition", 1000);
        String denominator = cells.text("denominator_definition", 1000);
        KpiUnit unit = cells.choice("unit", KpiUnit.class);
        Polarity polarity = cells.choice("polarity", Polarity.class);
        Frequency frequency = cells.choice("frequency", Frequency.class);
        String population = cells.text("population", 1000);
        String body = cells.text("source_body", 200);
        String statutory = cells.text("statutory", 1000);
        Boolean headline = cells.yesNo("headline");
        String caveat = cells.text("caveat", 5000);
        Function<UUID, KpiDraft> draft = priorityId -> new KpiDraft(
                code,
                priorityId,
                title,
                definition,
                numerator,
                denominator,
                unit,
                polarity,
                frequency,
                population,
                body,
                statutory,
                headline,
                caveat);
        return Prepared.of(
                code,
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        loading.programmeId(),
                        draft.apply(loading.priority(priority)),
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        return kpis.of(loading.programmeId()).stream().map(Kpi::code).toList();
    }
}
