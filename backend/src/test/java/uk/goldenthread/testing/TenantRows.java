package uk.goldenthread.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.tenancy.Transactions;

/** One row in every table of an area, so that a test of all tables is a test of each. A new tenant table adds its row here. */
@ApplicationScoped
public class TenantRows {
    private static final List<String> INSERTS = List.of(
            "insert into app.source_paper (id, area_code, programme_id, version, title, dated_on, position_on, effective_on, note) "
                    + "values (uuidv7(), :area, :programme, 1, 'Board paper', date '2024-07-15', date '2024-06-30', date '2024-07-15', 'A note.')",
            "insert into app.milestone (id, area_code, programme_id, version, action_id, position, kind, title, original_due, original_due_precision, rating, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 1, 'STAGE', 'Six months', date '2024-12-31', 'MONTH', 'GREEN', 'ENTERED' from app.action where programme_id = :programme and area_code = :area",
            "insert into app.statement (id, area_code, programme_id, version, action_id, progress, impact, impact_reason, narrative, evidence, author_role, position_on, reported_on, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'AMBER', 'GREY', 'Too early.', 'The narrative of ' || title, '[{\"title\": \"Minutes\", \"url\": \"https://example.org/m\"}]', 'sro', d, d, 'ENTERED' "
                    + "from app.action, unnest(array[date '2024-03-31', date '2024-06-30']) d where programme_id = :programme and area_code = :area",
            "insert into app.printed_figure (id, area_code, programme_id, version, source_paper_id, scope, rating, value, decimals) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'overall', 'AMBER', 30.50, 1 from app.source_paper where programme_id = :programme and area_code = :area",
            "insert into app.risk (id, area_code, programme_id, version, priority_id, ref, title, status, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'R1', 'Staff leave', 'OPEN', 'ENTERED' from app.priority where programme_id = :programme and area_code = :area",
            "insert into app.risk_control (id, area_code, programme_id, version, risk_id, position, description, status, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 1, 'Monthly check', 'IN_PLACE', 'ENTERED' from app.risk where programme_id = :programme and area_code = :area",
            "insert into app.risk_statement (id, area_code, programme_id, version, statement, stated_on, stated_by, basis) "
                    + "values (uuidv7(), :area, :programme, 1, 'No risks identified', date '2024-07-15', 'SRO', 'PUBLISHED')",
            "insert into app.kpi (id, area_code, programme_id, version, code, title, definition, unit, polarity, frequency, headline, basis) "
                    + "values (uuidv7(), :area, :programme, 1, '20-weeks', 'Plans in 20 weeks', 'Issued in time', 'PERCENT', 'HIGH', 'ANNUAL', true, 'PUBLISHED')",
            "insert into app.observation (id, area_code, programme_id, version, kpi_id, period, period_end, numerator, denominator, value, status, caveat, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, '2023', date '2023-12-31', 105, 196, 53.60, 'FINAL', 'One caveat.', 'PUBLISHED' from app.kpi where programme_id = :programme and area_code = :area",
            "insert into app.survey (id, area_code, programme_id, version, code, title, audience, basis) values (uuidv7(), :area, :programme, 1, 'families', 'Survey', 'Parents', 'ENTERED')",
            "insert into app.survey_round (id, area_code, programme_id, version, survey_id, position, title, closes_on, baseline, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 1, 'Baseline', date '2024-06-30', true, 'PUBLISHED' from app.survey where programme_id = :programme and area_code = :area",
            "insert into app.stocktake (id, area_code, programme_id, version, revision, taken_at, schema_version, sha256, document) "
                    + "values (uuidv7(), :area, :programme, 1, 1, now(), 1, encode(sha256('{}'), 'hex'), '{}')",
            "insert into app.redaction (id, area_code, programme_id, version, table_name, row_id, columns, reason, requested_by) "
                    + "select uuidv7(), area_code, programme_id, 1, 'risk', id, array['title'], 'A test.', uuidv7() from app.risk where programme_id = :programme and area_code = :area",
            "insert into app.acknowledgement (id, area_code, programme_id, version, rule, subject_id, fingerprint, reason, review_on, acknowledged_by, acknowledged_role, acknowledged_on) "
                    + "select uuidv7(), area_code, programme_id, 1, 'F15', id, '00', 'It is known.', date '2024-12-31', uuidv7(), 'chair', date '2024-07-15' from app.action where programme_id = :programme and area_code = :area",
            "insert into app.access_grant (id, area_code, version, role, post, state, token_hash, proposed_at) values (uuidv7(), :area, 1, 'CLERK', 'Clerk of ' || cast(:programme as text), 'OFFERED', "
                    + "cast(:programme as text), now())",
            "insert into app.draft (id, area_code, version, author_id, kind, subject_id, body, saved_at) "
                    + "select uuidv7(), area_code, 1, person_id, 'STATEMENT', :programme, '{}', now() from (select set_config('gt.person', cast(person_id as text), true), m.* "
                    + "from app.membership m where m.area_code = :area limit 1) m");

    private final Scenario scenario;
    private final EntityManager entities;
    private final Transactions transactions;

    public TenantRows(Scenario scenario, EntityManager entities, Transactions transactions) {
        this.scenario = scenario;
        this.entities = entities;
        this.transactions = transactions;
    }

    /** A new area with everything in it; answers its programme. */
    public UUID fill(String area) {
        scenario.member(area, Role.CHAIR);
        UUID programme = scenario.programme(area);
        scenario.action(area, programme, scenario.priority(area, programme, 1), "1.1", null);
        return scenario.as(
                area,
                () -> transactions.write(area, () -> {
                    for (String insert : INSERTS) {
                        Query query = entities.createNativeQuery(insert).setParameter("area", area);
                        query.setParameter("programme", programme);
                        query.executeUpdate();
                    }
                    return programme;
                }));
    }
}
