package uk.goldenthread.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldenthread.access.Audience;

/** What may happen to a request for fewer readers, and by whom: the whole table; and what fewer means. */
class AudienceStateTest {
    @ParameterizedTest
    @CsvSource({
        "REQUESTED, APPROVE,  APPROVED",
        "REQUESTED, REFUSE,   REFUSED",
        "REQUESTED, WITHDRAW, WITHDRAWN",
        "APPROVED,  APPROVE,  ",
        "APPROVED,  REFUSE,   ",
        "APPROVED,  WITHDRAW, ",
        "REFUSED,   APPROVE,  ",
        "REFUSED,   REFUSE,   ",
        "REFUSED,   WITHDRAW, ",
        "WITHDRAWN, APPROVE,  ",
        "WITHDRAWN, REFUSE,   ",
        "WITHDRAWN, WITHDRAW, "
    })
    void everyVerbFromEverywhere(AudienceState from, AudienceState.Verb verb, AudienceState to) {
        assertThat(from.rule(verb).map(AudienceState.Rule::to).orElse(null)).isEqualTo(to);
        assertThat(from.allowed(true, true).contains(verb)
                        || from.allowed(false, true).contains(verb))
                .isEqualTo(to != null);
    }

    @Test
    void nobodyIsTheirOwnSecondPerson() {
        assertThat(AudienceState.REQUESTED.allowed(true, true)).containsExactly(AudienceState.Verb.WITHDRAW);
        assertThat(AudienceState.REQUESTED.allowed(true, false)).containsExactly(AudienceState.Verb.WITHDRAW);
        assertThat(AudienceState.REQUESTED.allowed(false, true))
                .containsExactly(AudienceState.Verb.APPROVE, AudienceState.Verb.REFUSE);
        assertThat(AudienceState.REQUESTED.allowed(false, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AREA, AREA, false", "AREA, ADVISERS, false", "ADVISERS, AREA, true", "ADVISERS, ADVISERS, false"})
    void whatIsNarrower(Audience one, Audience other, boolean narrower) {
        assertThat(one.narrowerThan(other)).isEqualTo(narrower);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void anAudienceIsNarrowerThanThePlanOrThePlans(Audience audience) {
        assertThat(audience.narrow()).isEqualTo(audience.narrowerThan(Audience.AREA));
        assertThat(audience.words()).isNotBlank();
    }
}
