package uk.goldenthread.stocktake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.FundConditionFacts;
import uk.goldenthread.funding.OutputActionFacts;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.SpendKind;
import uk.goldenthread.funding.SpendState;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.record.Basis;
import uk.goldenthread.snapshot.CanonicalJson;
import uk.goldenthread.snapshot.MoneyRowsOf;
import uk.goldenthread.snapshot.SmallProgramme;
import uk.goldenthread.snapshot.SnapshotBuilder;
import uk.goldenthread.snapshot.WholeProgramme;
import uk.goldenthread.stocktake.StocktakeMoney.*;

/** Money in a stocktake: sums of spending, terms, decisions, without people. */
class StocktakeMoneyTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 14);
    private final SnapshotBuilder plan = new SnapshotBuilder();
    private final MoneyRowsOf rows = plan.money;

    private StocktakeDocument document() {
        Instant at = Instant.parse("2024-07-15T08:00:00Z");
        return StocktakeDocument.of(plan.build(), new StocktakeDocument.StateRevision(9, at, at, "00"));
    }

    @Test
    void withoutMoneyNothingIsSaid() {
        assertThat(document().money()).isNull();
        assertThat(CanonicalJson.write(document())).doesNotContain("\"money\"");
    }

    @Test
    void whatAConditionProtectsStandsInIt() {
        UUID fund = rows.grant("dbv", 30);
        UUID one = rows.workstream(fund, "Thrive", 60_000);
        rows.condition(fund, 1, ConditionStatus.UNMET);
        rows.conditions.replaceAll(c -> (FundConditionFacts)
                WholeProgramme.copy(c, Map.of("protectsWorkstreamId", one, "minimumPence", 40_000L)));
        assertThat(document().money().funds().get(0).conditions())
                .extracting(StocktakeCondition::protects, StocktakeCondition::minimumPence)
                .containsExactly(tuple("thrive", 40_000L));
    }

    @Test
    void spendingStandsAsSums() {
        UUID action = plan.action(plan.priority(1), "1.1");
        UUID fund = rows.grant("dbv", 30);
        UUID one = rows.workstream(fund, "Thrive", 60_000);
        rows.paid(one, DAY, 30_000);
        rows.committed(one, DAY, 2_000);
        rows.spend(one, null, SpendKind.CREDIT_NOTE, DAY, 500, SpendState.PAID);
        rows.forecast(one, DAY.withDayOfMonth(1), 10);
        rows.profile(one, DAY.withDayOfMonth(1), 20);
        UUID output = rows.output(one, "Delegates", 60, null);
        rows.delivered(output, DAY, 17, false);
        rows.outputActions.add(new OutputActionFacts(plan.id(), 1, output, action));
        UUID tranche = rows.tranche(fund, 1, DAY, rows.condition(fund, 2, ConditionStatus.MET), null);
        rows.virement(fund, null, one, VirementState.APPROVED);
        rows.fundReturn(fund, "2024-25", 1, 1, ReturnState.APPROVED, tranche);
        rows.ask("Pathways", null, null, null, AskOutcome.NOT_FORTHCOMING);
        StocktakeMoney money = document().money();
        StocktakeFund grant = money.funds().get(0);
        StocktakeWorkstream thrive = grant.workstreams().get(0);
        assertThat(thrive.committedPence()).isEqualTo(31_500);
        assertThat(thrive.paidPence()).isEqualTo(29_500);
        assertThat(thrive.spendRecords()).isEqualTo(3);
        assertThat(thrive.months())
                .containsExactly(
                        new StocktakeMonth("2024-06", "PROFILE", 20), new StocktakeMonth("2024-06", "FORECAST", 10));
        assertThat(thrive.outputs().get(0).deliveries())
                .containsExactly(new StocktakeDelivery(DAY, 17, false, null, null, Basis.ENTERED));
        assertThat(thrive.outputs().get(0).actions()).containsExactly("1.1");
        assertThat(grant.payments())
                .containsExactly(new StocktakePayment(1, 25_000, DAY, 2, null, null, null, Basis.ENTERED));
        assertThat(grant.virements()).extracting(StocktakeVirement::to).isEqualTo(List.of("thrive"));
        assertThat(grant.returns())
                .extracting(StocktakeReturn::approvalReference)
                .containsExactly("Letter 7");
        assertThat(money.asks()).extracting(StocktakeAsk::outcome).containsExactly("NOT_FORTHCOMING");
        assertThat(CanonicalJson.write(document())).doesNotContain(SmallProgramme.PERSON.toString());
    }
}
