package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.access.Audience;

/** A risk that is for fewer readers than the plan has, as those see it who read it. */
public record NarrowRiskView(
        UUID id,
        @Schema(examples = "P1-R3") String ref,
        @Schema(examples = "Programme lead appointment") String title,
        RiskStatus status,
        Audience audience,

        @Schema(description = "Who reads it", examples = "advisers, the chair and the programme manager only")
        String readBy,

        @Nullable
        @Schema(
                description =
                        "When a second person agreed; absent for one from before that was needed, and for one that was widened and never asked for again")
        LocalDate agreedOn,

        @Nullable @Schema(description = "In which role they agreed", examples = "Chair")
        String agreedBy,

        @Nullable @Schema(description = "Why it is for fewer, as it was asked for")
        String reason) {

    /** How many there are, for everybody: no reference and no title. */
    @Schema(
            name = "NarrowRecordsView",
            description = "How many records of a kind only some roles read, and which roles those are")
    public record Count(
            @Schema(description = "What they are: RISK", examples = "RISK")
            String kind,

            Audience audience,

            @Schema(
                    description = "The roles that read them",
                    examples = "[\"adviser\", \"chair\", \"programme-manager\"]")
            List<String> roles,

            @Schema(description = "How many there are, closed ones too")
            int records,

            @Schema(description = "How many of them are not closed")
            int live,

            @Schema(
                    description = "The same in a sentence",
                    examples =
                            "2 risks of this programme are read by advisers, the chair and the programme manager only; 1 of them is closed.")
            String sentence) {}

    /** The counts by audience. */
    @Schema(name = "NarrowCountsView", description = "How many records are for fewer readers than the plan has")
    public record Counts(
            @Schema(description = "One for each audience that has any; empty where every reader reads all")
            List<Count> items) {}
}
