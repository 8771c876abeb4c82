package uk.goldenthread.read.measure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.kpi.CaveatKind;
import uk.goldenthread.kpi.CaveatState;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.SignOffState;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** What belongs to a measure beside its figures, as the API shows it. Without names: who did something is their identifier. */
public final class MeasureParts {
    private MeasureParts() {}

    @Schema(description = "A version of a measure's definition")
    public record DefinitionVersionView(
            @Schema(description = "From 1", examples = "2") int number,

            @Schema(description = "It is the one in force") boolean inForce,

            @Nullable @Schema(description = "First day of the periods it applies to; absent for the first version")
            LocalDate appliesFrom,

            String definition,
            @Nullable String numeratorDefinition,
            @Nullable String denominatorDefinition,
            @Nullable String population,

            @Nullable @Schema(description = "Why it was changed; absent for the first version")
            String reason,

            @Nullable @Schema(description = "Who set it, as personId of GET /me; absent for what a paper says")
            UUID setById,

            @Nullable @Schema(description = "Absent where definitions had no versions yet")
            LocalDate setOn,

            String source,
            Basis basis) {}

    @Schema(description = "The figures of a period, signed off or reopened")
    public record SignOffView(
            UUID id,
            int version,
            @Schema(examples = "September 2024") String period,
            SignOffState state,

            @Schema(description = "Who signed off last, as personId of GET /me")
            UUID signedById,

            LocalDate signedOn,
            @Nullable LocalDate reopenedOn,
            @Nullable String reopenReason) {}

    @Schema(description = "What a measure is to reach")
    public record TargetView(
            UUID id,
            int version,
            TargetKind kind,

            @Nullable @Schema(description = "Day by which it is to be reached; absent where none was published")
            LocalDate due,

            @Nullable @Schema(description = "MONTH where only the month is known; due is its last day then")
            PlannedDate.Precision duePrecision,

            @Schema(description = "In the unit of the measure", examples = "60")
            BigDecimal value,

            @Nullable String note,
            String source,
            Basis basis) {}

    @Schema(description = "What a reader must know of a measure or one of its figures")
    public record CaveatView(
            UUID id,
            int version,
            CaveatKind kind,
            String text,

            @Nullable @Schema(description = "Figure it concerns; absent for the whole measure")
            UUID observationId,

            @Nullable @Schema(description = "Period of that figure", examples = "2023")
            String period,

            @Nullable @Schema(description = "Body that is to answer")
            String askedOf,

            CaveatState state,
            LocalDate raisedOn,

            @Nullable @Schema(description = "Days it has waited for an answer; absent once answered or closed")
            Integer waitingDays,

            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String closeReason,
            @Nullable LocalDate closedOn,
            String source,
            Basis basis) {}

    @Schema(description = "A day from which control limits are computed anew, asked for or decided")
    public record RebaseView(
            UUID id,
            int version,

            @Schema(description = "First day of the first period of the new limits")
            LocalDate fromDay,

            String reason,
            RebaseState state,

            @Schema(description = "Who asked, as personId of GET /me; that person may not decide it")
            UUID requestedById,

            LocalDate requestedOn,

            @Nullable @Schema(description = "Days it has waited; absent once decided", examples = "12")
            Integer waitingDays,

            @Nullable LocalDate decidedOn,
            @Nullable String decisionReason) {}

    @Schema(description = "Something that happened and may show in a measure")
    public record AnnotationView(UUID id, int version, LocalDate onDay, String text, String source, Basis basis) {}

    @Schema(description = "An action that is to move a measure")
    public record KpiActionView(
            UUID id,
            int version,
            UUID actionId,
            @Schema(examples = "5.3") String ref,
            String title,

            @Nullable @Schema(description = "Absent while nobody has reported on it")
            Rating progress,

            @Nullable @Schema(description = "When it was finished")
            LocalDate finishedOn,

            String source,
            Basis basis) {}
}
