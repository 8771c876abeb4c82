package uk.goldenthread.access;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to erase text: waiting for a second person, or carried out. */
public record RedactionView(
        UUID id,
        int version,
        Status status,
        String table,
        UUID rowId,
        @Nullable UUID programmeId,
        List<String> columns,
        String reason,

        @Schema(description = "Who asked: the name people know today, else the identifier recorded")
        String requestedBy,

        @Nullable @Schema(description = "The other person, who approved it")
        String approvedBy,

        @Nullable @Schema(description = "How many stored rows lost the text")
        Integer rowsRedacted) {

    /** How far it is. */
    @Schema(name = "RedactionStatus")
    public enum Status {
        WAITING,
        CARRIED_OUT
    }
}
