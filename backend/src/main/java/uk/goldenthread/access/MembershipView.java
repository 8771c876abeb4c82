package uk.goldenthread.access;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is a member as what, from when to when. */
public record MembershipView(
        UUID id,
        int version,
        UUID personId,

        @Schema(examples = "Chair Halton") String person,

        @Schema(examples = "chair") String role,

        @Nullable UUID organisationId,
        @Nullable String organisation,

        @Nullable @Schema(description = "The one priority it holds for; absent means every priority")
        UUID priorityId,

        @Nullable @Schema(description = "Absent for those who joined before it was kept")
        LocalDate joinedOn,

        @Nullable @Schema(description = "Absent while it holds. What ended allows nothing")
        LocalDate leftOn,

        @Nullable String leftReason) {

    static MembershipView of(Membership m, Person person, Organisation organisation) {
        return new MembershipView(
                m.id(),
                m.version(),
                m.personId(),
                person.displayName(),
                m.role().word(),
                m.organisationId(),
                organisation == null ? null : organisation.shortName(),
                m.priorityId(),
                m.joinedOn(),
                m.leftOn(),
                m.leftReason());
    }
}
