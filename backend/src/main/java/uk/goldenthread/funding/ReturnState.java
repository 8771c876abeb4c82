package uk.goldenthread.funding;

import java.util.List;
import java.util.Optional;

/** Where a return stands. {@link #RULES} is the whole of what may happen to it. What was submitted is never changed, only followed. */
public enum ReturnState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    SUPERSEDED;

    /** What is done to a return. */
    public enum Verb {
        SUBMIT,
        APPROVE,
        REOPEN
    }

    /** One thing that may happen. Reopening begins the next version as a draft. */
    public record Rule(ReturnState from, Verb verb, ReturnState to) {}

    public static final List<Rule> RULES = List.of(
            new Rule(DRAFT, Verb.SUBMIT, SUBMITTED),
            new Rule(SUBMITTED, Verb.APPROVE, APPROVED),
            new Rule(SUBMITTED, Verb.REOPEN, SUPERSEDED),
            new Rule(APPROVED, Verb.REOPEN, SUPERSEDED));

    /** Where it stands after the verb; empty when that is not possible from here. */
    public Optional<ReturnState> after(Verb verb) {
        return RULES.stream()
                .filter(r -> r.from() == this && r.verb() == verb)
                .map(Rule::to)
                .findFirst();
    }
}
