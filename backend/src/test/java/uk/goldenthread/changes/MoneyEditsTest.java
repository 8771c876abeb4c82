package uk.goldenthread.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.snapshot.MoneyRowsOf;
import uk.goldenthread.snapshot.WholeProgramme;

/** Terms of money that are edited after they were agreed: each edit is told. */
class MoneyEditsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 14);

    private final ChangeCase c = new ChangeCase();
    private final MoneyRowsOf rows = c.plan.money;
    private final UUID fund = rows.grant("dbv", null);
    private final UUID thrive = rows.workstream(fund, "Thrive", 60_000);

    private static <R extends Record> UnaryOperator<R> with(Map<String, Object> said) {
        return row -> {
            @SuppressWarnings("unchecked")
            R other = (R) WholeProgramme.copy(row, said);
            return other;
        };
    }

    private List<String> sentences() {
        return c.changes().stream().map(ChangeView::sentence).toList();
    }

    @Test
    void ofAGrant() {
        c.since();
        rows.funds.replaceAll(with(Map.of("tolerance", 5, "returnDays", 30, "awardedOn", DAY)));
        assertThat(sentences())
                .containsExactly(
                        "Of Grant dbv was changed: day of the award (14 June 2024 instead of none), tolerance (5% instead of 10%) and days by which a return is due (30 instead of none).");
    }

    @Test
    void ofAPayment() {
        UUID condition = rows.condition(fund, 2, ConditionStatus.UNMET);
        rows.tranche(fund, 1, DAY, null, null);
        c.since();
        rows.tranches.replaceAll(with(Map.of("pence", 30_000L, "due", DAY.plusDays(1), "conditionId", condition)));
        assertThat(sentences())
                .containsExactly(
                        "Of payment 1 of Grant dbv was changed: amount (£300 instead of £250), day (15 June 2024 instead of 14 June 2024) and condition it waits for (condition 2 instead of none).");
    }

    @Test
    void ofACondition() {
        rows.condition(fund, 1, ConditionStatus.UNMET);
        c.since();
        rows.conditions.replaceAll(with(Map.of(
                "text", "A report each month", "due", DAY, "protectsWorkstreamId", thrive, "minimumPence", 40_000L)));
        assertThat(sentences())
                .containsExactly(
                        "Of condition 1 of Grant dbv was changed: text, day (14 June 2024 instead of none), what it protects (Thrive instead of none) and what must stay there (£400 instead of none).");
    }

    @Test
    void ofARequestForMoney() {
        rows.ask("Pathways", 50_000L, DAY, null, AskOutcome.PARTLY);
        c.since();
        rows.asks.replaceAll(with(Map.of("agreedPence", 20_000L, "answerDue", DAY.plusDays(1))));
        assertThat(sentences())
                .containsExactly(
                        "Of the request for Pathways was changed: day of the answer it waits for (15 June 2024 instead of none) and amount agreed (£200 instead of none).");
    }

    /** What a virement moves is told by the virement; what is moved without one is told of the workstream. */
    @Test
    void ofWhatAWorkstreamHas() {
        UUID virement = rows.virement(fund, null, thrive, VirementState.REQUESTED);
        c.since();
        rows.virements.replaceAll(v -> v.id().equals(virement)
                ? MoneyEditsTest.<uk.goldenthread.funding.VirementFacts>with(Map.of("state", VirementState.APPROVED))
                        .apply(v)
                : v);
        rows.workstreams.replaceAll(with(Map.of("allocatedPence", 61_000L)));
        assertThat(c.changes()).extracting(ChangeView::type).containsExactly(ChangeType.VIREMENT_APPROVED);
        rows.workstreams.replaceAll(with(Map.of("allocatedPence", 62_000L)));
        assertThat(sentences()).contains("Of Thrive was changed: what it has (£620 instead of £600).");
    }
}
