package uk.goldenthread.findings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** An acknowledgement as it is sent. */
@Schema(description = "What is said to a finding, as it was read")
public record AcknowledgementDraft(
        @NotNull(message = "Say which rule.") FindingRule rule,

        @NotNull(message = "Say which record it is about.") UUID subjectId,

        @NotBlank(message = "Send the fingerprint of the finding as you read it.")
        @Size(max = 64, message = "A fingerprint has at most 64 characters.")
        @Pattern(regexp = "[0-9a-f]*", message = "A fingerprint holds digits and the letters a to f.")
        @Schema(examples = "5f3a9c0d1b2e48775f3a9c0d1b2e4877")
        String fingerprint,

        @NotBlank(message = "Enter why it stands.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(examples = "The portal is bespoke; its position statement comes to the next board.")
        @FreeText
        String reason,

        @NotNull(message = "Enter when it is looked at again.")
        @Schema(description = "The last day it holds: after today, within a year", examples = "2025-01-31")
        LocalDate reviewOn) {}
