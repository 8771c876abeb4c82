package uk.goldenthread.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** Who is asking, what they are a member of, and the record their request is about. Filled by {@link AccessFilter}. */
@RequestScoped
public class CurrentUser {
    private Identity identity = Identity.ANONYMOUS;
    private JsonWebToken token;
    private Scope scope;

    public Identity identity() {
        return identity;
    }

    /** Area and programme of the record on the path. */
    public Scope scope() {
        if (scope == null) {
            throw new IllegalStateException("the path names no record");
        }
        return scope;
    }

    public String areaCode() {
        return scope().areaCode();
    }

    /** The programme of the record on the path. */
    public UUID programmeId() {
        if (scope().programmeId() == null) {
            throw ProblemException.notFound();
        }
        return scope().programmeId();
    }

    /** Audiences one belongs to in the area of the record on the path. */
    public Set<Audience> audiences() {
        return Audience.of(identity.members().stream()
                .filter(m -> m.areaCode().equals(areaCode()))
                .map(Member::role)
                .collect(Collectors.toSet()));
    }

    public boolean may(Permission permission) {
        return identity.may(permission, areaCode());
    }

    public void require(Permission permission) {
        if (!may(permission)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "This needs the permission " + permission.word()
                            + ", which none of your roles in this area includes.");
        }
    }

    /** Priorities for which the person holds the role; an empty set with {@code true} from {@link #everyPriority} means all. */
    public Set<UUID> prioritiesAs(Role role) {
        return memberships(role).stream()
                .map(Member::priorityId)
                .filter(p -> p != null)
                .collect(Collectors.toSet());
    }

    public boolean everyPriority(Role role) {
        return memberships(role).stream().anyMatch(m -> m.priorityId() == null);
    }

    /** Bodies for which the person holds the role. */
    public Set<UUID> organisationsAs(Role role) {
        return memberships(role).stream()
                .map(Member::organisationId)
                .filter(o -> o != null)
                .collect(Collectors.toSet());
    }

    /** Whether another role than this one allows it. */
    public boolean mayBeside(Role role, Permission permission) {
        return identity.members().stream()
                .anyMatch(m -> m.areaCode().equals(areaCode())
                        && m.role() != role
                        && m.role().permissions().contains(permission));
    }

    private List<Member> memberships(Role role) {
        return identity.members().stream()
                .filter(m -> m.role() == role && m.areaCode().equals(areaCode()))
                .toList();
    }

    /** Who the sign-in service says is asking, for the one thing that makes a stranger a member. */
    Bearer bearer() {
        return Bearer.of(token, identity);
    }

    void is(Identity who, JsonWebToken proof) {
        this.identity = who;
        this.token = proof;
    }

    void about(Scope record) {
        this.scope = record;
    }
}
