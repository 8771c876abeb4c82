package uk.goldenthread.governance;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a decision stands. {@link #RULES} is the whole of what may happen to it. */
@Schema(
        description =
                "RECORDED: waits for the chair. CONFIRMED: the chair says it was decided so, and it is carried out. STRUCK: the chair says it was not.")
public enum DecisionState {
    RECORDED,
    CONFIRMED,
    STRUCK;

    /** What is done to a decision. */
    public enum Verb {
        CONFIRM,
        STRIKE
    }

    /** One thing that may happen, by the chair. */
    public record Rule(DecisionState from, Verb verb, DecisionState to) {}

    public static final List<Rule> RULES =
            List.of(new Rule(RECORDED, Verb.CONFIRM, CONFIRMED), new Rule(RECORDED, Verb.STRIKE, STRUCK));

    /** Where it stands after the verb; empty when that is not possible from here. */
    public Optional<DecisionState> after(Verb verb) {
        return RULES.stream()
                .filter(r -> r.from() == this && r.verb() == verb)
                .map(Rule::to)
                .findFirst();
    }
}
