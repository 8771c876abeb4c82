package uk.goldenthread.platform.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every write answers: which record, its version for the next {@code If-Match}, and the revision of the history it made. */
@Schema(description = "What was written. Read the record for its content; the version is the number in its ETag.")
public record Written(
        UUID id,
        int version,

        @Schema(description = "Revision of the area's history")
        long revision) {

    public Response created(String path) {
        return Response.created(URI.create(path + "/" + id))
                .tag(ETags.strong(id, version))
                .entity(this)
                .build();
    }

    public Response changed() {
        return Response.ok(this).tag(ETags.strong(id, version)).build();
    }
}
