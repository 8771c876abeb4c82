package uk.goldenthread.changes;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.Paged;

/** What changed between two states: counts of all of it, and one page of the changes. */
@Schema(
        description =
                "What changed between two states of a programme. Counts and groups are of all changes; items is one page of them, grouped by priority in the order of the groups.")
public record ChangesView(
        StateView from,
        StateView to,
        boolean nothingChanged,

        @Schema(examples = "24 changes between 15 July 2024 and 13 October 2024.")
        String sentence,

        @Schema(description = "Types that occur, the most frequent first")
        List<TypeCount> byType,

        @Schema(description = "By priority, the programme as a whole last; only groups in which something changed")
        List<GroupCount> groups,

        List<ChangeView> items,
        Page.PageInfo page)
        implements Paged {

    @Schema(description = "One of the two states")
    public record StateView(
            @Schema(examples = "the close of July 2024") String words,

            @Schema(description = "Day on which it is judged")
            LocalDate on,

            @Schema(description = "Revision of the area that it shows")
            long revision,

            @Schema(description = "Moment it stands for") Instant at,

            @Nullable
            @Schema(
                    description =
                            "What a reader must know who holds the paper of that state: the document of a stocktake of version 6 or older counts what nobody had reported on as not started",
                    examples =
                            "Its document is of version 4, which counts actions nobody has reported on as not started: not told apart then. The records tell them apart: 3 of 94.")
            String note) {}

    @Schema(description = "How often a type of change occurs")
    public record TypeCount(
            ChangeType type,
            @Schema(examples = "rating worse") String words,
            int count) {}

    @Schema(description = "How many changes a priority has, each counted once, under the first priority it belongs to")
    public record GroupCount(
            @Nullable @Schema(description = "Number of the priority; absent for the programme as a whole")
            Integer priority,

            @Schema(examples = "Governance") String title,
            int count) {}
}
