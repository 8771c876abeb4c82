package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;

/** What is done about a risk, by which role, by when. */
@Schema(description = "What is done about a risk, by which role, by when")
public record ControlDraft(
        @NotBlank(message = "Say what is done.")
        @Size(max = 5000, message = "A control has at most 5,000 characters.")
        @Schema(
                description = "Without names. Another risk belongs into the register, not here",
                examples = "A second assessor is trained for every stage.")
        @FreeText
        String description,

        @Nullable ControlKind kind,

        @Nullable
        @Size(max = 200, message = "A role has at most 200 characters.")
        @Schema(description = "A role, never a name", examples = "Head of SEND")
        @FreeText(post = true)
        String owner,

        @Nullable @Schema(description = "When it should be in place")
        LocalDate due,

        @NotNull(message = "Choose planned, in place, not working or retired.")
        ControlStatus status) {

    ControlDraft over(@Nullable ControlDraft stored) {
        ControlDraft old = stored == null ? new ControlDraft(null, null, null, null, null) : stored;
        return new ControlDraft(
                Overlay.text(description, old.description),
                Overlay.or(kind, old.kind),
                Overlay.text(owner, old.owner),
                Overlay.or(due, old.due),
                Overlay.or(status, old.status));
    }
}
