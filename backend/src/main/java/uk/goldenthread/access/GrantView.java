package uk.goldenthread.access;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grant as those who keep and decide memberships see it. */
public record GrantView(
        UUID id,
        int version,

        @Schema(examples = "chair") String role,

        @Schema(description = "For whom, as a post", examples = "Independent chair")
        String post,

        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable UUID priorityId,

        @Schema(description = "EXPIRED: the link was not used within its 7 days")
        Status status,

        @Schema(description = "True for an invitation link, false for a colleague who was known already")
        boolean byLink,

        @Schema(description = "True when the role needs a second person's approval")
        boolean needsSecondPerson,

        @Nullable @Schema(description = "Who holds it or is to hold it; absent while a link is open")
        String person,

        @Schema(description = "Who proposed it", examples = "Area administrator Halton")
        String proposedBy,

        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable Instant expiresAt,
        @Nullable UUID membershipId,

        @Schema(description = "What you may do with it now: approve, refuse, withdraw")
        java.util.List<String> allowed) {

    /** Where it stands today. */
    public enum Status {
        PROPOSED,
        OFFERED,
        EXPIRED,
        HELD,
        REFUSED,
        WITHDRAWN
    }
}
