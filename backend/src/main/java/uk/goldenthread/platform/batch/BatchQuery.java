package uk.goldenthread.platform.batch;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What becomes of a bulk request in which some items are refused. */
public class BatchQuery {
    @QueryParam("onError")
    @Nullable
    @Pattern(regexp = "skip", message = "The only value is skip; leave it out to store everything or nothing.")
    @Parameter(
            description =
                    "skip: store the good items in one revision and report the others; else one refused item refuses all",
            schema = @Schema(enumeration = {"skip"}))
    String onError;

    public boolean skip() {
        return onError != null;
    }
}
