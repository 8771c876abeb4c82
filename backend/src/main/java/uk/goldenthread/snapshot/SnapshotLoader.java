package uk.goldenthread.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import uk.goldenthread.access.AccessKinds;
import uk.goldenthread.access.Audience;
import uk.goldenthread.governance.GovernanceKinds;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;
import uk.goldenthread.risk.RiskKinds;

/**
 * Reads a programme at one revision: now from the tables, the past from the history with today's columns, both as JSON rows through one
 * mapping to the same records. One transaction that sees one state and can write nothing.
 */
@ApplicationScoped
public class SnapshotLoader {
    private static final String PAST =
            "select l.table_name, coalesce(m.added || l.row, l.row)::text from (select distinct on (c.table_name, c.row_id) c.table_name, c.op, c.schema_version, "
                    + "coalesce(c.row, c.stand_in) as row from history.change c where c.programme_id = ? and c.number <= ? and c.table_name = any (?) "
                    + "order by c.table_name, c.row_id, c.number desc, c.seq desc) l "
                    + "left join history.missing_columns m on m.table_name = l.table_name and m.version = l.schema_version where l.op <> 'D'";

    private final DataSource database;
    private final StoredRows rows = new StoredRows();
    private final AreaRows areas = new AreaRows(rows);
    private final List<Kind<?>> kinds;
    private final List<String> tables;
    private final String now;

    public SnapshotLoader(DataSource database, @All List<KindsOfRoom> rooms) {
        this.database = database;
        this.kinds = rooms.stream()
                .flatMap(room -> room.kinds().stream())
                .filter(Kind::ofProgramme)
                .toList();
        this.tables = kinds.stream().map(Kind::table).toList();
        this.now = tables.stream()
                .map(t -> "select '" + t + "', to_jsonb(x)::text from app." + t + " x where x.programme_id = ?")
                .collect(Collectors.joining(" union all "));
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
        boolean today = selection instanceof AsAtQuery.Selection.Now;
        if (selection instanceof AsAtQuery.Selection.Revision r && r.number() > head) {
            throw ProblemException.invalid("?revision", "The newest revision is " + head + ".");
        }
        Point point = point(connection, programmeId, selection, head);
        Map<String, List<JsonNode>> stored = new HashMap<>();
        long bytes = 0;
        try (PreparedStatement query = connection.prepareStatement(today ? now : PAST)) {
            if (today) {
                for (int i = 1; i <= tables.size(); i++) {
                    query.setObject(i, programmeId);
                }
            } else {
                query.setObject(1, programmeId);
                query.setLong(2, point.revision());
                query.setArray(3, connection.createArrayOf("text", tables.toArray()));
            }
            query.setFetchSize(1000);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String text = row.getString(2);
                    bytes += text.length();
                    stored.computeIfAbsent(row.getString(1), t -> new ArrayList<>())
                            .add(rows.parse(text));
                }
            }
        }
        if (!stored.containsKey("programme")) {
            throw ProblemException.notFound();
        }
        LocalDate asAt = selection instanceof AsAtQuery.Selection.Moment m ? m.date() : null;
        // Now and at a revision, the number asked for is the number shown; at a date it is the last one that touched
        // the programme.
        long shown = today ? head : selection instanceof AsAtQuery.Selection.Revision r ? r.number() : point.revision();
        return assemble(connection, areaCode, new Point(shown, point.at(), point.recordedAt()), asAt, stored, bytes);
    }

    private ProgrammeSnapshot assemble(
            Connection connection,
            String areaCode,
            Point point,
            LocalDate asAt,
            Map<String, List<JsonNode>> stored,
            long bytes)
            throws SQLException {
        Facts facts = Facts.NONE
                .with(AccessKinds.ORGANISATION, areas.organisations(connection, areaCode))
                .with(GovernanceKinds.MEETING, areas.meetings(connection, areaCode));
        for (Kind<?> kind : kinds) {
            facts = with(facts, kind, stored.getOrDefault(kind.table(), List.of()));
        }
        Map<UUID, Audience> audiences = AreaRows.audiences(connection, areaCode);
        return new ProgrammeSnapshot(
                new ProgrammeSnapshot.Shown(
                        areaCode,
                        AreaRows.name(connection, areaCode),
                        point.revision(),
                        point.at(),
                        point.recordedAt(),
                        asAt),
                facts.with(PlanKinds.STATEMENT, light(facts.all(PlanKinds.STATEMENT)))
                        .with(
                                RiskKinds.RISK,
                                facts.all(RiskKinds.RISK).stream()
                                        .map(r -> r.of(audiences.getOrDefault(r.id(), r.audience())))
                                        .toList()),
                bytes);
    }

    private <T extends Fact> Facts with(Facts facts, Kind<T> kind, List<JsonNode> stored) {
        return facts.with(
                kind, stored.stream().map(row -> rows.map(row, kind.facts())).toList());
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
}
