package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A programme one may read")
public record ProgrammeSummary(
        UUID id,
        String areaCode,
        String areaName,
        @Schema(examples = "SEND Priority Action Plan") String title,

        @Schema(
                description = "Code of the kind of plan, one of GET /reference/instruments",
                examples = "PRIORITY_ACTION_PLAN")
        String instrument,

        @Schema(examples = "Priority action plan") String instrumentName,
        @Nullable LocalDate reportOn) {}
