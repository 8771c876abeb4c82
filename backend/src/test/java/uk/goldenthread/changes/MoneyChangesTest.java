package uk.goldenthread.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.ConditionStatus;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundState;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.VirementFacts;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.snapshot.MoneyRowsOf;

/** What changed about money, in sentences. */
class MoneyChangesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 14);

    private final ChangeCase c = new ChangeCase();
    private final MoneyRowsOf rows = c.plan.money;

    @Test
    void aGrantWithAllThatBelongsToItIsNew() {
        c.since();
        UUID fund = rows.grant("dbv", null);
        UUID one = rows.workstream(fund, "Thrive", 60_000);
        rows.paid(one, DAY, 30_000);
        UUID output = rows.output(one, "Delegates", 60, null);
        rows.delivered(output, DAY, 17, false);
        rows.delivered(output, DAY.plusDays(11), 5, true);
        rows.condition(fund, 1, ConditionStatus.UNMET);
        rows.tranche(fund, 1, DAY, null, DAY);
        rows.fundReturn(fund, null, null, 1, ReturnState.APPROVED, null);
        rows.ask("Pathways", null, null, null, AskOutcome.NOT_FORTHCOMING);
        assertThat(c.told())
                .containsExactlyInAnyOrder(
                        "GRANT_ADDED null > £1,000: Grant dbv was added, £1,000.",
                        "WORKSTREAM_ADDED null > £600: Thrive was added to Grant dbv, £600.",
                        "MONEY_SPENT £0 paid > £300 paid: Thrive: £300 more paid and £300 more committed; £300 paid of £600.",
                        "OUTPUT_ADDED null > Delegates: An output was added to Thrive: Delegates, 60 planned.",
                        "OUTPUT_DELIVERED 0 > 17: Delegates: 17 delivered of 60 planned, 0 before.",
                        "CONDITION_STANDS null > unmet: Condition 1 of Grant dbv is unmet: A report each quarter.",
                        "PAYMENT_ADDED null > £250: Payment 1 of Grant dbv was agreed: £250 by 14 June 2024.",
                        "PAYMENT_RECEIVED null > £250: Payment 1 of Grant dbv was received on 14 June 2024: £250.",
                        "RETURN_APPROVED null > approved: The return of Grant dbv for a quarter that is not known was approved: Letter 7.",
                        "MONEY_ASKED null > not forthcoming: The ICB was asked for money for Pathways.",
                        "ASK_ANSWERED null > not forthcoming: What was asked of The ICB for Pathways was not forthcoming.");
    }

    @Test
    void nothingChanged() {
        UUID fund = rows.grant("dbv", null);
        rows.paid(rows.workstream(fund, "Thrive", 60_000), DAY, 30_000);
        rows.virement(fund, null, null, VirementState.REQUESTED);
        rows.fundReturn(fund, "2024-25", 1, 1, ReturnState.DRAFT, null);
        c.since();
        assertThat(c.told()).isEmpty();
    }

    @Test
    void aVirementIsAskedForAndDecided() {
        UUID fund = rows.grant("dbv", null);
        UUID one = rows.workstream(fund, "Thrive", 60_000);
        c.since();
        rows.virement(fund, null, one, VirementState.REQUESTED);
        assertThat(c.told())
                .containsExactly(
                        "VIREMENT_REQUESTED null > £10 from what is unallocated to Thrive: A virement of £10 from what is unallocated to Thrive was asked for: More schools.");
        for (VirementState state : VirementState.values()) {
            VirementFacts v = rows.virements.remove(0);
            rows.virements.add(new VirementFacts(
                    v.id(),
                    2,
                    fund,
                    null,
                    one,
                    1_000,
                    v.reason(),
                    VirementState.REQUESTED,
                    v.requestedBy(),
                    v.requestedOn(),
                    null,
                    null,
                    ""));
            c.since();
            rows.virements.remove(0);
            rows.virements.add(new VirementFacts(
                    v.id(),
                    3,
                    fund,
                    null,
                    one,
                    1_000,
                    v.reason(),
                    state,
                    v.requestedBy(),
                    v.requestedOn(),
                    null,
                    DAY,
                    ""));
            String words = state.name().toLowerCase();
            if (state == VirementState.REQUESTED) {
                assertThat(c.told()).isEmpty();
            } else {
                assertThat(c.told())
                        .containsExactly("VIREMENT_" + state
                                + " null > £10 from what is unallocated to Thrive: The virement of £10 from what is unallocated to Thrive was "
                                + words + ".");
            }
        }
    }

    @Test
    void anAwardGrowsAndAGrantIsClosed() {
        rows.grant("dbv", null);
        c.since();
        FundFacts f = rows.funds.remove(0);
        rows.funds.add(new FundFacts(
                f.id(),
                2,
                f.code(),
                f.kind(),
                f.title(),
                f.funder(),
                120_000,
                120_000,
                null,
                f.startsOn(),
                f.endsOn().plusMonths(1),
                10,
                null,
                FundState.CLOSED,
                DAY,
                "Signed off.",
                "",
                "",
                f.basis()));
        assertThat(c.told())
                .containsExactlyInAnyOrder(
                        "GRANT_CHANGED £1,000 > £1,200: The award of Grant dbv was changed from £1,000 to £1,200.",
                        "GRANT_CHANGED null > null: Of Grant dbv was changed: last day.",
                        "GRANT_CLOSED null > null: Grant dbv was closed out on 14 June 2024: Signed off.");
    }

    @Test
    void aReturnGoesItsWay() {
        UUID fund = rows.grant("dbv", null);
        c.since();
        rows.fundReturn(fund, "2024-25", 1, 1, ReturnState.DRAFT, null);
        assertThat(c.told()).isEmpty();
        rows.returns.clear();
        rows.fundReturn(fund, "2024-25", 1, 1, ReturnState.SUBMITTED, null);
        assertThat(c.told())
                .containsExactly(
                        "RETURN_SUBMITTED null > submitted: The return of Grant dbv for quarter 1 of 2024-25 was submitted.");
        rows.returns.clear();
        rows.fundReturn(fund, "2024-25", 1, 2, ReturnState.DRAFT, null);
        assertThat(c.told())
                .containsExactly(
                        "RETURN_REOPENED null > draft: The return of Grant dbv for quarter 1 of 2024-25, version 2, was begun: A figure was wrong.");
    }

    @Test
    void anAnswerComes() {
        rows.ask("Pathways", 50_000L, DAY, null, AskOutcome.AWAITED);
        c.since();
        FundingAskFacts a = rows.asks.remove(0);
        rows.asks.add(new FundingAskFacts(
                a.id(),
                2,
                a.title(),
                a.askedOf(),
                null,
                a.pence(),
                DAY,
                null,
                AskOutcome.PARTLY,
                DAY,
                25_000L,
                "Half of it",
                "",
                a.basis()));
        assertThat(c.told())
                .containsExactly(
                        "ASK_ANSWERED awaited > partly agreed: What was asked of The ICB for Pathways was partly agreed, £250: Half of it.");
    }
}
