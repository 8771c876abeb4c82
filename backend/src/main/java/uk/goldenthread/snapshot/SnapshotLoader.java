package uk.goldenthread.snapshot;

import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.ObservationFacts;

import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.DependencyFacts;
import uk.goldenthread.plan.KeyDateFacts;
import uk.goldenthread.plan.SubmissionFacts;
import uk.goldenthread.plan.ThresholdsFacts;

import uk.goldenthread.access.OrganisationFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PrintedFigureFacts;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyRoundFacts;

import uk.goldenthread.record.References;

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
        List<OrganisationFacts> organisations = areas.organisations(connection, areaCode);
        List<PriorityFacts> priorities =
                sorted(tables, "priority", PriorityFacts.class, Comparator.comparingInt(PriorityFacts::number));
        List<ActionFacts> actions =
                sorted(tables, "action", ActionFacts.class, Comparator.comparing(ActionFacts::id, References.UUID_ORDER));
        List<ListingFacts> listings =
                sorted(tables, "listing", ListingFacts.class, Comparator.comparing(ListingFacts::ref, References.ORDER));
        List<MilestoneFacts> milestones = sorted(
                tables, "milestone", MilestoneFacts.class, Comparator.comparing(MilestoneFacts::id, References.UUID_ORDER));
        List<StatementFacts> statements =
                light(sorted(tables, "statement", StatementFacts.class, StatementFacts.NEWEST_FIRST));
        List<RiskControlFacts> controls = sorted(
                tables, "risk_control", RiskControlFacts.class, Comparator.comparing(RiskControlFacts::id, References.UUID_ORDER));
        Map<UUID, Audience> audiences = AreaRows.audiences(connection, areaCode);
        List<RiskFacts> risks =
                sorted(tables, "risk", RiskFacts.class, Comparator.comparing(RiskFacts::ref, References.ORDER)).stream()
                        .map(r -> r.of(audiences.getOrDefault(r.id(), r.audience())))
                        .toList();
        List<KpiFacts> kpis = sorted(tables, "kpi", KpiFacts.class, Comparator.comparing(KpiFacts::code));
        List<ObservationFacts> observations =
                sorted(tables, "observation", ObservationFacts.class, ObservationFacts.OLDEST_FIRST);
        List<SurveyRoundFacts> rounds = sorted(
                tables, "survey_round", SurveyRoundFacts.class, Comparator.comparing(SurveyRoundFacts::id, References.UUID_ORDER));
        List<DependencyFacts> dependencies = sorted(
                tables,
                "dependency",
                DependencyFacts.class,
                Comparator.comparing(DependencyFacts::id, References.UUID_ORDER));
        List<DeadlineChangeFacts> deadlineChanges =
                sorted(tables, "deadline_change", DeadlineChangeFacts.class, DeadlineChangeFacts.OLDEST_FIRST);
        List<CycleFacts> cycles = sorted(tables, "cycle", CycleFacts.class, CycleFacts.NEWEST_FIRST);
        List<SubmissionFacts> submissions = sorted(
                tables,
                "submission",
                SubmissionFacts.class,
                Comparator.comparing(SubmissionFacts::id, References.UUID_ORDER));
        List<ActionCloseFacts> closes = sorted(
                tables,
                "action_close",
                ActionCloseFacts.class,
                Comparator.comparing(ActionCloseFacts::id, References.UUID_ORDER));
        return new ProgrammeSnapshot(
                areaCode,
                AreaRows.name(connection, areaCode),
                point.revision(),
                point.at(),
                point.recordedAt(),
                asAt,
                rows.map(tables.get("programme").get(0), ProgrammeFacts.class),
                organisations,
                sorted(
                        tables,
                        "source_paper",
                        SourcePaperFacts.class,
                        Comparator.comparing(SourcePaperFacts::id, References.UUID_ORDER)),
                priorities,
                actions,
                listings,
                milestones,
                statements,
                sorted(
                        tables,
                        "printed_figure",
                        PrintedFigureFacts.class,
                        Comparator.comparing(PrintedFigureFacts::id, References.UUID_ORDER)),
                risks,
                controls,
                sorted(
                        tables,
                        "risk_statement",
                        RiskStatementFacts.class,
                        Comparator.comparing(RiskStatementFacts::id, References.UUID_ORDER)),
                Register.of(rows, tables),
                kpis,
                observations,
                new MeasureRows(rows, tables).measures(kpis),
                sorted(tables, "survey", SurveyFacts.class, Comparator.comparing(SurveyFacts::code)),
                rounds,
                dependencies,
                deadlineChanges,
                sorted(tables, "thresholds", ThresholdsFacts.class, Comparator.comparingInt(ThresholdsFacts::number)),
                cycles,
                submissions,
                closes,
                sorted(
                        tables,
                        "decision",
                        DecisionFacts.class,
                        Comparator.comparing(DecisionFacts::id, References.UUID_ORDER)),
                areas.meetings(connection, areaCode),
                sorted(tables, "key_date", KeyDateFacts.class, KeyDateFacts.BY_DATE),
                sorted(
                        tables,
                        "acknowledgement",
                        AcknowledgementFacts.class,
                        Comparator.comparing(AcknowledgementFacts::id, References.UUID_ORDER)),
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
    private static List<StatementFacts> light(List<StatementFacts> newestFirst) {
        Set<UUID> seen = new HashSet<>();
        return newestFirst.stream()
                .map(s -> new StatementFacts(
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
