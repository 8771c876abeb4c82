package uk.goldenthread.plan;

import java.util.List;
import java.util.Optional;

/** Where a request for another date stands. {@link #RULES} is the whole of what may happen to it. */
public enum DeadlineState {
    REQUESTED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    /** What is done to a request. */
    public enum Verb {
        APPROVE,
        REFUSE,
        WITHDRAW
    }

    /** Who may do it: the chair who did not ask for it (alone or for a meeting), or whoever asked and the programme manager. */
    public enum Who {
        CHAIR,
        ASKER_OR_MANAGER
    }

    /** One thing that may happen. */
    public record Rule(DeadlineState from, Verb verb, DeadlineState to, Who who) {}

    public static final List<Rule> RULES = List.of(
            new Rule(REQUESTED, Verb.APPROVE, APPROVED, Who.CHAIR),
            new Rule(REQUESTED, Verb.REFUSE, REFUSED, Who.CHAIR),
            new Rule(REQUESTED, Verb.WITHDRAW, WITHDRAWN, Who.ASKER_OR_MANAGER));

    /** Whether the verb is possible from here. */
    public boolean allows(Verb verb) {
        return after(verb).isPresent();
    }

    /** Where it stands after the verb; empty when that is not possible from here. */
    public Optional<DeadlineState> after(Verb verb) {
        return RULES.stream()
                .filter(r -> r.from() == this && r.verb() == verb)
                .map(Rule::to)
                .findFirst();
    }
}
