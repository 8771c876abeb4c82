package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SystemRating;
import uk.goldenthread.record.Basis;

@Schema(description = "An action of the plan")
public record ActionView(
        UUID id,
        int version,

        @Schema(description = "First of its references", examples = "5.7")
        String ref,

        String title,
        List<ListingView> listings,
        List<LeadView> leads,
        @Nullable String sro,
        List<String> successCriteria,
        @Nullable String coProduction,
        @Nullable String familyDifference,
        @Nullable LocalDate startOn,
        DatesView dates,

        @Nullable @Schema(description = "As last declared; absent while nobody has reported on it")
        Rating progress,

        @Nullable Rating impact,
        @Nullable String impactReason,
        @Nullable Confidence confidence,

        @Nullable @Schema(description = "Date the last statement describes")
        LocalDate statedOn,

        @Nullable @Schema(description = "Words of the last statement")
        String narrative,

        @Schema(description = "What the dates and the evidence say, beside what is declared")
        SystemRating system,

        MilestoneCount milestones,
        String source,
        Basis basis) {}
