package uk.goldenthread.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.goldenthread.kpi.Drafts;
import uk.goldenthread.kpi.FigureLoader;
import uk.goldenthread.kpi.TargetDraft;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.TargetService;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.record.Provenance;

/** A record of each kind that belongs to a measure. What only a signed-in person writes is stored as a row: here nobody is. */
@ApplicationScoped
class MeasureIds {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    private final FigureLoader observations;
    private final TargetService targets;
    private final Transactions transactions;
    private final EntityManager rows;

    MeasureIds(FigureLoader observations, TargetService targets, Transactions transactions, EntityManager rows) {
        this.observations = observations;
        this.targets = targets;
        this.transactions = transactions;
        this.rows = rows;
    }

    void furnish(String area, UUID kpi, UUID action, UUID person, Map<String, Object> ids) {
        ids.put(
                "observationId",
                observations
                        .begin(area, null, DAY)
                        .store(kpi, Drafts.share("2023", 34, 62), null, Provenance.ENTERED)
                        .loaded()
                        .id());
        TargetDraft target = new TargetDraft(TargetKind.IMPROVEMENT, DAY, null, BigDecimal.valueOf(60), null);
        ids.put("targetId", targets.load(area, kpi, target, Provenance.ENTERED).id());
        transactions.write(area, () -> {
            ids.put(
                    "signOffId",
                    row(
                            kpi,
                            "sign_off",
                            "period, state, signed_by, signed_on",
                            "'2023', 'LOCKED', uuidv7(), date '2024-09-01'"));
            ids.put(
                    "caveatId",
                    row(
                            kpi,
                            "caveat",
                            "kind, text, state, raised_on, basis",
                            "'DEFINITION', 'What is counted?', 'RAISED', date '2024-09-01', 'ENTERED'"));
            ids.put(
                    "rebaseId",
                    row(
                            kpi,
                            "rebase",
                            "from_day, reason, state, requested_by, requested_on",
                            "date '2024-09-01', 'A second team began.', 'REQUESTED', '" + person
                                    + "', date '2024-09-01'"));
            ids.put(
                    "annotationId",
                    row(kpi, "annotation", "on_day, text, basis", "date '2024-09-01', 'The team began.', 'ENTERED'"));
            ids.put("kpiActionId", row(kpi, "kpi_action", "action_id, basis", "'" + action + "', 'ENTERED'"));
            ids.put(
                    "benchmarkId",
                    row(kpi, "benchmark", "comparator, period, value, basis", "'ENGLAND', '2023', 50.3, 'ENTERED'"));
            return kpi;
        });
    }

    private UUID row(UUID kpi, String table, String columns, String values) {
        return (UUID)
                rows.createNativeQuery("insert into app." + table + " (id, area_code, programme_id, version, kpi_id, "
                                + columns + ") select uuidv7(), area_code, programme_id, 1, id, " + values
                                + " from app.kpi where id = :kpi returning id")
                        .setParameter("kpi", kpi)
                        .getSingleResult();
    }
}
