package uk.goldenthread.snapshot;

import uk.goldenthread.kpi.AnnotationFacts;
import uk.goldenthread.kpi.BenchmarkFacts;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.DefinitionVersionFacts;
import uk.goldenthread.kpi.KpiActionFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.RebaseFacts;
import uk.goldenthread.kpi.SignOffFacts;
import uk.goldenthread.kpi.TargetFacts;

import uk.goldenthread.record.References;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what belongs to each measure. */
final class MeasureRows {
    private static final Comparator<LocalDate> UNDATED_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final StoredRows rows;
    private final Map<String, List<JsonNode>> tables;

    MeasureRows(StoredRows rows, Map<String, List<JsonNode>> tables) {
        this.rows = rows;
        this.tables = tables;
    }

    Map<UUID, Measure> measures(List<KpiFacts> kpis) {
        Map<UUID, List<DefinitionVersionFacts>> definitions = of(
                "definition_version",
                DefinitionVersionFacts.class,
                DefinitionVersionFacts::kpiId,
                Comparator.comparingInt(DefinitionVersionFacts::number));
        Map<UUID, List<SignOffFacts>> signOffs =
                of("sign_off", SignOffFacts.class, SignOffFacts::kpiId, byId(SignOffFacts::id));
        Map<UUID, List<TargetFacts>> targets = of(
                "target",
                TargetFacts.class,
                TargetFacts::kpiId,
                Comparator.comparing(TargetFacts::due, UNDATED_LAST).thenComparing(byId(TargetFacts::id)));
        Map<UUID, List<CaveatFacts>> caveats = of("caveat", CaveatFacts.class, CaveatFacts::kpiId, byId(CaveatFacts::id));
        Map<UUID, List<RebaseFacts>> rebases =
                of("rebase", RebaseFacts.class, RebaseFacts::kpiId, Comparator.comparing(RebaseFacts::fromDay));
        Map<UUID, List<AnnotationFacts>> annotations = of(
                "annotation",
                AnnotationFacts.class,
                AnnotationFacts::kpiId,
                Comparator.comparing(AnnotationFacts::onDay).thenComparing(byId(AnnotationFacts::id)));
        Map<UUID, List<KpiActionFacts>> actions =
                of("kpi_action", KpiActionFacts.class, KpiActionFacts::kpiId, byId(KpiActionFacts::id));
        Map<UUID, List<BenchmarkFacts>> benchmarks = of(
                "benchmark",
                BenchmarkFacts.class,
                BenchmarkFacts::kpiId,
                Comparator.comparing(BenchmarkFacts::periodEnd, UNDATED_LAST).thenComparing(byId(BenchmarkFacts::id)));
        return kpis.stream()
                .map(KpiFacts::id)
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
