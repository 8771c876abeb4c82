package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.access.Audience;
import uk.goldenthread.plan.ListingDraft;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;

/**
 * What one says of a risk: because of a cause there is a risk of an event, which would lead to a consequence. Where it stands changes by
 * operations of their own.
 */
@Schema(description = "Because of a cause there is a risk of an event, which would lead to a consequence")
public record RiskDraft(
        @Nullable
        @Pattern(
                regexp = ListingDraft.REF,
                message = "A reference has up to 20 letters, digits, points and hyphens, e.g. P1-R1.")
        @Schema(description = "Never changes; absent: the next free one is given", examples = "P1-R3")
        String ref,

        @Nullable @Schema(description = "Priority it concerns; absent for the whole programme or a grant")
        UUID priorityId,

        @Nullable @Schema(description = "Grant or budget it concerns")
        UUID fundId,

        @NotBlank(message = "Enter a title.")
        @Size(max = 500, message = "A title has at most 500 characters.")
        @Schema(examples = "Programme lead appointment")
        @FreeText
        String title,

        @Nullable @Size(max = 5000, message = "A cause has at most 5,000 characters.") @FreeText
        String cause,

        @Nullable @Size(max = 5000, message = "An event has at most 5,000 characters.") @FreeText
        String event,

        @Nullable @Size(max = 5000, message = "A consequence has at most 5,000 characters.") @FreeText
        String consequence,

        @Nullable RiskCategory category,

        @Nullable
        @Size(max = 200, message = "A role has at most 200 characters.")
        @Schema(description = "A role, never a name", examples = "Head of SEND")
        @FreeText(post = true)
        String owner,

        @Nullable @Schema(description = "Organisation of the owner")
        UUID organisationId,

        @Nullable
        @Size(max = 200, message = "A role has at most 200 characters.")
        @Schema(description = "A role, never a name", examples = "SRO, priority 1")
        @FreeText(post = true)
        String sro,

        @Nullable Proximity proximity,
        @Nullable RiskResponse response,

        @Nullable @Schema(description = "Absent when it is raised today")
        LocalDate raisedOn,

        @Nullable
        @Size(max = 200, message = "A role has at most 200 characters.")
        @Schema(
                description = "Role that raised it; absent: the role one writes in",
                examples = "Designated clinical officer")
        @FreeText(post = true)
        String raisedBy,

        @Nullable @Schema(description = "Day of the next review")
        LocalDate reviewDue,

        @Nullable
        @Size(max = 200, message = "A paper's score has at most 200 characters.")
        @Schema(description = "Score in words, where a paper gives no figures", examples = "quite a high risk")
        @FreeText
        String assessment,

        @Nullable
        @Schema(
                description =
                        "For whom it is; absent: every reader of the plan. Fewer readers than before need a second person, and are asked for by an audience request")
        Audience audience) {

    /** A risk of which only this is known. */
    public static RiskDraft titled(@Nullable String ref, @Nullable UUID priorityId, String title) {
        return new RiskDraft(
                ref,
                priorityId,
                null,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What is said here, over what is stored. */
    RiskDraft over(@Nullable RiskDraft stored) {
        RiskDraft old = stored == null ? titled(ref, null, null) : stored;
        return new RiskDraft(
                ref,
                Overlay.or(priorityId, old.priorityId),
                Overlay.or(fundId, old.fundId),
                Overlay.text(title, old.title),
                Overlay.text(cause, old.cause),
                Overlay.text(event, old.event),
                Overlay.text(consequence, old.consequence),
                Overlay.or(category, old.category),
                Overlay.text(owner, old.owner),
                Overlay.or(organisationId, old.organisationId),
                Overlay.text(sro, old.sro),
                Overlay.or(proximity, old.proximity),
                Overlay.or(response, old.response),
                Overlay.or(raisedOn, old.raisedOn),
                Overlay.text(raisedBy, old.raisedBy),
                Overlay.or(reviewDue, old.reviewDue),
                Overlay.text(assessment, old.assessment),
                Overlay.or(audience, old.audience));
    }

    /** The same, with the day and the role that raised it. */
    RiskDraft raised(LocalDate on, String by) {
        return new RiskDraft(
                ref,
                priorityId,
                fundId,
                title,
                cause,
                event,
                consequence,
                category,
                owner,
                organisationId,
                sro,
                proximity,
                response,
                on,
                by,
                reviewDue,
                assessment,
                audience);
    }
}
