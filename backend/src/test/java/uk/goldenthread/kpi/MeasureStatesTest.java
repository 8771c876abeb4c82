package uk.goldenthread.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.platform.problem.FieldError;

/** What may happen to caveats and new control limits, every state with every verb; and how a description hangs together. */
class MeasureStatesTest {
    @ParameterizedTest
    @CsvSource({
        "RAISED,ANSWER,ANSWERED",
        "RAISED,CLOSE,CLOSED",
        "ANSWERED,ANSWER,ANSWERED",
        "ANSWERED,CLOSE,CLOSED",
        "CLOSED,ANSWER,",
        "CLOSED,CLOSE,"
    })
    void aCaveatIsRaisedAnsweredClosed(CaveatState from, CaveatState.Verb verb, CaveatState to) {
        assertThat(from.after(verb)).isEqualTo(Optional.ofNullable(to));
        assertThat(from.allows(verb)).isEqualTo(to != null);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED,APPROVE,APPROVED",
        "REQUESTED,REFUSE,REFUSED",
        "APPROVED,APPROVE,",
        "APPROVED,REFUSE,",
        "REFUSED,APPROVE,",
        "REFUSED,REFUSE,"
    })
    void newLimitsAreDecidedOnce(RebaseState from, RebaseState.Verb verb, RebaseState to) {
        assertThat(from.after(verb)).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKS,MEDIAN,,,,,",
        "DAYS,LONGEST,,,,,",
        "PERCENT,AVERAGE,,,,,/statistic",
        "RATE,,1000,,,,",
        "RATE,,5,,,,/ratePer",
        "COUNT,,1000,,,,/ratePer",
        "PERCENT,,,20,WEEKS,,",
        "PERCENT,,,20,,,/limitUnit",
        "PERCENT,,,,WEEKS,,/limitValue",
        "PERCENT,,,,,100,",
        "WEEKS,,,,,100,/expectedShare"
    })
    void aDescriptionHangsTogether(
            KpiUnit unit,
            Statistic statistic,
            Integer per,
            BigDecimal limit,
            LimitUnit limitUnit,
            BigDecimal expected,
            String pointer) {
        KpiDraft draft = new KpiDraft(
                "k",
                null,
                "K",
                "D",
                null,
                null,
                unit,
                Polarity.HIGH,
                Frequency.ANNUAL,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                statistic,
                per,
                null,
                limit,
                limitUnit,
                expected,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(MeasureRules.broken(draft))
                .extracting(FieldError::pointer)
                .isEqualTo(pointer == null ? List.of() : List.of(pointer));
    }

    @Test
    void aPartHasADimensionAndACategory() {
        assertThat(Figures.broken(KpiUnit.PERCENT, Drafts.part("2024", "age", null, 1L, 2L, null)))
                .extracting(FieldError::pointer)
                .containsExactly("/category");
        assertThat(Figures.broken(KpiUnit.PERCENT, Drafts.part("2024", null, "0 to 4", 1L, 2L, null)))
                .extracting(FieldError::pointer)
                .containsExactly("/dimension");
        assertThat(Figures.broken(KpiUnit.WEEKS, Drafts.value("2024", "-1")))
                .extracting(FieldError::pointer)
                .containsExactly("/value");
        assertThat(Figures.broken(KpiUnit.SCORE, Drafts.value("2024", "-1"))).isEmpty();
    }
}
