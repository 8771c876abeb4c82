package uk.goldenthread.snapshot;

import uk.goldenthread.funding.BudgetLineFacts;
import uk.goldenthread.funding.CarryForwardFacts;
import uk.goldenthread.funding.FundConditionFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.MonthPlanFacts;
import uk.goldenthread.funding.OutputActionFacts;
import uk.goldenthread.funding.OutputDeliveryFacts;
import uk.goldenthread.funding.OutputFacts;
import uk.goldenthread.funding.OutputKpiFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.TrancheFacts;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.funding.VirementFacts;
import uk.goldenthread.funding.WorkstreamFacts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

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
                of("fund", FundFacts.class),
                of("workstream", WorkstreamFacts.class),
                of("fund_condition", FundConditionFacts.class),
                of("tranche", TrancheFacts.class),
                of("budget_line", BudgetLineFacts.class),
                of("month_plan", MonthPlanFacts.class),
                of("output", OutputFacts.class),
                of("output_delivery", OutputDeliveryFacts.class),
                of("spend", SpendFacts.class),
                of("variance_note", VarianceNoteFacts.class),
                of("virement", VirementFacts.class),
                of("carry_forward", CarryForwardFacts.class),
                of("funding_ask", FundingAskFacts.class),
                of("output_action", OutputActionFacts.class),
                of("output_kpi", OutputKpiFacts.class),
                of("fund_return", FundReturnFacts.class)));
    }

    private <T> List<T> of(String table, Class<T> type) {
        return tables.getOrDefault(table, List.of()).stream()
                .map(row -> rows.map(row, type))
                .toList();
    }
}
