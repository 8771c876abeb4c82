package uk.goldenthread.risk;

import java.util.Set;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.Role;

/**
 * Who looks at requests for fewer readers, and which they may know of.
 *
 * @param role      in which role they would decide
 * @param decides   whether they may decide at all what somebody else asked for
 * @param audiences audiences one belongs to: a request for others is not there, unless one asked for it
 */
public record AudienceDecider(UUID personId, String role, boolean decides, Set<Audience> audiences) {
    static AudienceDecider of(CurrentUser user) {
        return new AudienceDecider(
                user.identity().personId(),
                user.everyPriority(Role.CHAIR) ? "Chair" : "Programme manager",
                user.may(Permission.AUDIENCE_DECIDE),
                user.audiences());
    }

    boolean reads(Audience audience) {
        return audiences.contains(audience);
    }

    boolean sees(AudienceRequest request) {
        return reads(request.audience()) || request.askedBy(personId);
    }
}
