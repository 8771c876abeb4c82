package uk.goldenthread.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.access.OrganisationFacts;
import uk.goldenthread.governance.MeetingFacts;

/** What belongs to the area and not to one state of a programme: read as it is today in every view. */
final class AreaRows {
    private final StoredRows rows;

    AreaRows(StoredRows rows) {
        this.rows = rows;
    }

    /** Who may see a risk is decided by its audience of today, whatever it was at the time shown. */
    static Map<UUID, Audience> audiences(Connection connection, String areaCode) throws SQLException {
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
    List<OrganisationFacts> organisations(Connection connection, String areaCode) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select to_jsonb(o)::text from app.organisation o where area_code = ? order by name")) {
            query.setString(1, areaCode);
            List<OrganisationFacts> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(rows.map(rows.parse(row.getString(1)), OrganisationFacts.class));
                }
            }
            return List.copyOf(found);
        }
    }

    /** Boards and meetings are read as they are today in every view. */
    List<MeetingFacts> meetings(Connection connection, String areaCode) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select (to_jsonb(m) || jsonb_build_object('board_name', b.name))::text from app.meeting m join app.board b on b.id = m.board_id where m.area_code = ? order by m.date_to, m.id")) {
            query.setString(1, areaCode);
            List<MeetingFacts> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(rows.map(rows.parse(row.getString(1)), MeetingFacts.class));
                }
            }
            return List.copyOf(found);
        }
    }

    static String name(Connection connection, String areaCode) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select name from app.area where area_code = ?")) {
            query.setString(1, areaCode);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : areaCode;
            }
        }
    }
}
