package uk.goldenthread.funding;

import java.util.List;
import java.util.Optional;

/** Where a virement stands. {@link #RULES} is the whole of what may happen to it; only an approval moves money. */
public enum VirementState {
    REQUESTED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    /** What is done to a virement. */
    public enum Verb {
        APPROVE,
        REFUSE,
        WITHDRAW
    }

    /** Who may do it: the chair who did not ask for it, or whoever keeps the fund. */
    public enum Who {
        CHAIR,
        KEEPER
    }

    /** One thing that may happen. */
    public record Rule(VirementState from, Verb verb, VirementState to, Who who) {}

    public static final List<Rule> RULES = List.of(
            new Rule(REQUESTED, Verb.APPROVE, APPROVED, Who.CHAIR),
            new Rule(REQUESTED, Verb.REFUSE, REFUSED, Who.CHAIR),
            new Rule(REQUESTED, Verb.WITHDRAW, WITHDRAWN, Who.KEEPER));

    /** Where it stands after the verb; empty when that is not possible from here. */
    public Optional<VirementState> after(Verb verb) {
        return RULES.stream()
                .filter(r -> r.from() == this && r.verb() == verb)
                .map(Rule::to)
                .findFirst();
    }
}
