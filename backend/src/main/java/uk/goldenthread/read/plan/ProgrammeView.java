package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A programme")
public record ProgrammeView(
        UUID id,
        int version,
        String areaCode,
        String areaName,
        String title,

        @Schema(
                description = "Code of the kind of plan, one of GET /reference/instruments",
                examples = "PRIORITY_ACTION_PLAN")
        String instrument,

        String instrumentName,
        @Nullable LocalDate inspectionFrom,
        @Nullable LocalDate inspectionTo,
        @Nullable LocalDate reportOn,
        @Nullable LocalDate monitoringOn,
        @Nullable LocalDate nextStocktakeOn,
        @Nullable LocalDate endsOn,

        @Nullable @Schema(description = "That formal monitoring of the whole programme ended; absent while it goes on")
        KeyDateView monitoringEnded,

        @Schema(description = "Papers its states were loaded from, oldest first")
        List<PaperView> papers) {}
