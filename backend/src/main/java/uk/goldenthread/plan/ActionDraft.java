package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.PlannedDate;

/** A new action with the places where it is listed. */
public record ActionDraft(
        @NotBlank(message = "Enter a title.")
        @Size(max = 500, message = "A title has at most 500 characters.")
        @FreeText
        String title,

        @NotNull(message = "Send the leads, or an empty list.")
        @Size(max = 20, message = "An action has at most 20 leads.")
        List<@NotNull(message = "Describe the lead.") @Valid Lead> leads,

        @Nullable @Size(max = 200, message = "A role has at most 200 characters.") @FreeText(post = true)
        String sro,

        @NotNull(message = "Send the success criteria, or an empty list.")
        @Size(max = 30, message = "An action has at most 30 success criteria.")
        List<
                        @NotBlank(message = "Enter the criterion.")
                        @Size(max = 1000, message = "A criterion has at most 1,000 characters.") @FreeText String>
                successCriteria,

        @Nullable @Size(max = 5000, message = "This note has at most 5,000 characters.") @FreeText
        String coProduction,

        @Nullable @Size(max = 5000, message = "This note has at most 5,000 characters.") @FreeText
        String familyDifference,

        @Nullable LocalDate startOn,
        @Nullable @Valid PlannedDate originalDue,

        @Nullable @Valid @Schema(description = "Words in the place of start or original date; only these two here")
        DateWords dateWords,

        @NotEmpty(message = "List the action under at least one priority.")
        @Size(max = 20, message = "An action stands in at most 20 priorities.")
        List<@NotNull(message = "Describe the listing.") @Valid ListingDraft> listings) {

    public ActionDraft {
        leads = leads == null ? List.of() : leads;
        successCriteria = successCriteria == null ? List.of() : successCriteria;
    }

    ActionEdit edit() {
        return new ActionEdit(
                title, leads, sro, successCriteria, coProduction, familyDifference, startOn, originalDue, dateWords);
    }
}
