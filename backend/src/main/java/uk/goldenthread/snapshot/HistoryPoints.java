package uk.goldenthread.snapshot;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.time.LondonTime;

/** Where in the history something happened to a programme. */
@ApplicationScoped
class HistoryPoints {
    private final DataSource database;

    HistoryPoints(DataSource database) {
        this.database = database;
    }

    /** The first revision of a programme, and when it became true. */
    record Start(long revision, Instant at) {}

    Start start(String areaCode, UUID programmeId) {
        return query(
                areaCode,
                "select p.number, p.at from history.programme_revision p where p.programme_id = ? order by p.at, p.number limit 1",
                row -> new Start(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()),
                programmeId);
    }

    /** The revision that closed a cycle. */
    long closing(String areaCode, UUID programmeId, UUID cycleId) {
        return query(
                areaCode,
                "select min(c.number) from history.change c where c.programme_id = ? and c.row_id = ? and c.table_name = 'cycle' and coalesce(c.row, c.stand_in) ->> 'state' = 'CLOSED'",
                row -> row.getLong(1),
                programmeId,
                cycleId);
    }

    /**
     * What a stocktake says of the state it froze.
     *
     * @param asAt    the past date it was asked for; null for the state when taken
     * @param version of its document
     */
    record Frozen(long revision, Instant takenAt, @Nullable LocalDate asAt, int version) {
        LocalDate day() {
            return asAt != null ? asAt : LondonTime.dateOf(takenAt);
        }

        /** The moment it stands for. */
        Instant when() {
            Instant end = LondonTime.endOf(day());
            return asAt != null && end.isBefore(takenAt) ? end : takenAt;
        }
    }

    Optional<Frozen> stocktake(String areaCode, UUID programmeId, UUID stocktakeId) {
        return find(
                areaCode,
                "select s.revision, s.taken_at, s.as_at, s.schema_version from app.stocktake s where s.programme_id = ? and s.id = ?",
                row -> new Frozen(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4)),
                programmeId,
                stocktakeId);
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> T query(String areaCode, String sql, RowReader<T> reader, UUID... parameters) {
        return find(areaCode, sql, reader, parameters).orElseThrow(ProblemException::notFound);
    }

    private <T> Optional<T> find(String areaCode, String sql, RowReader<T> reader, UUID... parameters) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            SnapshotLoader.setArea(connection, areaCode);
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    query.setObject(i + 1, parameters[i]);
                }
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a point in the history could not be found", e);
        }
    }
}
