package uk.goldenthread.reading;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.access.Audience;
import uk.goldenthread.plan.Basis;

/** What the API shows of the risk register. */
public final class RiskViews {
    private RiskViews() {}

    @Schema(description = "A control of a risk")
    public record ControlView(
            UUID id,
            int version,
            int position,
            String description,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Schema(examples = "IN_PLACE") String status,
            String source,
            Basis basis) {}

    @Schema(
            description =
                    "A risk with its controls. Scores that were not published are not invented: assessment says so.")
    public record RiskView(
            UUID id,
            int version,
            String ref,
            @Nullable UUID priorityId,
            @Nullable Integer priorityNumber,
            String title,
            @Nullable String cause,
            @Nullable String event,
            @Nullable String consequence,
            @Nullable String owner,
            @Schema(examples = "OPEN") String status,

            @Schema(description = "As published, or: not assessed", examples = "not assessed")
            String assessment,

            @Schema(description = "For whom it is: ADVISERS are advisers, the chair and the programme manager")
            Audience audience,

            List<ControlView> controls,
            String source,
            Basis basis) {}

    @Schema(description = "Somebody's dated word that a priority has no risks")
    public record RiskStatementView(
            UUID id,
            @Nullable UUID priorityId,
            @Nullable Integer priorityNumber,
            String statement,
            LocalDate statedOn,
            String statedBy,
            String source) {}
}
