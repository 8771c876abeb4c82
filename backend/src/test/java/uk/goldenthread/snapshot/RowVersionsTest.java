package uk.goldenthread.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.snapshot.AsAtQuery.Selection;
import uk.goldenthread.testing.Migrations;

/** Rows that an earlier release stored are read with today's columns, and say what they said. */
class RowVersionsTest {
    private static final String AREA = "E06000006";
    private static final UUID PROGRAMME = UUID.fromString("00000000-0000-7000-8000-000000000001");
    /** Until then, columns were added without a word to the history. */
    private static final int FIRST_THAT_KEEPS_COUNT = 12;

    private static final String KEPT =
            "select c.relname from pg_trigger g join pg_class c on c.oid = g.tgrelid where g.tgfoid = 'history.record'::regproc order by 1";

    /** The first release whose rows are looked at: each table that was given columns later has a row. */
    private static final String[] ROWS_OF_THE_FIRST_RELEASE = {
        "insert into app.area values (uuidv7(), 'E06000006', 1, 'Halton', 'North West')",
        "insert into app.organisation values (uuidv7(), 'E06000006', 1, 'Council', 'The council', 'COUNCIL')",
        "insert into app.person values (uuidv7(), 'iss', 'sub', 'PERSON', 'A person', null)",
        "insert into app.membership select uuidv7(), 'E06000006', 1, id, 'CHAIR', null, null from app.person",
        "insert into app.programme (id, area_code, version, title, instrument) values ('" + PROGRAMME
                + "', 'E06000006', 1, 'Improvement', 'PRIORITY_ACTION_PLAN')",
        "insert into app.priority (id, area_code, programme_id, version, number, title, finding, organisation_ids, basis) select uuidv7(), area_code, id, 1, 1, 'First', 'A finding', '{}', 'ENTERED' from app.programme",
        "insert into app.action (id, area_code, programme_id, version, title, leads, success_criteria, basis) select uuidv7(), area_code, id, 1, 'Act', '[]', '{}', 'ENTERED' from app.programme",
        "insert into app.listing (id, area_code, programme_id, version, priority_id, action_id, ref, position, basis) select uuidv7(), a.area_code, a.programme_id, 1, p.id, a.id, '1.1', 1, 'ENTERED' from app.action a, app.priority p",
        "insert into app.milestone (id, area_code, programme_id, version, action_id, position, kind, title, original_due, original_due_precision, basis) select uuidv7(), area_code, programme_id, 1, id, 1, 'STAGE', 'Six months', '2024-12-31', 'MONTH', 'ENTERED' from app.action",
        "insert into app.statement (id, area_code, programme_id, version, action_id, progress, narrative, evidence, author_role, position_on, reported_on, basis) select uuidv7(), area_code, programme_id, 1, id, 'AMBER', 'Told', '[]', 'SRO', '2024-06-30', '2024-06-30', 'ENTERED' from app.action",
        "insert into app.risk (id, area_code, programme_id, version, ref, title, status, basis) select uuidv7(), area_code, id, 1, 'R1', 'Staff leave', 'OPEN', 'ENTERED' from app.programme",
        "insert into app.risk_control (id, area_code, programme_id, version, risk_id, position, description, status, basis) select uuidv7(), area_code, programme_id, 1, id, 1, 'Monthly check', 'IN_PLACE', 'ENTERED' from app.risk",
        "insert into app.kpi (id, area_code, programme_id, version, code, title, definition, unit, polarity, frequency, headline, basis) select uuidv7(), area_code, id, 1, '20-weeks', 'Plans in 20 weeks', 'Issued in time', 'PERCENT', 'HIGH', 'ANNUAL', true, 'PUBLISHED' from app.programme",
        "insert into app.observation (id, area_code, programme_id, version, kpi_id, period, period_end, value, status, basis) select uuidv7(), area_code, programme_id, 1, id, '2023', '2023-12-31', 53.60, 'FINAL', 'PUBLISHED' from app.kpi",
    };

