package uk.goldenthread.kpi;

import java.util.List;
import java.util.Optional;

/** Where a request to compute control limits anew stands. {@link #RULES} is the whole of what may happen to it. */
public enum RebaseState {
    REQUESTED,
    APPROVED,
    REFUSED;

    /** What is done to a request, by the chair who did not ask for it. */
    public enum Verb {
        APPROVE,
        REFUSE
    }

    /** One thing that may happen. */
    public record Rule(RebaseState from, Verb verb, RebaseState to) {}

    public static final List<Rule> RULES =
            List.of(new Rule(REQUESTED, Verb.APPROVE, APPROVED), new Rule(REQUESTED, Verb.REFUSE, REFUSED));

    /** Where it stands after the verb; empty when that is not possible from here. */
    public Optional<RebaseState> after(Verb verb) {
        return RULES.stream()
                .filter(r -> r.from() == this && r.verb() == verb)
                .map(Rule::to)
                .findFirst();
    }
}
