package uk.goldenthread.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.platform.problem.ProblemException;

/** Walks the table of what may happen to a grant: every verb from every state. */
class GrantStateTest {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final UUID PROPOSER = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID HOLDER = UUID.randomUUID();

    static Stream<Arguments> everyVerbFromEveryState() {
        return Stream.of(GrantState.values())
                .flatMap(state -> Stream.of(GrantState.Verb.values()).map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest
    @MethodSource("everyVerbFromEveryState")
    void whatTheTableAllowsHappensAndNothingElse(GrantState state, GrantState.Verb verb) {
        Grant grant = inState(state);
        GrantState.RULES.stream()
                .filter(r -> r.from() == state && r.verb() == verb)
                .findFirst()
                .ifPresentOrElse(
                        rule -> {
                            apply(grant, verb);
                            assertThat(grant.state()).isEqualTo(rule.to());
                        },
                        () -> {
                            assertThatThrownBy(() -> apply(grant, verb)).isInstanceOf(ProblemException.class);
                            assertThat(grant.state()).isEqualTo(state);
                        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void rolesThatDecideOrAssureWaitForASecondPerson(Role role) {
        boolean waits = new Grant("E06000006", draft(role, null), PROPOSER, InvitationToken.random(), NOW).state()
                == GrantState.PROPOSED;
        assertThat(waits)
                .isEqualTo(java.util.Set.of(Role.CHAIR, Role.ADVISER, Role.PROGRAMME_MANAGER, Role.AREA_ADMIN)
                        .contains(role));
    }

    @Test
    void theOperatorNeedsNoSecondPerson() {
        assertThat(new Grant("E06000006", draft(Role.AREA_ADMIN, null), null, InvitationToken.random(), NOW).state())
                .isEqualTo(GrantState.OFFERED);
    }

    @Test
    void nobodyGrantsToThemselves() {
        assertThatThrownBy(() -> new Grant("E06000006", draft(Role.CLERK, PROPOSER), PROPOSER, null, NOW))
                .hasMessage("Nobody grants a role to themselves. Ask a colleague.");
        Grant proposed = inState(GrantState.PROPOSED);
        assertThatThrownBy(() -> proposed.approve(PROPOSER, NOW))
                .hasMessage("You proposed this grant yourself. Somebody else must decide it.");
        Grant offered = inState(GrantState.PROPOSED);
        offered.approve(SECOND, NOW);
        assertThatThrownBy(() -> offered.requireAcceptable(PROPOSER, NOW))
                .hasMessage("Nobody grants a role to themselves. Ask a colleague.");
        assertThatThrownBy(() -> offered.requireAcceptable(SECOND, NOW))
                .hasMessage("Nobody grants a role to themselves. Ask a colleague.");
        Grant colleague = new Grant("E06000006", draft(Role.CHAIR, HOLDER), PROPOSER, null, NOW);
        assertThatThrownBy(() -> colleague.approve(HOLDER, NOW))
                .hasMessage("Nobody grants a role to themselves. Ask a colleague.");
    }

    @Test
    void aLinkEndsSevenDaysAfterItOpened() {
        Grant grant = inState(GrantState.PROPOSED);
        Instant opened = NOW.plusSeconds(86_400);
        grant.approve(SECOND, opened);
        assertThat(grant.expiresAt()).isEqualTo(Instant.parse("2026-01-13T09:00:00Z"));
        assertThatCode(() -> grant.requireAcceptable(HOLDER, grant.expiresAt().minusMillis(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> grant.requireAcceptable(HOLDER, grant.expiresAt()))
                .hasMessage("This invitation ended 7 days after it was made. Ask whoever sent it for a new one.");
    }

    private static Grant inState(GrantState state) {
        Role role = state == GrantState.PROPOSED || state == GrantState.REFUSED ? Role.CHAIR : Role.CLERK;
        Grant grant = new Grant("E06000006", draft(role, null), PROPOSER, InvitationToken.random(), NOW);
        switch (state) {
            case HELD -> apply(grant, GrantState.Verb.ACCEPT);
            case REFUSED -> apply(grant, GrantState.Verb.REFUSE);
            case WITHDRAWN -> apply(grant, GrantState.Verb.WITHDRAW);
            default -> {}
        }
        assertThat(grant.state()).isEqualTo(state);
        return grant;
    }

    private static void apply(Grant grant, GrantState.Verb verb) {
        switch (verb) {
            case APPROVE -> grant.approve(SECOND, NOW);
            case REFUSE -> grant.refuse(SECOND, "Not agreed", NOW);
            case WITHDRAW -> grant.withdraw(PROPOSER, "Sent to the wrong post", NOW);
            case ACCEPT -> {
                grant.requireAcceptable(HOLDER, NOW);
                grant.held(new Membership("E06000006", HOLDER, grant.role(), null, null, null));
            }
        }
    }

    private static GrantDraft draft(Role role, UUID person) {
        return new GrantDraft(role.word(), "A post", null, null, person);
    }
}
