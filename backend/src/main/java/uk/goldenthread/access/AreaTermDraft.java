package uk.goldenthread.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.time.SchoolTerm;
import uk.goldenthread.platform.time.TermName;

/** What one says of a term. */
@Schema(description = "The first and last day of a school term, as the council publishes them")
public record AreaTermDraft(
        @NotBlank(message = "Enter the academic year, such as 2025-26.")
        @Pattern(regexp = "(19|20)[0-9]{2}-[0-9]{2}", message = "An academic year is written 2025-26.")
        @Schema(examples = "2025-26")
        String academicYear,

        @NotNull(message = "Choose the term.") @Schema(examples = "AUTUMN")
        SchoolTerm term,

        @NotNull(message = "Enter the first day of the term.") @Schema(examples = "2025-09-03")
        LocalDate firstDay,

        @NotNull(message = "Enter the last day of the term.") @Schema(examples = "2025-12-19")
        LocalDate lastDay) {

    TermName name() {
        TermName name = TermName.of(term, Integer.parseInt(academicYear.substring(0, 4)));
        if (!year(name).equals(academicYear)) {
            throw ProblemException.unprocessable(
                    "/academicYear",
                    "After " + name.year() + " comes " + (name.year() + 1) + ": write " + year(name) + ".");
        }
        return name;
    }

    /** 2025-26. */
    static String year(TermName name) {
        return name.year() + "-" + String.format("%02d", (name.year() + 1) % 100);
    }
}
