package uk.goldenthread.read.money;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A return that the funder is owed, as the API shows it. */
@Schema(description = "A return that is owed")
public record ReturnDue(
        @Schema(examples = "2024-25") String financialYear,
        @Schema(examples = "2") int quarter,
        LocalDate dueOn,

        @Schema(description = "Its day has passed and it was not submitted")
        boolean overdue) {}
