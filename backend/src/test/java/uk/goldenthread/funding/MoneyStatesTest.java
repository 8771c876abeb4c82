package uk.goldenthread.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.platform.problem.ProblemException;

/** What may happen to virements and returns, every state with every verb; financial years; amounts in words. */
class MoneyStatesTest {
    @ParameterizedTest
    @CsvSource({
        "REQUESTED,APPROVE,APPROVED",
        "REQUESTED,REFUSE,REFUSED",
        "REQUESTED,WITHDRAW,WITHDRAWN",
        "APPROVED,APPROVE,",
        "APPROVED,REFUSE,",
        "APPROVED,WITHDRAW,",
        "REFUSED,APPROVE,",
        "REFUSED,REFUSE,",
        "REFUSED,WITHDRAW,",
        "WITHDRAWN,APPROVE,",
        "WITHDRAWN,REFUSE,",
        "WITHDRAWN,WITHDRAW,"
    })
    void aVirementIsDecidedOnce(VirementState from, VirementState.Verb verb, VirementState to) {
        assertThat(from.after(verb)).isEqualTo(Optional.ofNullable(to));
    }

    @Test
    void onlyTheChairMovesMoney() {
        assertThat(VirementState.RULES)
                .filteredOn(r -> r.verb() != VirementState.Verb.WITHDRAW)
                .allSatisfy(r -> assertThat(r.who()).isEqualTo(VirementState.Who.CHAIR));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,SUBMIT,SUBMITTED",
        "DRAFT,APPROVE,",
        "DRAFT,REOPEN,",
        "SUBMITTED,SUBMIT,",
        "SUBMITTED,APPROVE,APPROVED",
        "SUBMITTED,REOPEN,SUPERSEDED",
        "APPROVED,SUBMIT,",
        "APPROVED,APPROVE,",
        "APPROVED,REOPEN,SUPERSEDED",
        "SUPERSEDED,SUBMIT,",
        "SUPERSEDED,APPROVE,",
        "SUPERSEDED,REOPEN,"
    })
    void aReturnIsSentAndApprovedOnce(ReturnState from, ReturnState.Verb verb, ReturnState to) {
        assertThat(from.after(verb)).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01,2024-25,1,2024-04-01,2024-06-30",
        "2024-06-30,2024-25,1,2024-04-01,2024-06-30",
        "2024-07-01,2024-25,2,2024-07-01,2024-09-30",
        "2024-12-31,2024-25,3,2024-10-01,2024-12-31",
        "2025-03-31,2024-25,4,2025-01-01,2025-03-31",
        "2099-12-31,2099-00,3,2099-10-01,2099-12-31"
    })
    void aFinancialYearBeginsInApril(LocalDate day, String words, int quarter, LocalDate from, LocalDate to) {
        FinancialYear year = FinancialYear.of(day);
        assertThat(year.words()).isEqualTo(words);
        assertThat(FinancialYear.quarter(day)).isEqualTo(quarter);
        assertThat(year.begins(quarter)).isEqualTo(from);
        assertThat(year.ends(quarter)).isEqualTo(to);
        assertThat(FinancialYear.of("/year", words)).isEqualTo(year);
    }

    @Test
    void aYearThatSkipsOneIsRefused() {
        assertThatThrownBy(() -> FinancialYear.of("/year", "2024-26"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("After 2024 comes 2025: write 2024-25.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"69000000|£690,000", "125050|£1,250.50", "5|£0.05", "0|£0", "-4000|−£40", "-125050|−£1,250.50"})
    void amountsAreReadAsPounds(long pence, String words) {
        assertThat(Amounts.pounds(pence)).isEqualTo(words);
    }

    @Test
    void onlyMetAndWaivedConditionsLetAPaymentThrough() {
        assertThat(Arrays.stream(ConditionStatus.values()).filter(ConditionStatus::satisfied))
                .containsExactly(ConditionStatus.MET, ConditionStatus.WAIVED);
    }
}
