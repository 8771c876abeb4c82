package uk.goldenthread.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** Which text is to be erased, and why. The reason stays for ever, so it must not repeat the text. */
public record RedactionDraft(
        @NotBlank(message = "Say which table holds the record.") @Schema(examples = "statement")
        String table,

        @NotNull(message = "Say which record it is.") UUID rowId,

        @NotEmpty(message = "Say which columns to erase.")
        @Size(max = 10, message = "At most 10 columns at once.")
        @Schema(examples = "[\"narrative\"]")
        List<@NotNull(message = "Name the column.") String> columns,

        @NotBlank(message = "Give a reason.")
        @Size(max = 1000, message = "A reason has at most 1,000 characters.")
        @Schema(description = "Stays in the history: do not repeat the text", examples = "The narrative named a child.")
        @FreeText
        String reason) {}
