package uk.goldenthread.snapshot;

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
import uk.goldenthread.snapshot.Records.RiskRow;
import uk.goldenthread.snapshot.RegisterRecords.AssessmentRow;
import uk.goldenthread.snapshot.RegisterRecords.FundNameRow;
import uk.goldenthread.snapshot.RegisterRecords.MatrixRow;
import uk.goldenthread.snapshot.RegisterRecords.RiskActionRow;
import uk.goldenthread.snapshot.RegisterRecords.RiskKpiRow;

/**
 * What belongs to the risks of a programme beside their controls.
 *
 * @param matrices    versions set by the programme, the oldest first
 * @param assessments by risk, the oldest first
 * @param actions     by risk, actions it concerns
 * @param kpis        by risk, measures it would show in
 * @param funds       grants and budgets that have a register, by code
 */
public record Register(
        List<MatrixRow> matrices,
        Map<UUID, List<AssessmentRow>> assessments,
        Map<UUID, List<RiskActionRow>> actions,
        Map<UUID, List<RiskKpiRow>> kpis,
        List<FundNameRow> funds) {
    public static final Register NOTHING = new Register(List.of(), Map.of(), Map.of(), Map.of(), List.of());

    static Register of(StoredRows rows, Map<String, List<JsonNode>> tables) {
        return of(
                read(rows, tables, "risk_matrix", MatrixRow.class),
                read(rows, tables, "risk_assessment", AssessmentRow.class),
                read(rows, tables, "risk_action", RiskActionRow.class),
                read(rows, tables, "risk_kpi", RiskKpiRow.class),
                read(rows, tables, "fund", FundNameRow.class));
    }

    static Register of(
            List<MatrixRow> matrices,
            List<AssessmentRow> assessments,
            List<RiskActionRow> actions,
            List<RiskKpiRow> kpis,
            List<FundNameRow> funds) {
        return new Register(
                sorted(matrices, Comparator.comparingInt(MatrixRow::number)),
                byRisk(assessments, AssessmentRow::riskId, AssessmentRow.OLDEST_FIRST),
                byRisk(actions, RiskActionRow::riskId, Comparator.comparing(RiskActionRow::id, References.UUID_ORDER)),
                byRisk(kpis, RiskKpiRow::riskId, Comparator.comparing(RiskKpiRow::id, References.UUID_ORDER)),
                sorted(funds, Comparator.comparing(FundNameRow::code, References.ORDER)));
    }

    /** What is left of it for readers who see these risks only. */
    Register of(Set<UUID> risks) {
        return new Register(matrices, only(assessments, risks), only(actions, risks), only(kpis, risks), funds);
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
                .map(MatrixRow::values)
                .orElse(RiskMatrix.OF_THE_PRODUCT);
    }

    /** Scores of a risk, the oldest first. */
    public List<AssessmentRow> assessmentsOf(RiskRow risk) {
        return assessments.getOrDefault(risk.id(), List.of());
    }

    /** Its scores of one kind, the oldest first. */
    public List<AssessmentRow> assessmentsOf(RiskRow risk, AssessmentKind kind) {
        return assessmentsOf(risk).stream().filter(a -> a.kind() == kind).toList();
    }

    public Optional<AssessmentRow> newest(RiskRow risk, AssessmentKind kind) {
        return assessmentsOf(risk).stream().filter(a -> a.kind() == kind).reduce((earlier, later) -> later);
    }

    public List<RiskActionRow> actionsOf(RiskRow risk) {
        return actions.getOrDefault(risk.id(), List.of());
    }

    public List<RiskKpiRow> kpisOf(RiskRow risk) {
        return kpis.getOrDefault(risk.id(), List.of());
    }

    public Optional<FundNameRow> fund(UUID id) {
        return funds.stream().filter(f -> f.id().equals(id)).findFirst();
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
