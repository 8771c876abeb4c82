package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;

/**
 * What a paper says of the last test of a control.
 *
 * @param testedBy a role, never a name
 */
public record ControlTest(
        @NotNull(message = "Say when it was tested.") LocalDate testedOn,

        @Nullable @Size(max = 200, message = "A role has at most 200 characters.") @FreeText(post = true)
        String testedBy,

        @NotNull(message = "Say what the test found.") TestResult result,

        @Nullable @Size(max = 2000, message = "A note has at most 2,000 characters.") @FreeText
        String note) {

    ControlTest over(@Nullable ControlTest stored) {
        ControlTest old = stored == null ? new ControlTest(null, null, null, null) : stored;
        return new ControlTest(
                Overlay.or(testedOn, old.testedOn),
                Overlay.text(testedBy, old.testedBy),
                Overlay.or(result, old.result),
                Overlay.text(note, old.note));
    }
}
