package uk.goldenthread.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.platform.decision.Decided;
import uk.goldenthread.platform.problem.ProblemException;

/** The tables say all that may happen to a meeting and to a decision, and the records hold to them. */
class GovernanceStatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID CHAIR = UUID.randomUUID();
    private static final UUID SUBJECT = UUID.randomUUID();

    static Stream<Arguments> meetings() {
        return Stream.of(MeetingState.values())
                .flatMap(s -> Stream.of(MeetingState.Verb.values()).map(v -> Arguments.of(s, v)));
    }

    static Stream<Arguments> decisions() {
        return Stream.of(DecisionState.values())
                .flatMap(s -> Stream.of(DecisionState.Verb.values()).map(v -> Arguments.of(s, v)));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void aMeetingFollowsItsTable(MeetingState from, MeetingState.Verb verb) {
        Meeting meeting = meeting(TODAY, TODAY);
        MeetingState.RULES.stream().filter(r -> r.to() == from).findFirst().ifPresent(r -> act(meeting, r.verb()));
        assertThat(meeting.state()).isEqualTo(from);
        from.after(verb)
                .ifPresentOrElse(
                        to -> {
                            act(meeting, verb);
                            assertThat(meeting.state()).isEqualTo(to);
                        },
                        () -> {
                            assertThatThrownBy(() -> act(meeting, verb))
                                    .isInstanceOf(ProblemException.class)
                                    .hasMessageContaining("already");
                            assertThat(meeting.state()).isEqualTo(from);
                        });
        assertThat(from.after(verb).isPresent()).isEqualTo(from == MeetingState.PLANNED);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionFollowsItsTable(DecisionState from, DecisionState.Verb verb) {
        Decision decision = decision(DecisionOutcome.APPROVED, null);
        DecisionState.RULES.stream().filter(r -> r.to() == from).findFirst().ifPresent(r -> act(decision, r.verb()));
        assertThat(decision.state()).isEqualTo(from);
        from.after(verb)
                .ifPresentOrElse(
                        to -> {
                            act(decision, verb);
                            assertThat(decision.state()).isEqualTo(to);
                            assertThat(decision.confirmedBy()).isEqualTo(CHAIR);
                        },
                        () -> assertThatThrownBy(() -> act(decision, verb))
                                .isInstanceOf(ProblemException.class)
                                .hasMessageContaining("already"));
        assertThat(from.after(verb).isPresent()).isEqualTo(from == DecisionState.RECORDED);
    }

    @Test
    void whatTakesEffectIsWhatWasMinuted() {
        Decision refused = decision(DecisionOutcome.REFUSED, " The date should hold. ");
        assertThat(refused.confirm(CHAIR, TODAY))
                .isEqualTo(new Decided(false, "The date should hold.", refused.meetingId(), CHAIR));
        assertThatThrownBy(() -> decision(DecisionOutcome.REFUSED, " ")).hasMessage("Say why it was refused.");
    }

    @Test
    void onlyAMeetingWhoseDayHasComeDecides() {
        meeting(TODAY, TODAY.plusDays(3)).requireDeciding(TODAY);
        assertThatThrownBy(() -> meeting(TODAY.plusDays(1), TODAY.plusDays(1)).requireDeciding(TODAY))
                .hasMessage("The meeting is on 24 November 2026; its decisions are recorded from that day.");
        assertThatThrownBy(() -> meeting(TODAY.plusDays(1), TODAY.plusDays(1)).conclude(TODAY))
                .hasMessage("The meeting is on 24 November 2026; it is held from that day.");
        Meeting cancelled = meeting(TODAY, TODAY);
        cancelled.cancel("Not quorate.");
        assertThatThrownBy(() -> cancelled.requireDeciding(TODAY))
                .hasMessage("This meeting was cancelled; it decided nothing.");
    }

    @Test
    void aDayThatIsNotCertainIsSaidAsTwo() {
        assertThat(MeetingDays.words(TODAY, TODAY)).isEqualTo("23 November 2026");
        assertThat(MeetingDays.words(LocalDate.of(2024, 9, 13), LocalDate.of(2024, 10, 13)))
                .isEqualTo("between 13 September and 13 October 2024");
        assertThat(MeetingDays.words(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 6)))
                .isEqualTo("between 30 December 2024 and 6 January 2025");
        assertThat(MeetingDays.meeting("Board", "", TODAY, TODAY)).isEqualTo("Board, 23 November 2026");
        assertThat(MeetingDays.meeting("Board", "extraordinary", TODAY, TODAY))
                .isEqualTo("Board, extraordinary, 23 November 2026");
    }

    private static Meeting meeting(LocalDate from, LocalDate to) {
        Board board = new Board("E06000006", new BoardDraft("Board", BoardTier.STRATEGIC, null));
        return new Meeting(board, new MeetingDraft(null, null, from, to, null));
    }

    private static Decision decision(DecisionOutcome outcome, String reason) {
        return new Decision(
                meeting(TODAY, TODAY),
                UUID.randomUUID(),
                new DecisionDraft("DEADLINE_CHANGE", SUBJECT, outcome, reason),
                UUID.randomUUID(),
                TODAY);
    }

    private static void act(Meeting meeting, MeetingState.Verb verb) {
        switch (verb) {
            case CONCLUDE -> meeting.conclude(TODAY);
            case CANCEL -> meeting.cancel("Not quorate.");
        }
    }

    private static void act(Decision decision, DecisionState.Verb verb) {
        switch (verb) {
            case CONFIRM -> decision.confirm(CHAIR, TODAY);
            case STRIKE -> decision.strike(CHAIR, TODAY, "It was only discussed.");
        }
    }
}
