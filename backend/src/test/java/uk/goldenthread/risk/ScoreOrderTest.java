package uk.goldenthread.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.risk.ScoreOrder.Dated;

/** Which scores contradict one another, and to where planned controls can bring one. */
class ScoreOrderTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 13);
    private static final LocalDate SECOND = LocalDate.of(2024, 6, 10);

    private static List<String> odd(Integer inherent, Integer current, Integer target, LocalDate targetOn) {
        Map<AssessmentKind, Dated> newest = new EnumMap<>(AssessmentKind.class);
        if (inherent != null) {
            newest.put(AssessmentKind.INHERENT, new Dated(inherent, FIRST));
        }
        if (current != null) {
            newest.put(AssessmentKind.CURRENT, new Dated(current, FIRST));
        }
        if (target != null) {
            newest.put(AssessmentKind.TARGET, new Dated(target, targetOn));
        }
        List<String> said = new ArrayList<>();
        for (ScoreOrder.Odd each : ScoreOrder.odd(newest)) {
            said.add(String.join(
                            "+", each.kinds().stream().map(Enum::name).sorted().toList()) + ": " + each.sentence());
        }
        return said;
    }

    @ParameterizedTest
    @CsvSource({"12, 12, 12", "12, 9, 4", "12, 9, 9", "12, , 12", ", 9, 9", ", , 20", "4, , ", ", 9, ", ", , "})
    void fit(Integer inherent, Integer current, Integer target) {
        assertThat(odd(inherent, current, target, SECOND)).isEmpty();
    }

    @Test
    void contradict() {
        assertThat(odd(9, 10, null, SECOND))
                .containsExactly(
                        "CURRENT+INHERENT: With its controls the risk scores 10, more than the 9 without any.");
        assertThat(odd(null, 9, 10, SECOND))
                .containsExactly("CURRENT+TARGET: Its target, 10, is above its current score, 9.");
        assertThat(odd(9, null, 10, SECOND))
                .containsExactly("INHERENT+TARGET: Its target, 10, is above what it scores without any control, 9.");
        assertThat(odd(4, 6, 8, FIRST)).hasSize(3);
    }

    /** A target that was set before the score fell below it is reached. */
    @Test
    void aTargetIsReachedWhenTheScoreFellLater() {
        assertThat(odd(null, 9, 10, FIRST)).as("of the same day").hasSize(1);
        assertThat(odd(null, 9, 10, FIRST.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4, 4, 4, NONE, 0",
        "4, 4, 5, 5, NONE, 0",
        "4, 4, 3, 4, PREVENTIVE, 0",
        "4, 4, 3, 4, DETECTIVE, 1",
        "4, 4, 4, 3, DETECTIVE, 0",
        "4, 4, 4, 3, CORRECTIVE, 0",
        "4, 4, 4, 3, PREVENTIVE, 1",
        "4, 4, 3, 3, NONE, 2",
        "4, 4, 3, 3, UNSTATED, 0"
    })
    void whatPlannedControlsBringAbout(
            int likelihood, int impact, int expectedLikelihood, int expectedImpact, String planned, int unsupported) {
        Set<ControlKind> kinds = new HashSet<>();
        switch (planned) {
            case "NONE" -> {}
            case "UNSTATED" -> kinds.add(null);
            default -> kinds.add(ControlKind.valueOf(planned));
        }
        assertThat(ExpectedScore.unsupported(likelihood, impact, expectedLikelihood, expectedImpact, kinds))
                .hasSize(unsupported);
    }

    @Test
    void whatTheyDoNotBringAboutIsNamed() {
        assertThat(ExpectedScore.unsupported(5, 4, 3, 2, new HashSet<>()))
                .containsExactly(
                        "Likelihood is expected to fall from 5 to 3, and no planned control is preventive.",
                        "Impact is expected to fall from 4 to 2, and no planned control is detective or corrective.");
    }
}
