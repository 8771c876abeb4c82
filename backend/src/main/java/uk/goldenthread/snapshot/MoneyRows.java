package uk.goldenthread.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import uk.goldenthread.snapshot.MoneyRecords.*;

/** Gathers the money of a programme. */
final class MoneyRows {
    static final List<String> TABLES = List.of(
            "fund",
            "workstream",
            "fund_condition",
            "tranche",
            "budget_line",
            "month_plan",
            "output",
            "output_delivery",
            "spend",
            "variance_note",
            "virement",
            "carry_forward",
            "funding_ask",
            "output_action",
            "output_kpi",
            "fund_return");

    private final StoredRows rows;
    private final Map<String, List<JsonNode>> tables;

    MoneyRows(StoredRows rows, Map<String, List<JsonNode>> tables) {
        this.rows = rows;
        this.tables = tables;
    }

    Money money() {
        return Money.of(new Money.Rows(
                of("fund", FundRow.class),
                of("workstream", WorkstreamRow.class),
                of("fund_condition", ConditionRow.class),
                of("tranche", TrancheRow.class),
                of("budget_line", BudgetLineRow.class),
                of("month_plan", MonthRow.class),
                of("output", OutputRow.class),
                of("output_delivery", DeliveryRow.class),
                of("spend", SpendRow.class),
                of("variance_note", VarianceNoteRow.class),
                of("virement", VirementRow.class),
                of("carry_forward", CarryForwardRow.class),
                of("funding_ask", AskRow.class),
                of("output_action", OutputActionRow.class),
                of("output_kpi", OutputKpiRow.class),
                of("fund_return", ReturnRow.class)));
    }

    private <T> List<T> of(String table, Class<T> type) {
        return tables.getOrDefault(table, List.of()).stream()
                .map(row -> rows.map(row, type))
                .toList();
    }
}
