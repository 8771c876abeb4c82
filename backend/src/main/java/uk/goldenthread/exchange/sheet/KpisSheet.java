package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.Kpi;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiDraft;
import uk.goldenthread.kpi.KpiService;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Kpis;
import uk.goldenthread.kpi.LimitUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.Statistic;
import uk.goldenthread.kpi.YearKind;
import uk.goldenthread.record.LoadResult;

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
                "owner",
                "organisation",
                "statistic",
                "rate_per",
                "base",
                "limit_value",
                "limit_unit",
                "expected_share",
                "tolerance",
                "due_days",
                "cumulative",
                "baseline_points",
                "screened",
                "reference_code",
                "year_kind",
                "definition_from",
                "definition_reason",
                "source",
                "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of(
                "source_body",
                "statutory",
                "priority_no",
                "caveat",
                "owner",
                "organisation",
                "limit_value",
                "limit_unit",
                "expected_share",
                "tolerance",
                "due_days",
                "reference_code",
                "year_kind");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Map<String, String> titles(Loading loading) {
        return kpis.of(loading.programmeId()).stream().collect(Collectors.toMap(Kpi::code, Kpi::title));
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
        String owner = cells.text("owner", 200);
        String organisation = cells.text("organisation", 200);
        Statistic statistic = cells.choice("statistic", Statistic.class);
        Integer per = cells.small("rate_per", 100, 100_000);
        KpiBase base = cells.choice("base", KpiBase.class);
        BigDecimal limit = plain(cells, "limit_value");
        LimitUnit limitUnit = cells.choice("limit_unit", LimitUnit.class);
        BigDecimal expected = plain(cells, "expected_share");
        BigDecimal tolerance = plain(cells, "tolerance");
        Integer dueDays = cells.small("due_days", 0, 730);
        Boolean cumulative = cells.yesNo("cumulative");
        Integer baseline = cells.small("baseline_points", 12, 120);
        Boolean screened = cells.yesNo("screened");
        String reference = cells.text("reference_code", 100);
        YearKind yearKind = cells.choice("year_kind", YearKind.class);
        LocalDate definitionFrom = cells.day("definition_from");
        String definitionReason = cells.text("definition_reason", 2000);
        BiFunction<UUID, UUID, KpiDraft> draft = (priorityId, organisationId) -> new KpiDraft(
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
                caveat,
                owner,
                organisationId,
                statistic,
                per,
                base,
                limit,
                limitUnit,
                expected,
                tolerance,
                dueDays,
                cumulative,
                baseline,
                screened,
                reference,
                yearKind);
        return Prepared.of(code, loading -> {
            LoadResult loaded = service.load(
                    loading.areaCode(),
                    loading.programmeId(),
                    draft.apply(loading.priority(priority), body(loading, organisation)),
                    new KpiService.Redefinition(
                            definitionFrom, definitionReason, loading.paper().reportedOn()),
                    cells.provenance(loading.paper().title()));
            return Applied.of(
                    loaded.outcome(),
                    loaded.outcome() == LoadResult.Outcome.UNCHANGED
                            ? List.of()
                            : service.odd(loading.programmeId(), code));
        });
    }

    private static UUID body(Loading loading, String name) {
        return name == null ? null : loading.organisations(List.of(name)).get(0);
    }

    private static BigDecimal plain(Cells cells, String column) {
        Numbers.Amount amount = cells.amount(column);
        return amount == null ? null : amount.value();
    }

    @Override
    public List<String> stored(Loading loading) {
        return kpis.of(loading.programmeId()).stream().map(Kpi::code).toList();
    }
}
