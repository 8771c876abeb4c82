package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What a test of a control found. */
@Schema(description = "What a test of a control found; one that is not effective makes it not working")
public record ControlTestDraft(
        @NotNull(message = "Say when it was tested.") LocalDate testedOn,
        @NotNull(message = "Say what the test found.") TestResult result,

        @Nullable
        @Size(max = 2000, message = "A note has at most 2,000 characters.")
        @Schema(description = "How, and what was seen, without names", examples = "Ten plans sampled; two were late.")
        @FreeText
        String note) {}
