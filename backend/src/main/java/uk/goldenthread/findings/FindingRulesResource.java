package uk.goldenthread.findings;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.platform.web.Public;

/** The rules by which findings are made. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class FindingRulesResource {

    @Schema(description = "A rule by which findings are made")
    public record FindingRuleView(
            FindingRule id,
            @Schema(examples = "Past its date and not red") String title,

            @Schema(
                    description = "What boards complained of",
                    examples =
                            "The paper said that no completion date had been missed, beside two actions that were already late.")
            String why,

            Severity severity,

            @Nullable
            @Schema(
                    description =
                            "From when on it speaks where a programme has not set its own number; absent where it has none",
                    examples = "more than 28 days")
            String threshold) {}

    @GET
    @Path("/reference/finding-rules")
    @Public
    @Operation(
            summary = "Rules of findings",
            description =
                    "What is looked for in every programme, in the order of the rules. None of them is a rating or changes one.")
    public List<FindingRuleView> listFindingRules() {
        return Arrays.stream(FindingRule.values())
                .map(r -> new FindingRuleView(
                        r, r.title(), r.why(), r.severity(), r.threshold(Thresholds.OF_THE_PRODUCT)))
                .toList();
    }
}
