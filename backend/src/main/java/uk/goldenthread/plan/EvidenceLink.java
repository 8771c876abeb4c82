package uk.goldenthread.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.web.HttpsLink;

/** Where the evidence for a statement can be read. */
public record EvidenceLink(
        @NotBlank(message = "Say what the evidence is.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @Schema(examples = "Audit report, July 2024")
        @FreeText
        String title,

        @NotBlank(message = "Enter the address of the evidence.")
        @Size(max = 2000, message = "An address has at most 2,000 characters.")
        @HttpsLink
        @Schema(pattern = HttpsLink.SHAPE, examples = "https://www.example.org/audit.pdf")
        String url) {}
