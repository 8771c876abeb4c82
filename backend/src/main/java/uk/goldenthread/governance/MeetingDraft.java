package uk.goldenthread.governance;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.problem.ProblemException;

/** What one says of a meeting. */
@Schema(description = "A meeting: its day, or where papers disagree the first and the last day it can have been held")
public record MeetingDraft(
        @Nullable
        @Size(max = 200, message = "A title has at most 200 characters.")
        @Schema(
                description = "What it is called beside its date; absent for an ordinary meeting",
                examples = "Extraordinary meeting")
        @FreeText
        String title,

        @Nullable @Schema(description = "The day; stands for both of the next two")
        LocalDate date,

        @Nullable @Schema(description = "First day it can have been held")
        LocalDate dateFrom,

        @Nullable @Schema(description = "Last day it can have been held")
        LocalDate dateTo,

        @Nullable
        @Size(max = 1000, message = "A note has at most 1,000 characters.")
        @Schema(
                description = "Why the day is not certain",
                examples = "Headed 6 November; by its own text held before 14 October.")
        @FreeText
        String dateNote) {

    /**
     * With both days said.
     *
     * @throws ProblemException when no day is said, or only one of two
     */
    MeetingDraft whole() {
        if (date != null) {
            return new MeetingDraft(title, null, date, date, dateNote);
        }
        if (dateFrom == null || dateTo == null) {
            throw ProblemException.invalid(
                    dateFrom == null && dateTo == null ? "/date" : dateFrom == null ? "/dateFrom" : "/dateTo",
                    "Enter the day of the meeting, or a first and a last day.");
        }
        return this;
    }
}
