package uk.goldenthread.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.snapshot.MeasureRecords.AnnotationRow;
import uk.goldenthread.snapshot.MeasureRecords.BenchmarkRow;
import uk.goldenthread.snapshot.MeasureRecords.CaveatRow;
import uk.goldenthread.snapshot.MeasureRecords.DefinitionVersionRow;
import uk.goldenthread.snapshot.MeasureRecords.KpiActionRow;
import uk.goldenthread.snapshot.MeasureRecords.KpiRow;
import uk.goldenthread.snapshot.MeasureRecords.Measure;
import uk.goldenthread.snapshot.MeasureRecords.RebaseRow;
import uk.goldenthread.snapshot.MeasureRecords.SignOffRow;
import uk.goldenthread.snapshot.MeasureRecords.TargetRow;

/** Gathers what belongs to each measure. */
final class MeasureRows {
    private static final Comparator<LocalDate> UNDATED_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final StoredRows rows;
    private final Map<String, List<JsonNode>> tables;

    MeasureRows(StoredRows rows, Map<String, List<JsonNode>> tables) {
        this.rows = rows;
        this.tables = tables;
    }

    Map<UUID, Measure> measures(List<KpiRow> kpis) {
        Map<UUID, List<DefinitionVersionRow>> definitions = of(
                "definition_version",
                DefinitionVersionRow.class,
                DefinitionVersionRow::kpiId,
                Comparator.comparingInt(DefinitionVersionRow::number));
        Map<UUID, List<SignOffRow>> signOffs =
                of("sign_off", SignOffRow.class, SignOffRow::kpiId, byId(SignOffRow::id));
        Map<UUID, List<TargetRow>> targets = of(
                "target",
                TargetRow.class,
                TargetRow::kpiId,
                Comparator.comparing(TargetRow::due, UNDATED_LAST).thenComparing(byId(TargetRow::id)));
        Map<UUID, List<CaveatRow>> caveats = of("caveat", CaveatRow.class, CaveatRow::kpiId, byId(CaveatRow::id));
        Map<UUID, List<RebaseRow>> rebases =
                of("rebase", RebaseRow.class, RebaseRow::kpiId, Comparator.comparing(RebaseRow::fromDay));
        Map<UUID, List<AnnotationRow>> annotations = of(
                "annotation",
                AnnotationRow.class,
                AnnotationRow::kpiId,
                Comparator.comparing(AnnotationRow::onDay).thenComparing(byId(AnnotationRow::id)));
        Map<UUID, List<KpiActionRow>> actions =
                of("kpi_action", KpiActionRow.class, KpiActionRow::kpiId, byId(KpiActionRow::id));
        Map<UUID, List<BenchmarkRow>> benchmarks = of(
                "benchmark",
                BenchmarkRow.class,
                BenchmarkRow::kpiId,
                Comparator.comparing(BenchmarkRow::periodEnd, UNDATED_LAST).thenComparing(byId(BenchmarkRow::id)));
        return kpis.stream()
                .map(KpiRow::id)
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        id -> new Measure(
                                definitions.getOrDefault(id, List.of()),
                                signOffs.getOrDefault(id, List.of()),
                                targets.getOrDefault(id, List.of()),
                                caveats.getOrDefault(id, List.of()),
                                rebases.getOrDefault(id, List.of()),
                                annotations.getOrDefault(id, List.of()),
                                actions.getOrDefault(id, List.of()),
                                benchmarks.getOrDefault(id, List.of()))));
    }

    private <T> Map<UUID, List<T>> of(String table, Class<T> type, Function<T, UUID> kpi, Comparator<T> order) {
        return tables.getOrDefault(table, List.of()).stream()
                .map(row -> rows.map(row, type))
                .sorted(order)
                .collect(Collectors.groupingBy(kpi, Collectors.toUnmodifiableList()));
    }

    private static <T> Comparator<T> byId(Function<T, UUID> id) {
        return Comparator.comparing(id, References.UUID_ORDER);
    }
}
