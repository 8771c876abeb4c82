package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** The table says all that may happen to a request for another date, and the request itself holds to it. */
class DeadlineStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID CHAIR = UUID.randomUUID();
    private static final UUID ASKER = UUID.randomUUID();
    private static final PlannedDate DUE = PlannedDate.day(LocalDate.of(2025, 1, 31));

    static Stream<Arguments> everyStateAndVerb() {
        return Stream.of(DeadlineState.values())
                .flatMap(s -> Stream.of(DeadlineState.Verb.values()).map(v -> Arguments.of(s, v)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndVerb")
    void onlyWhatTheTableAllowsHappens(DeadlineState from, DeadlineState.Verb verb) {
        DeadlineChange change = change();
        if (from != DeadlineState.REQUESTED) {
            act(
                    change,
                    DeadlineState.RULES.stream()
                            .filter(r -> r.to() == from)
                            .findFirst()
                            .orElseThrow()
                            .verb());
        }
        assertThat(change.state()).isEqualTo(from);
        if (from == DeadlineState.REQUESTED) {
            act(change, verb);
            assertThat(change.state()).isEqualTo(from.after(verb).orElseThrow());
        } else {
            assertThat(from.allows(verb)).isFalse();
            ProblemException refused = catchThrowableOfType(ProblemException.class, () -> act(change, verb));
            assertThat(refused.type()).isEqualTo(ProblemType.CONFLICT);
            assertThat(refused).hasMessageContaining("already");
            assertThat(change.state()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @MethodSource("everyStateAndVerb")
    void whoeverAskedDecidesNothing(DeadlineState from, DeadlineState.Verb verb) {
        DeadlineChange change = change();
        if (from == DeadlineState.REQUESTED && verb != DeadlineState.Verb.WITHDRAW) {
            ProblemException refused = catchThrowableOfType(ProblemException.class, () -> act(change, verb, ASKER));
            assertThat(refused.type()).isEqualTo(ProblemType.NOT_ALLOWED);
            assertThat(refused).hasMessage("You asked for this date yourself. Somebody else must decide it.");
            assertThat(change.state()).isEqualTo(DeadlineState.REQUESTED);
        }
    }

    private static DeadlineChange change() {
        Action action = new Action(
                "E06000006",
                UUID.randomUUID(),
                new ActionEdit("Portal", List.of(), null, List.of(), null, null, null, DUE),
                Provenance.ENTERED);
        return DeadlineChange.asked(
                action,
                new DeadlineChangeDraft(
                        DUE, PlannedDate.day(LocalDate.of(2025, 4, 30)), "IT need longer.", DeadlineCategory.PARTNER),
                ASKER,
                "sro",
                TODAY);
    }

    private static void act(DeadlineChange change, DeadlineState.Verb verb) {
        act(change, verb, verb == DeadlineState.Verb.WITHDRAW ? ASKER : CHAIR);
    }

    private static void act(DeadlineChange change, DeadlineState.Verb verb, UUID person) {
        switch (verb) {
            case APPROVE -> change.approve(DUE, person, TODAY, null, null);
            case REFUSE -> change.refuse(person, TODAY, "No.", null);
            case WITHDRAW -> change.withdraw(person, false, TODAY, "Not needed.");
        }
    }
}
