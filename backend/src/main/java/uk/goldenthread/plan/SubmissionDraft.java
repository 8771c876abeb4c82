package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A priority's report to a cycle: a statement for each of its open actions that has none in the cycle yet. */
public record SubmissionDraft(
        @NotNull(message = "Choose the priority.") UUID priorityId,

        @NotNull(message = "Send the statements, or an empty list when all are stated already.")
        @Size(max = 500, message = "A report has at most 500 statements.")
        List<@NotNull(message = "Describe the statement.") @Valid ActionStatement> statements) {

    public SubmissionDraft {
        statements = statements == null ? List.of() : statements;
    }

    /** Where one action stands: a new statement, or that nothing changed since the last. */
    @Schema(description = "Where one action stands: either a statement, or unchanged")
    public record ActionStatement(
            @NotNull(message = "Choose the action.") UUID actionId,

            @Schema(
                    description =
                            "true: rating, dates and words are those of the last statement; it is said that they are")
            boolean unchanged,

            @Nullable @Valid @Schema(description = "Needed unless unchanged")
            StatementDraft statement) {}
}
