package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;

/**
 * What was said of the risks of a priority as a whole, such as "no risks have been identified": silence and none are not the same.
 *
 * @param priorityId null for the whole programme
 * @param statedBy   a role, never a name
 */
public record RiskStatementDraft(
        @Nullable UUID priorityId,

        @NotBlank(message = "Enter what was stated.")
        @Size(max = 2000, message = "A statement has at most 2,000 characters.")
        @FreeText
        String statement,

        @NotNull(message = "Enter the day it was stated.") LocalDate statedOn,

        @NotBlank(message = "Enter the role that stated it.")
        @Size(max = 200, message = "A role has at most 200 characters.")
        @FreeText(post = true)
        String statedBy) {

    RiskStatementDraft over(@Nullable RiskStatementDraft stored) {
        RiskStatementDraft old = stored == null ? new RiskStatementDraft(priorityId, null, statedOn, null) : stored;
        return new RiskStatementDraft(
                priorityId, Overlay.text(statement, old.statement), statedOn, Overlay.text(statedBy, old.statedBy));
    }
}
