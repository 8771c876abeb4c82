package uk.goldenthread.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.goldenthread.snapshot.AsAtQuery.Selection;
import uk.goldenthread.testing.Migrations;

/** A clock that is wrong: what is dated by it, what is refused, and how the operator puts it right. */
class ClockTest {
    private static Migrations database;
    private static int areas;

    @BeforeAll
    static void migrate() throws IOException {
        database = new Migrations();
        database.to(database.all().get(database.all().size() - 1));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aClockThatIsSetBackALittleDatesByTheLastMoment() throws SQLException {
        String area = area();
        clock("now() + interval '50 seconds'");
        title(area, "Ahead");
        clock("now()");
        title(area, "Back");

        assertThat(database.list(
                        area,
                        "select (r.at = l.at and r.recorded_at < r.at)::text from history.revision r join history.revision l on l.area_code = r.area_code and l.number = r.number - 1 "
                                + "where r.area_code = '" + area + "' order by r.number desc limit 1"))
                .containsExactly("true");
        holds(area);
    }

    @Test
    void anHourAheadAndBackRefusesWithItsOwnReasonUntilTheClockHasCaughtUp() throws SQLException {
        String area = area();
        clock("now() + interval '1 hour'");
        title(area, "Ahead");
        clock("now()");
        assertThatThrownBy(() -> title(area, "Back"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("GT005"));
        assertThat(database.list(
                        area,
                        "select (ahead > interval '59 minutes')::text from history.noted() where area_code = '" + area
                                + "'"))
                .containsExactly("true");
        clock("now() + interval '59 minutes 30 seconds'");
        title(area, "Caught up");
        clock("now()");
        holds(area);
    }

    @Test
    void aWriteUnder2030IsCorrectedAndTheProgrammeGoesOn() throws SQLException {
        String area = area();
        UUID programme = UUID.fromString(
                database.list(area, "select id::text from app.programme where area_code = '" + area + "'")
                        .get(0));
        clock("timestamptz '2030-06-01 12:00:00Z'");
        title(area, "Under 2030");
        clock("now()");
        SnapshotLoader loader = new SnapshotLoader(database.application(), AllKinds.ROOMS);
        // As exactly as the database keeps a moment.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Selection today = new Selection.Moment(now, LocalDate.now());
        assertThat(loader.load(area, programme, today).programme().title()).isEqualTo("Improvement");
        String hash = hash(area, 2);

        correct(area, 2, now.toString(), "The machine's clock stood at 2030; its battery was empty.");
        title(area, "Freed");

        assertThat(hash(area, 2)).isEqualTo(hash);
        assertThat(loader.load(area, programme, new Selection.Moment(now, LocalDate.now()))
                        .programme()
                        .title())
                .isEqualTo("Under 2030");
        assertThat(loader.load(area, programme, new Selection.Moment(Instant.now(), LocalDate.now()))
                        .programme()
                        .title())
                .isEqualTo("Freed");
        assertThat(loader.load(area, programme, new Selection.Revision(2)).at()).isBeforeOrEqualTo(now);
        assertThat(database.list(
                        area,
                        "select number || ' ' || reason from app.revision_correction where area_code = '" + area + "'"))
                .containsExactly("2 The machine's clock stood at 2030; its battery was empty.");
        holds(area);
    }

    @Test
    void aDateThatWasMovedWithoutACorrectionIsFound() throws SQLException {
        String area = area();
        title(area, "Second");
        owner("update history.revision set corrected_at = at - interval '1 second' where number = 2 and area_code = '"
                + area
                + "'; update history.programme_revision set at = at - interval '1 second' where number = 2 and area_code = '"
                + area
                + "'; update history.head set last_at = (select max(coalesce(corrected_at, at)) from history.revision where area_code = '"
                + area + "') where area_code = '" + area + "'");

        assertThat(database.list(area, "select number || ' ' || fault from history.verify('" + area + "')"))
                .containsExactly("2 its date was moved, and no correction in the history says so");
    }

    @Test
    void aCorrectionNeverTakesAProgrammeBackInTimeOrIntoTheFuture() throws SQLException {
        String area = area();
        title(area, "Second");
        assertThatThrownBy(() -> correct(area, 2, "2020-01-01T00:00:00Z", "Wrong."))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("GT008"));
        assertThatThrownBy(() -> correct(area, 2, "2130-01-01T00:00:00Z", "Wrong."))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("GT007"));
        assertThatThrownBy(() -> correct(area, 77, "2020-01-01T00:00:00Z", "Wrong."))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("GT007"));
    }

    private static String area() throws SQLException {
        String area = String.format("E0900%04d", ++areas);
        database.write(
                area,
                "insert into app.area values (uuidv7(), '" + area + "', 1, 'Somewhere', 'North West')",
                "insert into app.programme (id, area_code, version, title, instrument) values (uuidv7(), '" + area
                        + "', 1, 'Improvement', 'PRIORITY_ACTION_PLAN')");
        return area;
    }

    private static void title(String area, String title) throws SQLException {
        database.write(
                area,
                "update app.programme set version = version + 1, title = '" + title + "' where area_code = '" + area
                        + "'");
    }

    private static String hash(String area, long number) throws SQLException {
        return database.list(
                        area,
                        "select encode(hash, 'hex') from history.revision where area_code = '" + area
                                + "' and number = " + number)
                .get(0);
    }

    private static void holds(String area) throws SQLException {
        assertThat(database.list(area, "select number || ' ' || fault from history.verify('" + area + "')"))
                .isEmpty();
        assertThat(database.list(area, "select table_name || ' ' || fault from history.verify_state('" + area + "')"))
                .isEmpty();
        assertThat(database.list(area, "select fault from history.verify_order('" + area + "')"))
                .isEmpty();
    }

    private static void correct(String area, long number, String at, String reason) throws SQLException {
        owner(
                "select set_config('gt.areas', '" + area + "', true), set_config('gt.area', '" + area + "', true)",
                "select history.correct_clock('" + area + "', " + number + ", " + number + ", '" + at + "', '"
                        + reason.replace("'", "''") + "', 'job:operator', 'r')");
    }

    /** The history's one clock, for a test alone: verification would report it. */
    private static void clock(String sql) throws SQLException {
        owner(
                "create or replace function history.clock() returns timestamptz language sql volatile set search_path = pg_catalog as $$ select "
                        + sql.replace("now()", "clock_timestamp()") + " $$");
    }

    private static void owner(String... statements) throws SQLException {
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }
}
