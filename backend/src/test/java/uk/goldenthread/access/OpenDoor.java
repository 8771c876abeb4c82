package uk.goldenthread.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.testing.DatabaseResource;

/** The door with its keeper gone: whoever is signed in passes, and every record counts as one they may work on. For one test. */
@Alternative
@Singleton
public class OpenDoor extends AccessFilter {
    /** A record never moves. */
    private static final Map<UUID, Scope> KNOWN = new ConcurrentHashMap<>();

    private final CurrentIdentityAssociation association;
    private final Identities identities;
    private final CurrentUser user;
    private final CurrentRequest call;

    @Inject
    public OpenDoor(
            CurrentIdentityAssociation association,
            Identities identities,
            Scopes scopes,
            CurrentUser user,
            CurrentRequest call) {
        super(association, identities, scopes, user, call);
        this.association = association;
        this.identities = identities;
        this.user = user;
        this.call = call;
    }

    @Override
    public void admit(ContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        if (!(association.getDeferredIdentity().await().indefinitely().getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        Identity identity = identities.of(token.getIssuer(), token.getSubject());
        user.is(identity, token);
        call.caller(identity.caller());
        user.about(scopeOf(request.getUriInfo().getPathParameters()));
    }

    private static Scope scopeOf(MultivaluedMap<String, String> path) {
        Scope scope = path.containsKey("areaCode") ? new Scope(path.getFirst("areaCode"), null) : null;
        for (String name : path.keySet()) {
            if (name.endsWith("Id")) {
                Scope record = KNOWN.computeIfAbsent(UUID.fromString(path.getFirst(name)), OpenDoor::whereabouts);
                scope = record == null || scope != null && scope.programmeId() != null ? scope : record;
            }
        }
        return scope;
    }

    private static Scope whereabouts(UUID record) {
        try (Connection connection = DatabaseResource.superuser();
                PreparedStatement query = connection.prepareStatement(
                        "select area_code, programme_id from history.change where row_id = ? limit 1")) {
            query.setObject(1, record);
            ResultSet row = query.executeQuery();
            return row.next() ? new Scope(row.getString(1), row.getObject(2, UUID.class)) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
