package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.plan.ListingDraft;
import uk.goldenthread.plan.Said;

/**
 * What one says of a risk: because of a cause there is a risk of an event, which would lead to a consequence.
 *
 * @param priorityId priority it concerns; null means the whole programme
 * @param owner      a role, never a name
 * @param audience   for whom it is; null means every reader of the plan
 */
public record RiskDraft(
        @NotBlank(message = "Enter the reference.")
        @Pattern(
                regexp = ListingDraft.REF,
                message = "A reference has up to 20 letters, digits, points and hyphens, e.g. P1-R1.")
        String ref,

        @Nullable UUID priorityId,

        @NotBlank(message = "Enter a title.") @Size(max = 500, message = "A title has at most 500 characters.")
        String title,

        @Nullable @Size(max = 5000, message = "A cause has at most 5,000 characters.")
        String cause,

        @Nullable @Size(max = 5000, message = "An event has at most 5,000 characters.")
        String event,

        @Nullable @Size(max = 5000, message = "A consequence has at most 5,000 characters.")
        String consequence,

        @Nullable @Size(max = 200, message = "A role has at most 200 characters.")
        String owner,

        @NotNull(message = "Choose open, closed or issue.") RiskStatus status,
        @Nullable Audience audience) {

    /** What is said here, over what is stored. */
    RiskDraft over(@Nullable RiskDraft stored) {
        RiskDraft old = stored == null ? new RiskDraft(ref, null, null, null, null, null, null, null, null) : stored;
        return new RiskDraft(
                ref,
                Said.or(priorityId, old.priorityId),
                Said.text(title, old.title),
                Said.text(cause, old.cause),
                Said.text(event, old.event),
                Said.text(consequence, old.consequence),
                Said.text(owner, old.owner),
                Said.or(status, old.status),
                Said.or(audience, old.audience));
    }
}
