package uk.goldenthread.snapshot;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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
import javax.sql.DataSource;
import uk.goldenthread.access.Audience;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.snapshot.Records.*;

/**
 * Reads a programme at one revision: now from the tables, the past from the history, both as JSON rows through one mapping to the
 * same records. One transaction that sees one state and can write nothing.
 */
@ApplicationScoped
public class SnapshotLoader {
    private static final List<String> TABLES = List.of(
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
            "survey",
            "survey_round");
    private static final String NOW = TABLES.stream()
            .map(t -> "select '" + t + "', to_jsonb(x)::text from app." + t + " x where x.programme_id = ?")
            .collect(Collectors.joining(" union all "));
    private static final String PAST =
            "select table_name, row from (select distinct on (c.table_name, c.row_id) c.table_name, c.op, coalesce(c.row, c.stand_in)::text as row "
                    + "from history.change c where c.programme_id = ? and c.number <= ? and c.table_name = any (?) "
                    + "order by c.table_name, c.row_id, c.number desc, c.seq desc) latest where op <> 'D'";

    private final DataSource database;
    private final JsonMapper rows = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

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
                            .add(parse(text));
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
        List<OrganisationRow> organisations = organisations(connection, areaCode);
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
        Map<UUID, Audience> audiences = audiences(connection, areaCode);
        List<RiskRow> risks =
                sorted(tables, "risk", RiskRow.class, Comparator.comparing(RiskRow::ref, References.ORDER)).stream()
                        .map(r -> r.of(audiences.getOrDefault(r.id(), r.audience())))
                        .toList();
        List<ObservationRow> observations =
                sorted(tables, "observation", ObservationRow.class, ObservationRow.OLDEST_FIRST);
        List<RoundRow> rounds = sorted(
                tables, "survey_round", RoundRow.class, Comparator.comparing(RoundRow::id, References.UUID_ORDER));
        return new ProgrammeSnapshot(
                areaCode,
                areaName(connection, areaCode),
                point.revision(),
                point.at(),
                point.recordedAt(),
                asAt,
                map(tables.get("programme").get(0), ProgrammeRow.class),
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
                sorted(tables, "kpi", KpiRow.class, Comparator.comparing(KpiRow::code)),
                observations,
                sorted(tables, "survey", SurveyRow.class, Comparator.comparing(SurveyRow::code)),
                rounds,
                ProgrammeSnapshot.index(
                        organisations,
                        priorities,
                        actions,
                        listings,
                        milestones,
                        statements,
                        controls,
                        observations,
                        rounds),
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
                        s.source(),
                        s.basis()))
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

    private static void setArea(Connection connection, String areaCode) throws SQLException {
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
                "select r.number, r.at, r.recorded_at from history.programme_revision p join history.revision r using (area_code, number) where p.programme_id = ? and "
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

    /** Who may see a risk is decided by its audience of today, whatever it was at the time shown. */
    private static Map<UUID, Audience> audiences(Connection connection, String areaCode) throws SQLException {
        Map<UUID, Audience> found = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select id, audience from app.risk where area_code = ?")) {
            query.setString(1, areaCode);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getObject(1, UUID.class), Audience.valueOf(row.getString(2)));
                }
            }
        }
        return found;
    }

    /** Organisations are read as they are today in every view. */
    private List<OrganisationRow> organisations(Connection connection, String areaCode) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select to_jsonb(o)::text from app.organisation o where area_code = ? order by name")) {
            query.setString(1, areaCode);
            List<OrganisationRow> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(map(parse(row.getString(1)), OrganisationRow.class));
                }
            }
            return List.copyOf(found);
        }
    }

    private static String areaName(Connection connection, String areaCode) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select name from app.area where area_code = ?")) {
            query.setString(1, areaCode);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : areaCode;
            }
        }
    }

    private <T> List<T> sorted(Map<String, List<JsonNode>> tables, String table, Class<T> type, Comparator<T> order) {
        return tables.getOrDefault(table, List.of()).stream()
                .map(row -> map(row, type))
                .sorted(order)
                .toList();
    }

    private JsonNode parse(String text) {
        try {
            JsonNode row = rows.readTree(text);
            foldDates((ObjectNode) row);
            return row;
        } catch (IOException e) {
            throw new IllegalStateException("a stored row is not JSON", e);
        }
    }

    /** {@code x} and {@code x_precision} are one date. */
    private static void foldDates(ObjectNode row) {
        List<String> precisions = new ArrayList<>();
        row.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("_precision")) {
                precisions.add(name);
            }
        });
        for (String name : precisions) {
            JsonNode precision = row.remove(name);
            String field = name.substring(0, name.length() - "_precision".length());
            if (!precision.isNull()) {
                JsonNode date = row.get(field);
                row.putObject(field).<ObjectNode>set("date", date).set("precision", precision);
            }
        }
    }

    private <T> T map(JsonNode row, Class<T> type) {
        try {
            return rows.treeToValue(row, type);
        } catch (IOException e) {
            throw new IllegalStateException("a stored row does not fit " + type.getSimpleName(), e);
        }
    }
}