    /** The test of tests: who adds a column and forgets the history is stopped here. */
    @Test
    void everyKeptTableReadsItsFirstRowsWithAllColumnsOfToday() throws IOException, SQLException {
        try (Migrations database = new Migrations()) {
            Map<String, List<String>> first = new LinkedHashMap<>();
            for (String migration : database.all()) {
                database.to(migration);
                for (String table : database.list(AREA, KEPT)) {
                    List<String> columns = database.list(AREA, columns(table));
                    first.putIfAbsent(table, columns);
                    if (Integer.parseInt(migration) < FIRST_THAT_KEEPS_COUNT) {
                        continue;
                    }
                    String row = "(select jsonb_object_agg(k, 1) from unnest('{" + String.join(",", first.get(table))
                            + "}'::text[]) k)";
                    assertThat(database.list(
                                    AREA,
                                    "select jsonb_object_keys(history.upcast('" + table + "', 1, " + row
                                            + ")) order by 1"))
                            .as(
                                    "columns of a first row of %s after migration %s: a migration that adds one ends with call history.columns_added('app.%s', …)",
                                    table, migration, table)
                            .isEqualTo(columns);
                    assertThat(database.list(AREA, "select history.row_version('app." + table + "')::text"))
                            .as("version with which rows of %s are stored after migration %s", table, migration)
                            .isEqualTo(database.list(
                                    AREA,
                                    "select coalesce(max(version), 1)::text from history.column_step where table_name = '"
                                            + table + "'"));
                }
            }
            assertThat(first).hasSizeGreaterThanOrEqualTo(59);
            assertThat(database.list(
                            AREA,
                            "select distinct table_name || ' ' || missing from (select s.table_name, generate_series(2, s.version) as missing from history.column_step s) v "
                                    + "except select table_name || ' ' || version from history.column_step"))
                    .as("versions that no step leads to")
                    .isEmpty();
        }
    }

    @Test
    void whatAStepAddsIsWhatTheMigrationGaveTheRows() throws IOException, SQLException {
        try (Migrations database = new Migrations()) {
            database.to("4");
            database.write(AREA, ROWS_OF_THE_FIRST_RELEASE);
            database.to("11");
            // The release before this one stored rows with the new columns and called them version 1 all the same.
            database.write(
                    AREA,
                    "update app.risk set version = 2, audience = 'ADVISERS', review_note = 'Looked at', sro = ''");
            database.to(last(database));
            database.write(AREA, "update app.risk_control set version = 2, test_note = 'By walking through'");

            assertThat(database.list(AREA, "select fault from history.verify('" + AREA + "')"))
                    .isEmpty();
            assertThat(database.list(
                            AREA, "select table_name || ' ' || fault from history.verify_state('" + AREA + "')"))
                    .isEmpty();
            assertThat(
                            database.list(
                                    AREA,
                                    "select schema_version || ' ' || number from history.change where table_name in ('risk', 'risk_control') order by number, table_name"))
                    .containsExactly("1 1", "1 1", "1 2", "2 3");
            assertThat(
                            database.list(
                                    AREA,
                                    "select concat_ws('|', u ->> 'audience', u ->> 'review_note', u ->> 'proximity') from (select history.upcast(table_name, schema_version, row) u from history.change where table_name = 'risk' order by number) r"))
                    .containsExactly("AREA|", "ADVISERS|Looked at");
        }
    }

    @Test
    void theStateOfAnEarlierReleaseReadsAsItStoodInTheTables() throws IOException, SQLException {
        try (Migrations database = new Migrations()) {
            database.to("4");
            database.write(AREA, ROWS_OF_THE_FIRST_RELEASE);
            database.to(last(database));
            SnapshotLoader loader = new SnapshotLoader(database.application(), AllKinds.ROOMS);

            ProgrammeSnapshot now = loader.load(AREA, PROGRAMME, new Selection.Now());
            ProgrammeSnapshot then = loader.load(AREA, PROGRAMME, new Selection.Revision(1));

            assertThat(then.risks()).hasSize(1);
            assertThat(then).usingRecursiveComparison().ignoringFields("bytes").isEqualTo(now);
        }
    }

    @Test
    void aChangeOfAnOldRowShowsWhatWasChangedAndNoColumnThatCameLater() throws IOException, SQLException {
        try (Migrations database = new Migrations()) {
            database.to("4");
            database.write(AREA, ROWS_OF_THE_FIRST_RELEASE);
            database.to(last(database));
            database.write(AREA, "update app.kpi set version = 2, title = 'Plans issued in 20 weeks'");

            assertThat(
                            database.list(
                                    AREA,
                                    "select key from (select history.upcast(c.table_name, c.schema_version, c.row) now, lag(history.upcast(c.table_name, c.schema_version, c.row)) over (order by number) before from history.change c where table_name = 'kpi') k, "
                                            + "jsonb_each(now) e where before is not null and before -> key is distinct from value order by 1"))
                    .containsExactly("title", "version");
        }
    }

    private static String last(Migrations database) {
        List<String> all = database.all();
        return all.get(all.size() - 1);
    }

    private static String columns(String table) {
        return "select column_name from information_schema.columns where table_schema = 'app' and table_name = '"
                + table + "' order by 1";
    }
}
