package uk.goldenthread.platform.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was written, with what looks odd about it: stored all the same, because it may be right. */
@Schema(
        description =
                "What was written, with what looks odd about it. It is stored all the same, because it may be right.")
public record Warned(
        UUID id,
        int version,

        @Schema(description = "Revision of the area's history")
        long revision,

        @Schema(description = "Sentences about what looks odd; empty when nothing does")
        List<String> warnings) {

    public static Warned of(Written written, List<String> warnings) {
        return new Warned(written.id(), written.version(), written.revision(), List.copyOf(warnings));
    }

    public Written written() {
        return new Written(id, version, revision);
    }

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
