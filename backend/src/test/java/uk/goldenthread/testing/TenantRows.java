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
            "insert into app.definition_version (id, area_code, programme_id, version, kpi_id, number, definition, reason, set_on, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 1, 'Issued in time', '', date '2024-07-15', 'ENTERED' from app.kpi where programme_id = :programme and area_code = :area",
            "insert into app.sign_off (id, area_code, programme_id, version, kpi_id, period, state, signed_by, signed_on) "
                    + "select uuidv7(), area_code, programme_id, 1, id, '2023', 'LOCKED', uuidv7(), date '2024-07-15' from app.kpi where programme_id = :programme and area_code = :area",
            "insert into app.target (id, area_code, programme_id, version, kpi_id, kind, due, value, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'IMPROVEMENT', date '2024-12-31', 60.5, 'ENTERED' from app.kpi where programme_id = :programme and area_code = :area",
            "insert into app.caveat (id, area_code, programme_id, version, kpi_id, kind, text, state, raised_on, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'DEFINITION', 'What is counted?', 'RAISED', date '2024-07-15', 'ENTERED' from app.kpi where programme_id = :programme and area_code = :area",
            "insert into app.rebase (id, area_code, programme_id, version, kpi_id, from_day, reason, state, requested_by, requested_on) "
                    + "select uuidv7(), area_code, programme_id, 1, id, date '2024-01-01', 'A second team.', 'REQUESTED', uuidv7(), date '2024-07-15' from app.kpi where programme_id = :programme and area_code = :area",
            "insert into app.annotation (id, area_code, programme_id, version, kpi_id, on_day, text, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, date '2024-01-01', 'The team began.', 'ENTERED' from app.kpi where programme_id = :programme and area_code = :area",
            "insert into app.kpi_action (id, area_code, programme_id, version, kpi_id, action_id, basis) "
                    + "select uuidv7(), k.area_code, k.programme_id, 1, k.id, a.id, 'ENTERED' from app.kpi k join app.action a using (programme_id) where k.programme_id = :programme and k.area_code = :area and a.title <> 'A second action'",
            "insert into app.benchmark (id, area_code, programme_id, version, kpi_id, comparator, period, value, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'ENGLAND', '2023', 50.30, 'ENTERED' from app.kpi where programme_id = :programme and area_code = :area",
            "insert into app.fund (id, area_code, programme_id, version, code, kind, title, award_pence, unallocated_pence, state, basis) "
                    + "values (uuidv7(), :area, :programme, 1, 'dbv', 'GRANT', 'A grant', 100000, 40000, 'OPEN', 'ENTERED')",
            "insert into app.workstream (id, area_code, programme_id, version, fund_id, code, title, allocated_pence, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'w', 'Training', 60000, 'ENTERED' from app.fund where programme_id = :programme and area_code = :area",
            "insert into app.fund_condition (id, area_code, programme_id, version, fund_id, position, text, status, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 1, 'A report each quarter', 'NOT_YET_DUE', 'ENTERED' from app.fund where programme_id = :programme and area_code = :area",
            "insert into app.tranche (id, area_code, programme_id, version, fund_id, position, pence, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 1, 50000, 'ENTERED' from app.fund where programme_id = :programme and area_code = :area",
            "insert into app.budget_line (id, area_code, programme_id, version, workstream_id, kind, pence) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'STAFFING', 30000 from app.workstream where programme_id = :programme and area_code = :area",
            "insert into app.month_plan (id, area_code, programme_id, version, workstream_id, month, kind, pence) "
                    + "select uuidv7(), area_code, programme_id, 1, id, date '2024-06-01', 'PROFILE', 5000 from app.workstream where programme_id = :programme and area_code = :area",
            "insert into app.output (id, area_code, programme_id, version, workstream_id, kind, title, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'DELEGATES', 'Delegates', 'ENTERED' from app.workstream where programme_id = :programme and area_code = :area",
            "insert into app.output_delivery (id, area_code, programme_id, version, output_id, on_day, number, confirmed, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, date '2024-06-14', 17, false, 'ENTERED' from app.output where programme_id = :programme and area_code = :area",
            "insert into app.spend (id, area_code, programme_id, version, fund_id, workstream_id, kind, on_day, pence, state, description, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, fund_id, id, 'SPEND', date '2024-06-14', 3000, 'PAID', 'Licences', 'ENTERED' from app.workstream where programme_id = :programme and area_code = :area",
            "insert into app.variance_note (id, area_code, programme_id, version, workstream_id, month, text, noted_on) "
                    + "select uuidv7(), area_code, programme_id, 1, id, date '2024-06-01', 'A post is vacant.', date '2024-07-15' from app.workstream where programme_id = :programme and area_code = :area",
            "insert into app.virement (id, area_code, programme_id, version, fund_id, to_workstream_id, pence, reason, state, requested_by, requested_on) "
                    + "select uuidv7(), area_code, programme_id, 1, fund_id, id, 1000, 'More schools.', 'REQUESTED', uuidv7(), date '2024-07-15' from app.workstream where programme_id = :programme and area_code = :area",
            "insert into app.carry_forward (id, area_code, programme_id, version, fund_id, from_year, pence, reason, agreed_on, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, '2023-24', 1000, 'Agreed.', date '2024-04-15', 'ENTERED' from app.fund where programme_id = :programme and area_code = :area",
            "insert into app.funding_ask (id, area_code, programme_id, version, title, asked_of, outcome, basis) values (uuidv7(), :area, :programme, 1, 'Pathways', 'ICB', 'AWAITED', 'ENTERED')",
            "insert into app.key_date (id, area_code, programme_id, version, kind, title, timing, state, basis) values (uuidv7(), :area, :programme, 1, 'STOCKTAKE', 'Stocktake', 'in the spring', 'EXPECTED', 'ENTERED')",
            "insert into app.output_action (id, area_code, programme_id, version, output_id, action_id) "
                    + "select uuidv7(), o.area_code, o.programme_id, 1, o.id, a.id from app.output o join app.action a using (programme_id) where o.programme_id = :programme and o.area_code = :area and a.title <> 'A second action'",
            "insert into app.output_kpi (id, area_code, programme_id, version, output_id, kpi_id) "
                    + "select uuidv7(), o.area_code, o.programme_id, 1, o.id, k.id from app.output o join app.kpi k using (programme_id) where o.programme_id = :programme and o.area_code = :area",
            "insert into app.fund_return (id, area_code, programme_id, version, fund_id, financial_year, quarter, number, state, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, '2024-25', 1, 1, 'DRAFT', 'ENTERED' from app.fund where programme_id = :programme and area_code = :area",
            "insert into app.survey (id, area_code, programme_id, version, code, title, audience, basis) values (uuidv7(), :area, :programme, 1, 'families', 'Survey', 'Parents', 'ENTERED')",
            "insert into app.survey_round (id, area_code, programme_id, version, survey_id, position, title, closes_on, baseline, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 1, 'Baseline', date '2024-06-30', true, 'PUBLISHED' from app.survey where programme_id = :programme and area_code = :area",
            "insert into app.stocktake (id, area_code, programme_id, version, revision, taken_at, schema_version, sha256, document) "
                    + "values (uuidv7(), :area, :programme, 1, 1, now(), 1, encode(sha256('{}'), 'hex'), '{}')",
            "insert into app.redaction (id, area_code, programme_id, version, table_name, row_id, columns, reason, requested_by) "
                    + "select uuidv7(), area_code, programme_id, 1, 'risk', id, array['title'], 'A test.', uuidv7() from app.risk where programme_id = :programme and area_code = :area",
            "insert into app.acknowledgement (id, area_code, programme_id, version, rule, subject_id, fingerprint, reason, review_on, acknowledged_by, acknowledged_role, acknowledged_on) "
                    + "select uuidv7(), area_code, programme_id, 1, 'F15', id, '00', 'It is known.', date '2024-12-31', uuidv7(), 'chair', date '2024-07-15' from app.action where programme_id = :programme and area_code = :area",
            "insert into app.risk_assessment (id, area_code, programme_id, version, risk_id, kind, likelihood, impact, matrix, assessed_on, assessed_role, reason, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'CURRENT', 4, 3, 1, date '2024-07-15', 'SRO', 'Two posts are vacant.', 'ENTERED' from app.risk where programme_id = :programme and area_code = :area",
            "insert into app.audience_request (id, area_code, programme_id, version, risk_id, audience, reason, state, requested_by, requested_role, requested_on) "
                    + "select uuidv7(), area_code, programme_id, 1, id, 'ADVISERS', 'It tells of one post.', 'REQUESTED', uuidv7(), 'SRO, priority 1', date '2024-07-15' from app.risk where programme_id = :programme and area_code = :area",
            "insert into app.risk_action (id, area_code, programme_id, version, risk_id, action_id, basis) "
                    + "select uuidv7(), r.area_code, r.programme_id, 1, r.id, a.id, 'ENTERED' from app.risk r join app.action a using (programme_id) where r.programme_id = :programme and r.area_code = :area",
            "insert into app.risk_kpi (id, area_code, programme_id, version, risk_id, kpi_id, basis) "
                    + "select uuidv7(), r.area_code, r.programme_id, 1, r.id, k.id, 'ENTERED' from app.risk r join app.kpi k using (programme_id) where r.programme_id = :programme and r.area_code = :area",
            "insert into app.risk_matrix (id, area_code, programme_id, version, number, size, likelihoods, impacts, descriptors, bands, appetite, appetites, reason, set_by, set_on) "
                    + "values (uuidv7(), :area, :programme, 1, 2, 4, '{A,B,C,D}', '{A,B,C,D}', '[]', '[{\"band\": \"LOW\", \"from\": 1}]', 8, '[]', 'Agreed by the board.', uuidv7(), date '2024-09-12')",
            "insert into app.access_grant (id, area_code, version, role, post, state, token_hash, proposed_at) values (uuidv7(), :area, 1, 'CLERK', 'Clerk of ' || cast(:programme as text), 'OFFERED', "
                    + "cast(:programme as text), now())",
            "insert into app.area_term (id, area_code, version, year_begins, term, first_day, last_day) values (uuidv7(), :area, 1, 1990 + (select count(*) from app.area_term where area_code = :area), 'AUTUMN', date '2025-09-03', date '2025-12-19')",
            "insert into app.personal_details_override (id, area_code, version, at, reason, kinds, texts) values (uuidv7(), :area, 1, now(), 'A public post.', '{EMAIL}', 1)",
            "insert into app.board (id, area_code, version, name, tier) values (uuidv7(), :area, 1, 'Board of ' || cast(:programme as text), 'STRATEGIC')",
            "insert into app.meeting (id, area_code, version, board_id, date_from, date_to, state) "
                    + "select uuidv7(), area_code, 1, id, date '2024-09-13', date '2024-10-13', 'HELD' from app.board where area_code = :area and name like '%' || cast(:programme as text)",
            "insert into app.action (id, area_code, programme_id, version, title, leads, success_criteria, basis) values (uuidv7(), :area, :programme, 1, 'A second action', '[]', '{}', 'ENTERED')",
            "insert into app.listing (id, area_code, programme_id, version, priority_id, action_id, ref, position, basis) "
                    + "select uuidv7(), a.area_code, a.programme_id, 1, p.id, a.id, '1.2', 2, 'ENTERED' from app.action a join app.priority p using (programme_id) where a.programme_id = :programme and a.area_code = :area and a.title = 'A second action'",
            "insert into app.dependency (id, area_code, programme_id, version, action_id, upstream_id, kind, basis) "
                    + "select uuidv7(), a.area_code, a.programme_id, 1, a.id, b.id, 'FINISH_START', 'ENTERED' from app.action a join app.action b using (programme_id) where a.programme_id = :programme and a.area_code = :area and a.title < b.title",
            "insert into app.deadline_change (id, area_code, programme_id, version, action_id, to_due, to_due_precision, reason, category, state, requested_on, basis) "
                    + "select uuidv7(), area_code, programme_id, 1, id, date '2025-01-31', 'MONTH', 'Not said.', 'NOT_STATED', 'REQUESTED', date '2024-10-13', 'PUBLISHED' from app.action where programme_id = :programme and area_code = :area limit 1",
            "insert into app.decision (id, area_code, programme_id, version, meeting_id, kind, subject_id, outcome, state, recorded_on) "
                    + "select uuidv7(), d.area_code, d.programme_id, 1, m.id, 'DEADLINE_CHANGE', d.id, 'APPROVED', 'RECORDED', date '2024-10-13' from app.deadline_change d join app.meeting m using (area_code) where d.programme_id = :programme and d.area_code = :area",
            "insert into app.thresholds (id, area_code, programme_id, version, number, red_overdue_days, amber_cycles, impact_unrated_months, redated_times, redated_days, better_cycles, forecast_jump_days, decision_days, reason, set_on) "
                    + "values (uuidv7(), :area, :programme, 1, 2, 60, 3, 3, 2, 90, 3, 30, 14, 'Agreed by the board.', date '2024-09-12')",
            "insert into app.cycle (id, area_code, programme_id, version, title, period_from, period_to, due_on, state, opened_on) "
                    + "values (uuidv7(), :area, :programme, 1, 'September 2024', date '2024-09-01', date '2024-09-30', date '2024-10-07', 'OPEN', date '2024-09-01')",
            "insert into app.submission (id, area_code, programme_id, version, cycle_id, priority_id, state, since) "
                    + "select uuidv7(), c.area_code, c.programme_id, 1, c.id, p.id, 'OWED', date '2024-09-01' from app.cycle c join app.priority p using (programme_id) where c.programme_id = :programme and c.area_code = :area",
            "insert into app.action_close (id, area_code, programme_id, version, cycle_id, action_id, stated_in_cycle, declared, rule, thresholds) "
                    + "select uuidv7(), a.area_code, a.programme_id, 1, c.id, a.id, false, 'GREY', 'NO_APPROVED_DATE', 1 from app.cycle c join app.action a using (programme_id) where c.programme_id = :programme and c.area_code = :area limit 1",
            "select history.correct_clock(:area, 1, 1, (select at from history.revision where area_code = :area and number = 1), 'The clock was wrong.', 'job:test', cast(:programme as text))",
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
                        if (insert.contains(":programme")) {
                            query.setParameter("programme", programme);
                        }
                        if (insert.startsWith("select")) {
                            query.getSingleResult();
                        } else {
                            query.executeUpdate();
                        }
                    }
                    return programme;
                }));
    }
}
