package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.web.WholeNumber;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Text;

/** A part of a grant. */
@Schema(description = "A part of a grant or budget: what its money is for")
public record WorkstreamDraft(
        @NotBlank(message = "Enter the code.")
        @Pattern(regexp = FundDraft.CODE, message = "A code has up to 40 letters, digits, points and hyphens, e.g. 1.")
        @Schema(description = "Never changes", examples = "behaviour")
        String code,

        @NotBlank(message = "Enter a title.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @Schema(examples = "Behaviour Support Change Programme")
        @FreeText
        String title,

        @Nullable
        @Size(max = 5000, message = "An objective has at most 5,000 characters.")
        @Schema(description = "What it is to reach")
        @FreeText
        String objective,

        @Nullable
        @Size(max = 5000, message = "An approach has at most 5,000 characters.")
        @Schema(description = "How")
        @FreeText
        String approach,

        @Nullable
        @Size(max = 200, message = "A lead has at most 200 characters.")
        @Schema(description = "Role that leads it, without a name", examples = "Programme lead")
        @FreeText(post = true)
        String lead,

        @NotNull(message = "Enter what it has of the award, in pence; 0 for nothing yet.")
        @Min(value = 0, message = "An amount is 0 or more.")
        @Max(value = Amounts.LARGEST, message = "An amount is at most £100,000 million.")
        @JsonDeserialize(using = WholeNumber.class)
        @Schema(
                description = "In whole pence, out of what is unallocated; later moved by virements only",
                examples = "69000000")
        Long allocatedPence) {

    WorkstreamDraft over(@Nullable WorkstreamDraft s) {
        return s == null
                ? this
                : new WorkstreamDraft(
                        code,
                        Overlay.or(title, s.title),
                        Overlay.text(objective, s.objective),
                        Overlay.text(approach, s.approach),
                        Overlay.text(lead, s.lead),
                        Overlay.or(allocatedPence, s.allocatedPence));
    }

    WorkstreamDraft kept() {
        return new WorkstreamDraft(
                code.strip(),
                title.strip(),
                Text.orEmpty(objective),
                Text.orEmpty(approach),
                Text.orEmpty(lead),
                allocatedPence);
    }
}
