package uk.goldenthread.kpi;

import java.util.List;
import java.util.Optional;

/** Where a caveat stands; it is printed beside the figure until it is closed. {@link #RULES} is the whole of what may happen to it. */
public enum CaveatState {
    RAISED,
    ANSWERED,
    CLOSED;

    /** What is done to a caveat. */
    public enum Verb {
        ANSWER,
        CLOSE
    }

    /** One thing that may happen. */
    public record Rule(CaveatState from, Verb verb, CaveatState to) {}

    public static final List<Rule> RULES = List.of(
            new Rule(RAISED, Verb.ANSWER, ANSWERED),
            new Rule(ANSWERED, Verb.ANSWER, ANSWERED),
            new Rule(RAISED, Verb.CLOSE, CLOSED),
            new Rule(ANSWERED, Verb.CLOSE, CLOSED));

    /** Whether the verb is possible from here. */
    public boolean allows(Verb verb) {
        return after(verb).isPresent();
    }

    /** Where it stands after the verb; empty when that is not possible from here. */
    public Optional<CaveatState> after(Verb verb) {
        return RULES.stream()
                .filter(r -> r.from() == this && r.verb() == verb)
                .map(Rule::to)
                .findFirst();
    }
}
