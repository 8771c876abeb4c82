package uk.goldenthread.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import uk.goldenthread.access.Audience;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.snapshot.CycleRecords.AcknowledgementRow;
import uk.goldenthread.snapshot.CycleRecords.ActionCloseRow;
import uk.goldenthread.snapshot.CycleRecords.CycleRow;
import uk.goldenthread.snapshot.CycleRecords.DeadlineChangeRow;
import uk.goldenthread.snapshot.CycleRecords.DecisionRow;
import uk.goldenthread.snapshot.CycleRecords.DependencyRow;
import uk.goldenthread.snapshot.CycleRecords.KeyDateRow;
import uk.goldenthread.snapshot.CycleRecords.SubmissionRow;
import uk.goldenthread.snapshot.CycleRecords.ThresholdsRow;
import uk.goldenthread.snapshot.MeasureRecords.KpiRow;
import uk.goldenthread.snapshot.MeasureRecords.ObservationRow;
import uk.goldenthread.snapshot.Records.*;

/**
 * Reads a programme at one revision: now from the tables, the past from the history with today's columns, both as JSON rows through one
 * mapping to the same records. One transaction that sees one state and can write nothing.
 */
@ApplicationScoped
public class SnapshotLoader {
    private static final List<String> PLAN_TABLES = List.of(
            "programme",
            "source_paper",
            "priority",
            "action",
            "listing",
            "milestone",
            "statement",
            "printed_figure",
            "risk",
            "risk_control",
            "risk_statement",
            "kpi",
            "observation",
            "definition_version",
            "sign_off",
            "target",
            "caveat",
            "rebase",
            "annotation",
            "kpi_action",
            "benchmark",
            "survey",
            "survey_round",
            "dependency",
            "deadline_change",
            "thresholds",
            "cycle",
            "submission",
            "action_close",
            "decision",
            "acknowledgement",
            "key_date",
            "risk_assessment",
            "risk_action",
            "risk_kpi",
            "risk_matrix");
    private static final List<String> TABLES =
            Stream.of(PLAN_TABLES, MoneyRows.TABLES).flatMap(List::stream).toList();
    private static final String NOW = TABLES.stream()
            .map(t -> "select '" + t + "', to_jsonb(x)::text from app." + t + " x where x.programme_id = ?")
            .collect(Collectors.joining(" union all "));
    private static final String PAST =
            "select l.table_name, coalesce(m.added || l.row, l.row)::text from (select distinct on (c.table_name, c.row_id) c.table_name, c.op, c.schema_version, "
                    + "coalesce(c.row, c.stand_in) as row from history.change c where c.programme_id = ? and c.number <= ? and c.table_name = any (?) "
                    + "order by c.table_name, c.row_id, c.number desc, c.seq desc) l "
                    + "left join history.missing_columns m on m.table_name = l.table_name and m.version = l.schema_version where l.op <> 'D'";

    private final DataSource database;
    private final StoredRows rows = new StoredRows();
    private final AreaRows areas = new AreaRows(rows);

    public SnapshotLoader(DataSource database) {
        this.database = database;
    }

    /** Which state, and when it became true and was stored. */
    private record Point(long revision, Instant at, Instant recordedAt) {}

