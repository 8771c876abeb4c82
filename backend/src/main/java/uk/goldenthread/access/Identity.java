package uk.goldenthread.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.platform.tenancy.Caller;

/** A person or client with today's memberships. */
public record Identity(UUID personId, String displayName, String email, List<Member> members) {
    static final Identity ANONYMOUS = new Identity(null, "", null, List.of());

    public Set<String> areas() {
        return members.stream().map(Member::areaCode).collect(Collectors.toUnmodifiableSet());
    }

    public boolean may(Permission permission, String areaCode) {
        return members.stream()
                .anyMatch(m ->
                        m.areaCode().equals(areaCode) && m.role().permissions().contains(permission));
    }

    public Caller caller() {
        return new Caller(personId, personId == null ? "nobody" : personId.toString(), areas());
    }
}
