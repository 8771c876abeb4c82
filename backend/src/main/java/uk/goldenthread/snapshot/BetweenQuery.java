package uk.goldenthread.snapshot;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Two states of a programme: {@code ?from=} and {@code ?to=}, each a date, an instant, a revision, a cycle, a meeting or a stocktake. */
public class BetweenQuery {
    @QueryParam("from")
    @Nullable
    @Parameter(
            description =
                    "A past date (its end in Europe/London), an instant, revision:12, cycle:<id> (its close), meeting:<id> (its last day) or stocktake:<id> (the state it froze). Absent: the last close, else 30 days before the other, or the beginning of the programme where it is younger",
            example = "2024-07-15")
    String from;

    @QueryParam("to")
    @Nullable
    @Parameter(description = "The same; absent for now", example = "2024-10-13")
    String to;
}
