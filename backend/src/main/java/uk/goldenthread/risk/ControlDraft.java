package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.goldenthread.plan.Said;

/** What is done about a risk, by which role, by when. */
public record ControlDraft(
        @Min(value = 1, message = "Positions are counted from 1.")
        @Max(value = 999, message = "A risk has at most 999 controls.")
        int position,

        @NotBlank(message = "Say what is done.") @Size(max = 5000, message = "A control has at most 5,000 characters.")
        String description,

        @Nullable @Size(max = 200, message = "A role has at most 200 characters.")
        String owner,

        @Nullable LocalDate due,

        @NotNull(message = "Choose planned, in place, not working or retired.")
        ControlStatus status) {

    ControlDraft over(@Nullable ControlDraft stored) {
        ControlDraft old = stored == null ? new ControlDraft(position, null, null, null, null) : stored;
        return new ControlDraft(
                position,
                Said.text(description, old.description),
                Said.text(owner, old.owner),
                Said.or(due, old.due),
                Said.or(status, old.status));
    }
}
