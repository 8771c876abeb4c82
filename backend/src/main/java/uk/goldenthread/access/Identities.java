package uk.goldenthread.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.RevisionHeads;

/** Who stands behind an identity of the sign-in service. Kept in memory for as long as nobody's membership changes. */
@ApplicationScoped
public class Identities {
    private final DataSource database;
    private final RevisionHeads heads;
    private final CurrentRequest call;
    private final Cache<Key, Identity> known =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private record Key(String issuer, String subject, long accessVersion) {}

    public Identities(DataSource database, RevisionHeads heads, CurrentRequest call) {
        this.database = database;
        this.heads = heads;
        this.call = call;
    }

    public Identity of(String issuer, String subject) {
        return known.get(new Key(issuer, subject, call.heads(heads).access()), this::load);
    }

    private Identity load(Key key) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select * from app.memberships_of(?, ?)")) {
            query.setString(1, key.issuer());
            query.setString(2, key.subject());
            Identity identity = Identity.ANONYMOUS;
            List<Member> members = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (row.getString("area_code") != null) {
                        members.add(new Member(
                                row.getString("area_code"),
                                row.getString("area_name"),
                                Role.valueOf(row.getString("role")),
                                row.getObject("organisation_id", UUID.class),
                                row.getString("organisation_name"),
                                row.getObject("priority_id", UUID.class)));
                    }
                    identity = new Identity(
                            row.getObject("person_id", UUID.class),
                            row.getString("display_name"),
                            row.getString("email"),
                            List.copyOf(members));
                }
            }
            return identity;
        } catch (SQLException e) {
            throw new IllegalStateException("memberships could not be read", e);
        }
    }
}
