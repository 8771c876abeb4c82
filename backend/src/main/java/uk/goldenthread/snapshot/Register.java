package uk.goldenthread.snapshot;

import uk.goldenthread.risk.RiskActionFacts;
import uk.goldenthread.risk.RiskAssessmentFacts;
import uk.goldenthread.risk.RiskKpiFacts;
import uk.goldenthread.risk.RiskMatrixFacts;

import uk.goldenthread.risk.RiskFacts;

import uk.goldenthread.record.References;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskMatrix;

/**
 * What belongs to the risks of a programme beside their controls.
 *
 * @param matrices    versions set by the programme, the oldest first
 * @param assessments by risk, the oldest first
 * @param actions     by risk, actions it concerns
 * @param kpis        by risk, measures it would show in
 */
public record Register(
        List<RiskMatrixFacts> matrices,
        Map<UUID, List<RiskAssessmentFacts>> assessments,
        Map<UUID, List<RiskActionFacts>> actions,
        Map<UUID, List<RiskKpiFacts>> kpis) {
    public static final Register NOTHING = new Register(List.of(), Map.of(), Map.of(), Map.of());

    static Register of(StoredRows rows, Map<String, List<JsonNode>> tables) {
        return of(
                read(rows, tables, "risk_matrix", RiskMatrixFacts.class),
                read(rows, tables, "risk_assessment", RiskAssessmentFacts.class),
                read(rows, tables, "risk_action", RiskActionFacts.class),
                read(rows, tables, "risk_kpi", RiskKpiFacts.class));
    }

    static Register of(
            List<RiskMatrixFacts> matrices,
            List<RiskAssessmentFacts> assessments,
            List<RiskActionFacts> actions,
            List<RiskKpiFacts> kpis) {
        return new Register(
                sorted(matrices, Comparator.comparingInt(RiskMatrixFacts::number)),
                byRisk(assessments, RiskAssessmentFacts::riskId, RiskAssessmentFacts.OLDEST_FIRST),
                byRisk(actions, RiskActionFacts::riskId, Comparator.comparing(RiskActionFacts::id, References.UUID_ORDER)),
                byRisk(kpis, RiskKpiFacts::riskId, Comparator.comparing(RiskKpiFacts::id, References.UUID_ORDER)));
    }

    /** What is left of it for readers who see these risks only. */
    Register of(Set<UUID> risks) {
        return new Register(matrices, only(assessments, risks), only(actions, risks), only(kpis, risks));
    }

    /** The matrix in force: the newest version, else that of the product. */
    public RiskMatrix matrix() {
        return matrices.isEmpty()
                ? RiskMatrix.OF_THE_PRODUCT
                : matrices.get(matrices.size() - 1).values();
    }

    /** A version of the matrix. */
    public RiskMatrix matrix(int number) {
        return matrices.stream()
                .filter(m -> m.number() == number)
                .findFirst()
                .map(RiskMatrixFacts::values)
                .orElse(RiskMatrix.OF_THE_PRODUCT);
    }

    /** Scores of a risk, the oldest first. */
    public List<RiskAssessmentFacts> assessmentsOf(RiskFacts risk) {
        return assessments.getOrDefault(risk.id(), List.of());
    }

    /** Its scores of one kind, the oldest first. */
    public List<RiskAssessmentFacts> assessmentsOf(RiskFacts risk, AssessmentKind kind) {
        return assessmentsOf(risk).stream().filter(a -> a.kind() == kind).toList();
    }

    public Optional<RiskAssessmentFacts> newest(RiskFacts risk, AssessmentKind kind) {
        return assessmentsOf(risk).stream().filter(a -> a.kind() == kind).reduce((earlier, later) -> later);
    }

    public List<RiskActionFacts> actionsOf(RiskFacts risk) {
        return actions.getOrDefault(risk.id(), List.of());
    }

    public List<RiskKpiFacts> kpisOf(RiskFacts risk) {
        return kpis.getOrDefault(risk.id(), List.of());
    }

    private static <T> List<T> read(StoredRows rows, Map<String, List<JsonNode>> tables, String table, Class<T> type) {
        return tables.getOrDefault(table, List.of()).stream()
                .map(row -> rows.map(row, type))
                .toList();
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
        return rows.stream().sorted(order).toList();
    }

    private static <T> Map<UUID, List<T>> byRisk(List<T> rows, Function<T, UUID> risk, Comparator<T> order) {
        return sorted(rows, order).stream().collect(Collectors.groupingBy(risk, Collectors.toUnmodifiableList()));
    }

    private static <T> Map<UUID, T> only(Map<UUID, T> all, Set<UUID> risks) {
        return all.entrySet().stream()
                .filter(e -> risks.contains(e.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
