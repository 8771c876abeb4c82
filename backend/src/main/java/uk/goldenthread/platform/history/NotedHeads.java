package uk.goldenthread.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The newest revision of every area, for whoever runs the installation: number and hash only, so it needs no caller. */
@ApplicationScoped
public class NotedHeads {
    /** How far the last revision may lie ahead of the clock before writes are refused; the database holds the same minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final DataSource database;

    NotedHeads(DataSource database) {
        this.database = database;
    }

    /**
     * @param ahead how far the latest moment the area's history carries lies ahead of the clock
     */
    public record Noted(String area, Head head, Duration ahead) {
        /** Whether writes are refused for it. */
        public boolean clockIsBehind() {
            return ahead.compareTo(PATIENCE) > 0;
        }
    }

    /** By area code. */
    public List<Noted> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select area_code, number, hash, extract(epoch from coalesce(ahead, interval '0'))::bigint from history.noted()");
                ResultSet row = query.executeQuery()) {
            List<Noted> found = new ArrayList<>();
            while (row.next()) {
                found.add(new Noted(
                        row.getString(1),
                        new Head(row.getLong(2), row.getString(3)),
                        Duration.ofSeconds(row.getLong(4))));
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("the newest revisions could not be read", e);
        }
    }
}
