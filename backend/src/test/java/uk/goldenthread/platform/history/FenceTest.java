package uk.goldenthread.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.plan.PriorityDraft;
import uk.goldenthread.plan.ProgrammeService;
import uk.goldenthread.platform.problem.ProblemMappers;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;
import uk.goldenthread.testing.TenantRows;

/** What the database itself refuses, whatever the application might do wrong. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FenceTest {
    @Inject
    Scenario scenario;

    @Inject
    TenantRows rows;

    @Inject
    Transactions transactions;

    @Inject
    ProgrammeService programmes;

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Test
    void rowsOfAnotherAreaDoNotExistForTheApplicationsRole() throws SQLException {
        String mine = scenario.area();
        String theirs = scenario.area();
        rows.fill(mine);
        rows.fill(theirs);
        for (String table : tenantTables()) {
            assertThat(asSuperuser("select count(*) from " + table + " where area_code = '" + theirs + "'"))
                    .as("a row of %s to be hidden: add one in TenantRows", table)
                    .isNotEqualTo("0");
            assertThat(asApplication(
                            mine, mine, "select count(*) from " + table + " where area_code = '" + theirs + "'"))
                    .as(table)
                    .isEqualTo("0");
            if (!table.equals("app.draft")) {
                assertThat(asApplication(
                                mine, mine, "select count(*) from " + table + " where area_code = '" + mine + "'"))
                        .as(table)
                        .isNotEqualTo("0");
            }
            if (table.startsWith("app.")) {
                assertThat(refusal(
                                mine + "," + theirs,
                                mine,
                                "update " + table + " set version = version + 1 where area_code = '" + theirs + "'"))
                        .as("update %s", table)
                        .isIn("0 rows", "42501");
                assertThat(refusal(
                                mine + "," + theirs,
                                mine,
                                "delete from " + table + " where area_code = '" + theirs + "'"))
                        .as("delete from %s", table)
                        .isIn("0 rows", "42501");
                String columns =
                        asSuperuser("select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = '"
                                + table + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''");
                String copy = "insert into " + table + " (" + columns + ") select " + columns
                        + " from jsonb_populate_record(null::" + table + ", '"
                        + asSuperuser("select to_jsonb(t) || jsonb_build_object('id', uuidv7()) from " + table
                                        + " t where area_code = '" + theirs + "' limit 1")
                                .replace("'", "''")
                        + "')";
                assertThat(refusal(mine + "," + theirs, mine, copy))
                        .as("insert into %s", table)
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void withoutSettingsNothingIsThere() throws SQLException {
        rows.fill(scenario.area());
        for (String table : tenantTables()) {
            assertThat(asApplication("", "", "select count(*) from " + table))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "revision", "change", "programme_revision"})
    void theApplicationsRoleCannotWriteHistory(String table) throws SQLException {
        String area = scenario.area();
        String qualified = "history." + table;
        assertThat(refusal(area, area, "insert into " + qualified + " select * from " + qualified))
                .isEqualTo("42501");
        assertThat(refusal(area, area, "update " + qualified + " set number = number + 1"))
                .isEqualTo("42501");
        assertThat(refusal(area, area, "delete from " + qualified)).isEqualTo("42501");
        assertThat(refusal(area, area, "truncate " + qualified + " cascade")).isEqualTo("42501");
    }

    @Test
    void theApplicationsRoleHasNoOtherWayAround() throws SQLException {
        String area = scenario.area();
        assertThat(refusal(area, area, "truncate app.action cascade")).isEqualTo("42501");
        assertThat(refusal(area, area, "alter table app.action disable trigger all"))
                .isEqualTo("42501");
        assertThat(refusal(area, area, "set session_replication_role = replica"))
                .isEqualTo("42501");
        assertThat(refusal(area, area, "create table app.mine (id int)")).isEqualTo("42501");
        assertThat(refusal(area, area, "update app.statement set progress = 'BLUE'"))
                .isEqualTo("42501");
        assertThat(refusal(area, area, "update app.stocktake set document = '{}'"))
                .isEqualTo("42501");
        assertThat(refusal(area, area, "delete from app.stocktake")).isEqualTo("42501");
        assertThat(refusal(area, area, "select history.begin('" + scenario.area() + "', 'a', 'r', null)"))
                .isEqualTo("GT003");
        assertThat(refusal(area, area, "select history.redact('" + area + "', uuidv7(), array['title'])"))
                .isEqualTo("GT001");
        assertThat(refusal(area + ",E99999999", "E99999999", "select history.begin('E99999999', 'a', 'r', null)"))
                .isEqualTo("GT004");
        assertThat(refusal(area, area, "select history.begin('" + area + "', E'two\\nlines', 'r', null)"))
                .isEqualTo("23514");
    }

    @Test
    void aWriteWithoutARevisionIsRefused() throws SQLException {
        String area = scenario.area();
        assertThat(refusal(area, area, "update app.area set name = 'Elsewhere' where area_code = '" + area + "'"))
                .isEqualTo("GT001");
        assertThat(asApplication(
                        area,
                        area,
                        "with b as materialized (select history.begin('" + area
                                + "', 'a', 'r', null) n) select n > 0 from b"))
                .isEqualTo("t");
    }

    @Test
    void aPastStateIsLoadedBeforeLaterOnesOrNotAtAll() {
        String area = scenario.area();
        UUID programme = scenario.programme(area);
        scenario.priority(area, programme, 1);
        assertThatThrownBy(() -> backdated(area, programme, 2, "2024-07-15T00:00:00Z"))
                .satisfies(e -> {
                    assertThat(sqlState(e)).isEqualTo("GT002");
                    assertThat(new ProblemMappers(new CurrentRequest())
                                    .anything(e)
                                    .getStatus())
                            .isEqualTo(409);
                });
    }

    /** A stocktake freezes a state and is none: it must not stand in the way of an older paper. */
    @Test
    void aFrozenStocktakeDoesNotCountAsALaterState() throws SQLException {
        String area = scenario.area();
        UUID programme = scenario.as(
                area,
                () -> transactions.write(area, Instant.parse("2024-01-01T00:00:00Z"), () -> scenario.programme(area)));
        scenario.as(
                area,
                () -> transactions.write(area, () -> {
                    freeze(area, programme);
                    return null;
                }));
        backdated(area, programme, 1, "2024-07-15T00:00:00Z");
        backdated(area, programme, 2, "2024-07-15T00:00:00Z");
        assertThatThrownBy(() -> backdated(area, programme, 3, "2024-07-14T23:59:59Z"))
                .satisfies(e -> assertThat(sqlState(e)).isEqualTo("GT002"));
        assertThat(asSuperuser(
                        "select count(*) from history.programme_revision where programme_id = '" + programme + "'"))
                .isEqualTo("3");
        assertThat(asApplication(area, area, "select count(*) from history.verify('" + area + "')"))
                .isEqualTo("0");
    }

    private void freeze(String area, UUID programme) {
        entities.createNativeQuery(
                        "insert into app.stocktake (id, area_code, programme_id, version, revision, taken_at, schema_version, sha256, document) values (uuidv7(), ?1, ?2, 1, 1, now(), 1, '', '{}')")
                .setParameter(1, area)
                .setParameter(2, programme)
                .executeUpdate();
    }

    private void backdated(String area, UUID programme, int number, String at) {
        scenario.as(
                area,
                () -> transactions.write(
                        area,
                        Instant.parse(at),
                        () -> programmes.addPriority(
                                area,
                                programme,
                                new PriorityDraft(number, "Title", "Finding", List.of(), ""),
                                Provenance.ENTERED)));
    }

    /** What stands in the database is explained there. */
    @Test
    void everyTableAndColumnHasAComment() throws SQLException {
        assertThat(
                        asSuperuser(
                                "select string_agg(c.oid::regclass || coalesce('.' || a.attname, ''), ', ') from pg_class c "
                                        + "cross join lateral (select attnum, attname from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped union all select 0, null) a "
                                        + "where c.relkind in ('r', 'v', 'm', 'p') and c.relnamespace::regnamespace::text in ('app', 'history') and c.relname <> 'flyway_schema_history' "
                                        + "and coalesce(col_description(c.oid, nullif(a.attnum, 0)), case when a.attnum = 0 then obj_description(c.oid, 'pg_class') end, '') = ''"))
                .isNull();
    }

    private static List<String> tenantTables() throws SQLException {
        return List.of(asSuperuser(
                        "select string_agg(c.relnamespace::regnamespace || '.' || c.relname, ',' order by 1) from pg_class c where c.relkind in ('r', 'p') "
                                + "and c.relnamespace::regnamespace::text in ('app', 'history') and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'area_code')")
                .split(","));
    }

    private static String asSuperuser(String sql) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                Statement statement = connection.createStatement()) {
            return first(statement, sql);
        }
    }

    private String asApplication(String readable, String writable, String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                settings(statement, readable, writable);
                return first(statement, sql);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The SQLSTATE with which the database refuses the application's role, or how many rows it let it change. */
    private String refusal(String readable, String writable, String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                settings(statement, readable, writable);
                statement.execute(sql);
                return statement.getUpdateCount() + " rows";
            } catch (SQLException e) {
                return e.getSQLState();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void settings(Statement statement, String readable, String writable) throws SQLException {
        statement.execute("select set_config('gt.areas', '" + readable + "', true), set_config('gt.area', '" + writable
                + "', true)");
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static String sqlState(Throwable e) {
        List<String> states = new ArrayList<>();
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                states.add(sql.getSQLState());
            }
        }
        return states.isEmpty() ? null : states.get(states.size() - 1);
    }
}
