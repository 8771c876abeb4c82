package uk.goldenthread.access;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a succession moved. */
@Schema(description = "The receipt of a succession: what moved to the successor, in one revision")
public record Succeeded(
        @Schema(description = "The organisation that was succeeded")
        UUID id,

        int version,

        @Schema(description = "Revision of the area's history")
        long revision,

        @Schema(description = "Memberships that now speak for the successor")
        int memberships,

        @Schema(description = "Grants that were not taken up yet")
        int grants,

        @Schema(description = "Priorities and actions that the successor now owns")
        int records) {}
