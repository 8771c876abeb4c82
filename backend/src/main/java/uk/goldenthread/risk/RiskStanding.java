package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;

/**
 * Where a paper says that a risk stands. Null means that the paper does not say.
 *
 * @param on     day on which it was closed or happened
 * @param reason why it was closed, or what happened
 */
public record RiskStanding(
        @NotNull(message = "Choose open, closed or issue.") RiskStatus status,
        @Nullable LocalDate on,

        @Nullable @Size(max = 2000, message = "A reason has at most 2,000 characters.") @FreeText
        String reason,

        @Nullable LocalDate escalatedOn,

        @Nullable
        @Size(max = 200, message = "Whom it was escalated to has at most 200 characters.")
        @FreeText(post = true)
        String escalatedTo) {

    public static RiskStanding of(RiskStatus status) {
        return new RiskStanding(status, null, null, null, null);
    }

    RiskStanding over(@Nullable RiskStanding stored) {
        RiskStanding old = stored == null ? of(null) : stored;
        RiskStatus now = Overlay.or(status, old.status);
        // The day and the reason belong to the status: another one begins without them.
        boolean same = now == old.status;
        return new RiskStanding(
                now,
                Overlay.or(on, same ? old.on : null),
                Overlay.text(reason, same ? old.reason : null),
                Overlay.or(escalatedOn, old.escalatedOn),
                Overlay.text(escalatedTo, old.escalatedTo));
    }
}
