package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.access.Audience;

/** A request for fewer readers, as its audience and whoever asked see it. */
public record AudienceRequestView(
        UUID id,
        int version,

        @Nullable
        @Schema(
                description =
                        "The risk; absent for a new one that is not stored, and for whoever asked but may not read it now")
        UUID riskId,

        @Nullable @Schema(description = "Its reference, as far as one may read it", examples = "P1-R3")
        String ref,

        @Nullable
        @Schema(
                description = "Its title; absent for whoever asked but may not read it now",
                examples = "Programme lead appointment")
        String title,

        @Nullable @Schema(description = "The new risk as it was typed; absent once it is stored")
        RiskDraft risk,

        Audience audience,

        @Schema(description = "Who is to read it", examples = "advisers, the chair and the programme manager only")
        String readBy,

        @Schema(description = "Why fewer people are to read it")
        String reason,

        AudienceState state,

        @Schema(description = "In which role it was asked for", examples = "SRO, priority 1")
        String requestedBy,

        LocalDate requestedOn,

        @Schema(description = "Whether you asked for it: somebody else must decide then")
        boolean own,

        @Nullable @Schema(description = "In which role it was decided or taken back", examples = "Chair")
        String decidedBy,

        @Nullable LocalDate decidedOn,
        @Nullable String decisionReason,

        @Schema(description = "What you may do with it now") List<AudienceState.Verb> allowed) {}
