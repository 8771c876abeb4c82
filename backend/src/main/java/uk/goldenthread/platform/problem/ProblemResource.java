package uk.goldenthread.platform.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.platform.web.Public;

/** The published catalogue of problem types. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class ProblemResource {

    /** A problem type as published. */
    public record ProblemTypeView(String type, int status, String title, String meaning) {}

    @GET
    @Path("/problems")
    @Public
    @Operation(
            summary = "Problem catalogue",
            description = "Every problem type that an error can carry, with its status and what to do.")
    public List<ProblemTypeView> listProblems() {
        return Arrays.stream(ProblemType.values())
                .map(t -> new ProblemTypeView(t.uri(), t.status(), t.title(), t.meaning()))
                .toList();
    }
}