    public ProgrammeSnapshot load(String areaCode, UUID programmeId, AsAtQuery.Selection selection) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var settings = connection.createStatement()) {
                settings.execute("set transaction isolation level repeatable read read only");
            }
            setArea(connection, areaCode);
            try {
                return read(connection, areaCode, programmeId, selection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a snapshot could not be loaded", e);
        }
    }

    /** The state that the write transaction of this thread sees: its connection, its areas, and the area's lock that keeps it still. */
    ProgrammeSnapshot within(String areaCode, UUID programmeId) {
        try (Connection connection = database.getConnection()) {
            return read(connection, areaCode, programmeId, new AsAtQuery.Selection.Now());
        } catch (SQLException e) {
            throw new IllegalStateException("a snapshot could not be loaded", e);
        }
    }

    private ProgrammeSnapshot read(
            Connection connection, String areaCode, UUID programmeId, AsAtQuery.Selection selection)
            throws SQLException {
        long head = head(connection, areaCode);
        boolean now = selection instanceof AsAtQuery.Selection.Now;
        if (selection instanceof AsAtQuery.Selection.Revision r && r.number() > head) {
            throw ProblemException.invalid("?revision", "The newest revision is " + head + ".");
        }
        Point point = point(connection, programmeId, selection, head);
        Map<String, List<JsonNode>> tables = new HashMap<>();
        long bytes = 0;
        try (PreparedStatement query = connection.prepareStatement(now ? NOW : PAST)) {
            if (now) {
                for (int i = 1; i <= TABLES.size(); i++) {
                    query.setObject(i, programmeId);
                }
            } else {
                query.setObject(1, programmeId);
                query.setLong(2, point.revision());
                query.setArray(3, connection.createArrayOf("text", TABLES.toArray()));
            }
            query.setFetchSize(1000);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String text = row.getString(2);
                    bytes += text.length();
                    tables.computeIfAbsent(row.getString(1), t -> new ArrayList<>())
                            .add(rows.parse(text));
                }
            }
        }
        if (!tables.containsKey("programme")) {
            throw ProblemException.notFound();
        }
        LocalDate asAt = selection instanceof AsAtQuery.Selection.Moment m ? m.date() : null;
        // Now and at a revision, the number asked for is the number shown; at a date it is the last one that touched
        // the programme.
        long shown = now ? head : selection instanceof AsAtQuery.Selection.Revision r ? r.number() : point.revision();
        return assemble(connection, areaCode, new Point(shown, point.at(), point.recordedAt()), asAt, tables, bytes);
    }

    private ProgrammeSnapshot assemble(
            Connection connection,
            String areaCode,
            Point point,
            LocalDate asAt,
            Map<String, List<JsonNode>> tables,
            long bytes)
            throws SQLException {
        List<OrganisationRow> organisations = areas.organisations(connection, areaCode);
        List<PriorityRow> priorities =
                sorted(tables, "priority", PriorityRow.class, Comparator.comparingInt(PriorityRow::number));
        List<ActionRow> actions =
                sorted(tables, "action", ActionRow.class, Comparator.comparing(ActionRow::id, References.UUID_ORDER));
        List<ListingRow> listings =
                sorted(tables, "listing", ListingRow.class, Comparator.comparing(ListingRow::ref, References.ORDER));
        List<MilestoneRow> milestones = sorted(
                tables, "milestone", MilestoneRow.class, Comparator.comparing(MilestoneRow::id, References.UUID_ORDER));
        List<StatementRow> statements =
                light(sorted(tables, "statement", StatementRow.class, StatementRow.NEWEST_FIRST));
        List<ControlRow> controls = sorted(
                tables, "risk_control", ControlRow.class, Comparator.comparing(ControlRow::id, References.UUID_ORDER));
        Map<UUID, Audience> audiences = AreaRows.audiences(connection, areaCode);
        List<RiskRow> risks =
                sorted(tables, "risk", RiskRow.class, Comparator.comparing(RiskRow::ref, References.ORDER)).stream()
                        .map(r -> r.of(audiences.getOrDefault(r.id(), r.audience())))
                        .toList();
        List<KpiRow> kpis = sorted(tables, "kpi", KpiRow.class, Comparator.comparing(KpiRow::code));
        List<ObservationRow> observations =
                sorted(tables, "observation", ObservationRow.class, ObservationRow.OLDEST_FIRST);
        List<RoundRow> rounds = sorted(
                tables, "survey_round", RoundRow.class, Comparator.comparing(RoundRow::id, References.UUID_ORDER));
        List<DependencyRow> dependencies = sorted(
                tables,
                "dependency",
                DependencyRow.class,
                Comparator.comparing(DependencyRow::id, References.UUID_ORDER));
        List<DeadlineChangeRow> deadlineChanges =
                sorted(tables, "deadline_change", DeadlineChangeRow.class, DeadlineChangeRow.OLDEST_FIRST);
        List<CycleRow> cycles = sorted(tables, "cycle", CycleRow.class, CycleRow.NEWEST_FIRST);
        List<SubmissionRow> submissions = sorted(
                tables,
                "submission",
                SubmissionRow.class,
                Comparator.comparing(SubmissionRow::id, References.UUID_ORDER));
        List<ActionCloseRow> closes = sorted(
                tables,
                "action_close",
                ActionCloseRow.class,
                Comparator.comparing(ActionCloseRow::id, References.UUID_ORDER));
        return new ProgrammeSnapshot(
                areaCode,
                AreaRows.name(connection, areaCode),
                point.revision(),
                point.at(),
                point.recordedAt(),
                asAt,
                rows.map(tables.get("programme").get(0), ProgrammeRow.class),
                organisations,
                sorted(
                        tables,
                        "source_paper",
                        SourcePaperRow.class,
                        Comparator.comparing(SourcePaperRow::id, References.UUID_ORDER)),
                priorities,
                actions,
                listings,
                milestones,
                statements,
                sorted(
                        tables,
                        "printed_figure",
                        PrintedFigureRow.class,
                        Comparator.comparing(PrintedFigureRow::id, References.UUID_ORDER)),
                risks,
                controls,
                sorted(
                        tables,
                        "risk_statement",
                        RiskStatementRow.class,
                        Comparator.comparing(RiskStatementRow::id, References.UUID_ORDER)),
                Register.of(rows, tables),
                kpis,
                observations,
                new MeasureRows(rows, tables).measures(kpis),
                sorted(tables, "survey", SurveyRow.class, Comparator.comparing(SurveyRow::code)),
                rounds,
                dependencies,
                deadlineChanges,
                sorted(tables, "thresholds", ThresholdsRow.class, Comparator.comparingInt(ThresholdsRow::number)),
                cycles,
                submissions,
                closes,
                sorted(
                        tables,
                        "decision",
                        DecisionRow.class,
                        Comparator.comparing(DecisionRow::id, References.UUID_ORDER)),
                areas.meetings(connection, areaCode),
                sorted(tables, "key_date", KeyDateRow.class, KeyDateRow.BY_DATE),
                sorted(
                        tables,
                        "acknowledgement",
                        AcknowledgementRow.class,
                        Comparator.comparing(AcknowledgementRow::id, References.UUID_ORDER)),
                new MoneyRows(rows, tables).money(),
                ProgrammeSnapshot.index(
                        organisations,
                        priorities,
                        actions,
                        listings,
                        milestones,
                        statements,
                        controls,
                        observations,
                        rounds,
                        dependencies,
                        deadlineChanges,
                        cycles,
                        submissions,
                        closes),
                bytes);
    }

    /** Old narratives stay in the table; the snapshot keeps the latest of each action, and a hash that tells whether the words changed. */
    private static List<StatementRow> light(List<StatementRow> newestFirst) {
        Set<UUID> seen = new HashSet<>();
        return newestFirst.stream()
                .map(s -> new StatementRow(
                        s.id(),
                        s.version(),
                        s.actionId(),
                        s.progress(),
                        s.impact(),
                        s.impactReason(),
                        s.confidence(),
                        s.forecast(),
                        s.actual(),
                        seen.add(s.actionId()) ? s.narrative() : null,
                        hash(s.narrative()),
                        s.evidence(),
                        s.overrideReason(),
                        s.authorId(),
                        s.authorRole(),
                        s.positionOn(),
                        s.reportedOn(),
                        s.cycleId(),
                        s.unchanged(),
                        s.source(),
                        s.basis(),
                        s.dateWords()))
                .toList();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void setArea(Connection connection, String areaCode) throws SQLException {
        try (PreparedStatement setting = connection.prepareStatement("select set_config('gt.areas', ?, true)")) {
            setting.setString(1, areaCode);
            setting.execute();
        }
    }

    private static long head(Connection connection, String areaCode) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select number from history.head where area_code = ?")) {
            query.setString(1, areaCode);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw ProblemException.notFound();
                }
                return row.getLong(1);
            }
        }
    }

    private static Point point(Connection connection, UUID programmeId, AsAtQuery.Selection selection, long head)
            throws SQLException {
        boolean byMoment = selection instanceof AsAtQuery.Selection.Moment;
        String condition = byMoment
                ? "p.at <= cast(? as timestamptz) order by p.at desc, p.number desc"
                : "p.number <= ? order by p.number desc";
        try (PreparedStatement query = connection.prepareStatement(
                "select r.number, p.at, r.recorded_at from history.programme_revision p join history.revision r using (area_code, number) where p.programme_id = ? and "
                        + condition + " limit 1")) {
            query.setObject(1, programmeId);
            if (selection instanceof AsAtQuery.Selection.Moment moment) {
                query.setString(2, moment.instant().toString());
            } else {
                query.setLong(2, selection instanceof AsAtQuery.Selection.Revision r ? r.number() : head);
            }
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(
                            uk.goldenthread.platform.problem.ProblemType.NOT_FOUND,
                            "The programme had not begun then: nothing is recorded for it at that time.");
                }
                return new Point(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant());
            }
        }
    }

    private <T> List<T> sorted(Map<String, List<JsonNode>> tables, String table, Class<T> type, Comparator<T> order) {
        return tables.getOrDefault(table, List.of()).stream()
                .map(row -> rows.map(row, type))
                .sorted(order)
                .toList();
    }
}
