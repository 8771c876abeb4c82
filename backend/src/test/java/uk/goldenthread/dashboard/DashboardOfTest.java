package uk.goldenthread.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.plan.RatingCount;
import uk.goldenthread.snapshot.SmallProgramme;

/** The dashboard as a pure function: the same snapshot on different days. */
class DashboardOfTest {
    private final DashboardView view = Dashboard.of(SmallProgramme.snapshot(), LocalDate.of(2024, 7, 15));

    @Test
    void anActionInTwoPrioritiesCountsOnceOverallAndOnceInEach() {
        assertThat(view.overall().distinct()).isEqualTo(2);
        assertThat(view.overall().listed()).isEqualTo(3);
        assertThat(view.overall().progress()).extracting(RatingCount::count).containsExactly(0, 0, 1, 0, 0, 0, 1);
        assertThat(view.overall().progressListed())
                .extracting(RatingCount::count)
                .containsExactly(0, 0, 2, 0, 0, 0, 1);
        assertThat(view.priorities()).extracting(p -> p.actions()).containsExactly(1, 2);
        assertThat(view.overall().sentence())
                .isEqualTo("2 distinct actions, 3 listings: one action stands in more than one priority.");
        assertThat(view.answer())
                .isEqualTo(
                        "0 of 2 actions are complete or on target (0%). 1 delayed. Nobody has reported on 1. Nothing is rated for impact yet.");
    }

    @Test
    void lateIsJudgedOnTheDayOfTheView() {
        assertThat(view.dates().late())
                .extracting(l -> l.ref() + " " + l.daysLate())
                .containsExactly("1.1 15");
        assertThat(view.dates().withDueDate()).isEqualTo(1);
        assertThat(view.dates().withoutDueDate()).isEqualTo(1);
        DashboardView before = Dashboard.of(SmallProgramme.snapshot(), LocalDate.of(2024, 6, 30));
        assertThat(before.dates().late())
                .as("the last day of the month is still in time")
                .isEmpty();
        assertThat(before.dates().next()).extracting(l -> l.ref()).containsExactly("1.1");
    }

    @Test
    void aPrintedFigureIsHeldAgainstTheRecordsAtItsOwnDecimals() {
        assertThat(view.printed()).singleElement().satisfies(p -> {
            assertThat(p.agrees()).isFalse();
            assertThat(p.sentence()).isEqualTo("Printed 30%. The records give 50% (each action once).");
            assertThat(p.lines()).singleElement().satisfies(l -> assertThat(l.percentListed())
                    .isEqualTo(67));
        });
    }

    @Test
    void silenceAboutRisksIsNotTheStatementThatThereAreNone() {
        assertThat(view.risks().open()).isEqualTo(1);
        assertThat(view.risks().notAssessed()).isEqualTo(1);
        assertThat(view.risks().prioritiesSilent()).isEmpty();
        assertThat(view.risks().noneIdentified())
                .extracting(r -> r.priorityNumber())
                .containsExactly(2);
    }

    @Test
    void saysWhatIsInferredAndWhereTheStateCameFrom() {
        assertThat(view.notes())
                .containsExactly(
                        "For P1, P2 the counts are published; which action has which rating is inferred.",
                        "Counts inferred.");
        assertThat(view.state().loadedLater()).isTrue();
        assertThat(view.organisations())
                .extracting(o -> o.shortName() + " " + o.actions())
                .containsExactly("Council 1");
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void rangesReadAsPeopleWriteThem(List<Integer> numbers, String words) {
        assertThat(Dashboard.ranges(numbers)).isEqualTo(words);
    }

    static List<Arguments> ranges() {
        return List.of(
                Arguments.of(List.of(3, 4, 5), "P3–P5"),
                Arguments.of(List.of(1, 2), "P1, P2"),
                Arguments.of(List.of(1, 3, 5, 6, 7), "P1, P3, P5–P7"),
                Arguments.of(List.of(4), "P4"));
    }
}
