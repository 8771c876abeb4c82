package uk.goldenthread.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One client cannot use up what all share, and what was taken always comes back. */
class BodyBudgetTest {
    private final BodyBudget budget = new BodyBudget(100, 40);

    @Test
    void oneClientHasHisPartAndAllTogetherHaveTheWhole() {
        BodyBudget.Share first = budget.share("a");
        assertThat(first.take(40)).isTrue();
        assertThat(first.take(1)).isFalse();
        assertThat(budget.share("a").take(1)).isFalse();
        assertThat(budget.share("b").take(40)).isTrue();
        BodyBudget.Share third = budget.share("c");
        assertThat(third.take(21)).isFalse();
        assertThat(third.take(20)).isTrue();
        assertThat(budget.held()).isEqualTo(100);
        first.release();
        first.release();
        assertThat(budget.held()).isEqualTo(60);
        assertThat(budget.share("a").take(40)).isTrue();
    }
}
