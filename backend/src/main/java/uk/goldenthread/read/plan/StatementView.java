package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

@Schema(description = "A dated rating with reason and evidence")
public record StatementView(
        UUID id,
        UUID actionId,
        Rating progress,
        @Nullable Rating impact,
        @Nullable String impactReason,
        @Nullable Confidence confidence,
        @Nullable PlannedDate forecast,
        @Nullable PlannedDate actual,
        String narrative,
        List<EvidenceLink> evidence,

        @Nullable @Schema(description = "Why a complete action lacks its date, evidence or closed milestones")
        String overrideReason,

        @Schema(examples = "sro") String authorRole,

        @Nullable @Schema(description = "The author as others see them today")
        String author,

        LocalDate positionOn,
        LocalDate reportedOn,

        @Nullable @Schema(description = "Cycle it was stated in")
        UUID cycleId,

        @Schema(description = "Its author said that nothing changed since the one before")
        boolean unchanged,

        String source,
        Basis basis,
        @Nullable DateWords dateWords) {}
