package uk.goldenthread.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may happen to a risk: the whole table. */
class RiskStatusTest {
    @ParameterizedTest
    @CsvSource({
        "OPEN,   CLOSE,  CLOSED",
        "OPEN,   REOPEN, ",
        "OPEN,   HAPPEN, ISSUE",
        "CLOSED, CLOSE,  ",
        "CLOSED, REOPEN, OPEN",
        "CLOSED, HAPPEN, ",
        "ISSUE,  CLOSE,  CLOSED",
        "ISSUE,  REOPEN, OPEN",
        "ISSUE,  HAPPEN, "
    })
    void everyVerbFromEverywhere(RiskStatus from, RiskStatus.Verb verb, RiskStatus to) {
        assertThat(from.after(verb).orElse(null)).isEqualTo(to);
        assertThat(from.allowed().contains(verb)).isEqualTo(to != null);
    }

    @Test
    void noRuleStandsTwice() {
        assertThat(RiskStatus.RULES.stream().map(r -> Map.entry(r.from(), r.verb())))
                .doesNotHaveDuplicates()
                .hasSize(5);
    }
}
