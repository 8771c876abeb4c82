package uk.goldenthread.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Controls that tell of another risk. */
class EmergentRiskTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A further risk to delivery has emerged in the progress of appointing the programme manager.",
                "A further risk has come up: the programme manager is not yet appointed.",
                "There is a NEW RISK that the post stays vacant.",
                "another risk is that nobody applies",
                "A risk has emerged.",
                "The risk to delivery has now come up again.",
                "Risks have arisen with the supplier.",
                "further  risks"
            })
    void isSeen(String text) {
        assertThat(EmergentRisk.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A working group has been set up.",
                "Its meetings are in the diary.",
                "The risk is reviewed every month.",
                "A risk assessment is done for each child.",
                "Steps have been taken to lower the risk.",
                "Further work on the risk register.",
                ""
            })
    void isNotSeen(String text) {
        assertThat(EmergentRisk.in(text)).isFalse();
    }

    @Test
    void nothingSaidIsNoRisk() {
        assertThat(EmergentRisk.in(null)).isFalse();
    }
}
