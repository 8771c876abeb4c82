package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.web.HttpsLink;
import uk.goldenthread.platform.web.WholeNumber;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Text;

/** What a funder asks for. */
@Schema(description = "A condition of a grant, and how it stands")
public record ConditionDraft(
        @NotNull(message = "Say its place in the list.")
        @Min(value = 1, message = "Places are counted from 1.")
        @Max(value = 100, message = "A grant has at most 100 conditions.")
        @Schema(examples = "1")
        Integer position,

        @NotBlank(message = "Enter the condition.")
        @Size(max = 2000, message = "A condition has at most 2,000 characters.")
        @Schema(examples = "A report each quarter")
        @FreeText
        String text,

        @Nullable @Schema(description = "By when it is to be met")
        LocalDate due,

        @NotNull(message = "Say how it stands.") ConditionStatus status,

        @Nullable
        @Size(max = 2000, message = "Evidence has at most 2,000 characters.")
        @Schema(description = "What shows that it is met, or who waived it; needed then, without names")
        @FreeText
        String evidence,

        @Nullable
        @Size(max = 500, message = "A link has at most 500 characters.")
        @HttpsLink(max = 500, message = "A link begins with https://.")
        @Schema(description = "Link to it", pattern = HttpsLink.SHAPE + "|", examples = "https://example.org/minutes")
        String evidenceUrl,

        @Nullable @Schema(description = "Workstream whose money it protects")
        UUID protectsWorkstreamId,

        @Nullable
        @Min(value = 1, message = "An amount is more than 0.")
        @Max(value = Amounts.LARGEST, message = "An amount is at most £100,000 million.")
        @JsonDeserialize(using = WholeNumber.class)
        @Schema(description = "What that workstream must keep at least, in whole pence")
        Long minimumPence) {

    ConditionDraft over(@Nullable ConditionDraft s) {
        return s == null
                ? this
                : new ConditionDraft(
                        position,
                        Overlay.or(text, s.text),
                        Overlay.or(due, s.due),
                        Overlay.or(status, s.status),
                        Overlay.text(evidence, s.evidence),
                        Overlay.text(evidenceUrl, s.evidenceUrl),
                        Overlay.or(protectsWorkstreamId, s.protectsWorkstreamId),
                        Overlay.or(minimumPence, s.minimumPence));
    }

    ConditionDraft kept() {
        return new ConditionDraft(
                position,
                text.strip(),
                due,
                status,
                Text.orEmpty(evidence),
                Text.orEmpty(evidenceUrl),
                protectsWorkstreamId,
                minimumPence);
    }
}
