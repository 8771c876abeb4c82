package uk.goldenthread.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.kpi.CaveatKind;
import uk.goldenthread.kpi.CaveatState;
import uk.goldenthread.kpi.Comparator;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.LimitUnit;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.SignOffState;
import uk.goldenthread.kpi.Statistic;
import uk.goldenthread.kpi.StatisticalMark;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.YearKind;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** The rows of measures. */
public final class MeasureRecords {
    private MeasureRecords() {}

    /** A measure. Text erased by an earlier release may be null in the history: it is read as empty. */
    public record KpiRow(
            UUID id,
            int version,
            UUID priorityId,
            String code,
            String title,
            String definition,
            String numeratorDefinition,
            String denominatorDefinition,
            KpiUnit unit,
            Polarity polarity,
            Frequency frequency,
            String population,
            String sourceBody,
            String statutory,
            boolean headline,
            String caveat,
            String owner,
            UUID organisationId,
            Statistic statistic,
            Integer ratePer,
            KpiBase base,
            BigDecimal limitValue,
            LimitUnit limitUnit,
            BigDecimal expectedShare,
            BigDecimal tolerance,
            Integer dueDays,
            boolean cumulative,
            Integer baselinePoints,
            Boolean screened,
            String referenceCode,
            Integer definitionNumber,
            String headlineReason,
            UUID headlineBy,
            LocalDate headlineOn,
            YearKind yearKind,
            String source,
            Basis basis) {
        public KpiRow {
            owner = owner == null ? "" : owner;
            screened = screened == null || screened;
            referenceCode = referenceCode == null ? "" : referenceCode;
            definitionNumber = definitionNumber == null ? 1 : definitionNumber;
            headlineReason = headlineReason == null ? "" : headlineReason;
        }
    }

    /** A figure of a period: the total, or a cell of a breakdown. */
    public record ObservationRow(
            UUID id,
            int version,
            UUID kpiId,
            String period,
            LocalDate periodStart,
            LocalDate periodEnd,
            Long numerator,
            Long denominator,
            BigDecimal value,
            StatisticalMark mark,
            String asStated,
            ObservationStatus status,
            String caveat,
            UUID organisationId,
            String dimension,
            String category,
            List<QualityFlag> quality,
            String correction,
            String source,
            Basis basis) {
        /** By the end of the period; one whose dates were not published stands before those that have them, in the order recorded. */
        static final java.util.Comparator<ObservationRow> OLDEST_FIRST = java.util.Comparator.comparing(
                        ObservationRow::periodEnd, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()))
                .thenComparing(ObservationRow::id, References.UUID_ORDER);

        public ObservationRow {
            dimension = dimension == null ? "" : dimension;
            category = category == null ? "" : category;
            quality = quality == null ? List.of() : List.copyOf(quality);
            correction = correction == null ? "" : correction;
        }

        public boolean total() {
            return dimension.isEmpty();
        }
    }

    public record DefinitionVersionRow(
            UUID id,
            int version,
            UUID kpiId,
            int number,
            LocalDate appliesFrom,
            String definition,
            String numeratorDefinition,
            String denominatorDefinition,
            String population,
            String reason,
            UUID setBy,
            LocalDate setOn,
            String source,
            Basis basis) {}

    public record SignOffRow(
            UUID id,
            int version,
            UUID kpiId,
            String period,
            SignOffState state,
            UUID signedBy,
            LocalDate signedOn,
            UUID reopenedBy,
            LocalDate reopenedOn,
            String reopenReason) {}

    public record TargetRow(
            UUID id,
            int version,
            UUID kpiId,
            TargetKind kind,
            LocalDate due,
            PlannedDate.Precision dueKnown,
            BigDecimal value,
            String note,
            String source,
            Basis basis) {
        /** When it is to be reached, in words: April 2026, or 30 April 2026. */
        public String dueWords() {
            return new PlannedDate(due, dueKnown).words();
        }

        public TargetRow {
            dueKnown = due != null && dueKnown == null ? PlannedDate.Precision.DAY : dueKnown;
        }
    }

    public record CaveatRow(
            UUID id,
            int version,
            UUID kpiId,
            UUID observationId,
            CaveatKind kind,
            String text,
            String askedOf,
            CaveatState state,
            UUID raisedBy,
            LocalDate raisedOn,
            String answer,
            UUID answeredBy,
            LocalDate answeredOn,
            String closeReason,
            UUID closedBy,
            LocalDate closedOn,
            String source,
            Basis basis) {}

    public record RebaseRow(
            UUID id,
            int version,
            UUID kpiId,
            LocalDate fromDay,
            String reason,
            RebaseState state,
            UUID requestedBy,
            LocalDate requestedOn,
            UUID decidedBy,
            LocalDate decidedOn,
            String decisionReason) {}

    public record AnnotationRow(
            UUID id, int version, UUID kpiId, LocalDate onDay, String text, String source, Basis basis) {}

    public record KpiActionRow(UUID id, int version, UUID kpiId, UUID actionId, String source, Basis basis) {}

    public record BenchmarkRow(
            UUID id,
            int version,
            UUID kpiId,
            Comparator comparator,
            String name,
            String period,
            LocalDate periodEnd,
            KpiBase base,
            BigDecimal value,
            String note,
            String source,
            Basis basis) {}

    /** All that belongs to one measure beside its figures, each list oldest first. */
    public record Measure(
            List<DefinitionVersionRow> definitions,
            List<SignOffRow> signOffs,
            List<TargetRow> targets,
            List<CaveatRow> caveats,
            List<RebaseRow> rebases,
            List<AnnotationRow> annotations,
            List<KpiActionRow> actions,
            List<BenchmarkRow> benchmarks) {
        static final Measure NOTHING =
                new Measure(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
