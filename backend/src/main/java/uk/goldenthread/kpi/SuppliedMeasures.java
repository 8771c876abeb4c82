package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.access.Organisation;
import uk.goldenthread.access.Organisations;
import uk.goldenthread.plan.Programme;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/** The measures and figures of a supplier, read from the tables: a data provider has no view of the programme. */
@ApplicationScoped
public class SuppliedMeasures {
    private final Programmes programmes;
    private final Organisations organisations;
    private final Kpis kpis;
    private final Observations observations;
    private final SignOffs signOffs;
    private final Transactions transactions;

    public SuppliedMeasures(
            Programmes programmes,
            Organisations organisations,
            Kpis kpis,
            Observations observations,
            SignOffs signOffs,
            Transactions transactions) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.kpis = kpis;
        this.observations = observations;
        this.signOffs = signOffs;
        this.transactions = transactions;
    }

    Page<SuppliedKpiView> measures(String areaCode, Supplier supplier, PageQuery page) {
        return transactions.read(() -> {
            Map<UUID, Programme> programmesById =
                    programmes.inOrder(areaCode).stream().collect(Collectors.toMap(Programme::id, Function.identity()));
            Map<UUID, Organisation> bodies = organisations.of(areaCode).stream()
                    .collect(Collectors.toMap(Organisation::id, Function.identity()));
            Page<Kpi> found = Page.of(
                    kpis.ofArea(areaCode).stream().filter(supplier::supplies).toList(), page);
            return new Page<>(
                    found.items().stream()
                            .map(k -> view(
                                    k,
                                    programmesById.get(k.programmeId()).title(),
                                    k.organisationId() == null ? null : bodies.get(k.organisationId()),
                                    supplier))
                            .toList(),
                    found.page());
        });
    }

    Page<SuppliedFigureView> figures(UUID kpiId, Supplier supplier, PageQuery page) {
        return transactions.read(() -> {
            Kpi kpi = kpis.require(kpiId);
            supplier.require(kpi);
            Set<String> locked = locked(kpiId);
            List<Observation> found = observations
                    .supplied(kpiId, supplier.sees(kpi))
                    .page(page.page() - 1, page.size())
                    .list();
            return Page.of(
                    found.stream().map(o -> view(kpi, o, locked)).toList(),
                    observations.supplied(kpiId, supplier.sees(kpi)).count(),
                    page);
        });
    }

    private SuppliedKpiView view(Kpi kpi, String programme, Organisation body, Supplier supplier) {
        KpiDraft k = kpi.asDraft();
        Set<String> locked = locked(kpi.id());
        SuppliedFigureView latest = observations.supplied(kpi.id(), supplier.sees(kpi)).stream()
                .filter(o -> o.dimension().isEmpty() && o.status() != ObservationStatus.PROJECTION)
                .findFirst()
                .map(o -> view(kpi, o, locked))
                .orElse(null);
        return new SuppliedKpiView(
                kpi.id(),
                kpi.programmeId(),
                programme,
                k.code(),
                k.title(),
                k.definition(),
                said(k.numeratorDefinition()),
                said(k.denominatorDefinition()),
                k.unit(),
                k.statistic(),
                k.ratePer(),
                k.polarity(),
                k.frequency(),
                k.dueDays(),
                k.organisationId(),
                body == null ? null : body.asDraft().shortName(),
                observations.supplied(kpi.id(), supplier.sees(kpi)).count(),
                latest);
    }

    private static SuppliedFigureView view(Kpi kpi, Observation o, Set<String> locked) {
        ObservationDraft d = o.asDraft();
        return new SuppliedFigureView(
                o.id(),
                o.version(),
                d.period(),
                d.periodStart(),
                d.periodEnd(),
                said(d.dimension()),
                said(d.category()),
                d.numerator(),
                d.denominator(),
                o.figure(kpi.unit()),
                d.mark(),
                said(d.asStated()),
                d.status(),
                said(d.caveat()),
                d.quality(),
                locked.contains(d.period()));
    }

    private Set<String> locked(UUID kpiId) {
        return signOffs.of(kpiId).stream()
                .filter(s -> s.state() == SignOffState.LOCKED)
                .map(SignOff::period)
                .collect(Collectors.toSet());
    }

    /** Empty text in the tables means that nothing was said, and is left out of the answer. */
    private static String said(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
