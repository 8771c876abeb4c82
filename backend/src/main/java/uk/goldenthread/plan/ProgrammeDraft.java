package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/** What one says of a programme. {@code effectiveDate} is for loading a past state and counts at creation only. */
public record ProgrammeDraft(
        @NotBlank(message = "Enter a title.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @Schema(examples = "SEND Priority Action Plan")
        @FreeText
        String title,

        @NotBlank(message = "Choose the kind of plan.")
        @Size(max = 60, message = "A code has at most 60 characters.")
        @Schema(
                description = "Code of the kind of plan, one of GET /reference/instruments",
                examples = "PRIORITY_ACTION_PLAN")
        String instrument,

        @Nullable @Schema(examples = "2023-11-06") LocalDate inspectionFrom,
        @Nullable @Schema(examples = "2023-11-24") LocalDate inspectionTo,
        @Nullable @Schema(examples = "2024-01-26") LocalDate reportOn,
        @Nullable LocalDate monitoringOn,
        @Nullable LocalDate nextStocktakeOn,
        @Nullable LocalDate endsOn,

        @Nullable
        @Schema(description = "Date from which this was true, when a past state is loaded; needs plan:backdate")
        LocalDate effectiveDate) {}
