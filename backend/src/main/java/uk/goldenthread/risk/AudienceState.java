package uk.goldenthread.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request for fewer readers stands. {@link #RULES} is the whole of what may happen to it; only an approval hides anything. */
public enum AudienceState {
    REQUESTED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    /** What is done to a request. */
    @Schema(name = "AudienceVerb")
    public enum Verb {
        APPROVE,
        REFUSE,
        WITHDRAW
    }

    /** Who may do it: a chair or programme manager who did not ask for it, or who asked. */
    public enum Who {
        SECOND_PERSON,
        ASKER
    }

    /** One thing that may happen. */
    public record Rule(AudienceState from, Verb verb, AudienceState to, Who who) {}

    public static final List<Rule> RULES = List.of(
            new Rule(REQUESTED, Verb.APPROVE, APPROVED, Who.SECOND_PERSON),
            new Rule(REQUESTED, Verb.REFUSE, REFUSED, Who.SECOND_PERSON),
            new Rule(REQUESTED, Verb.WITHDRAW, WITHDRAWN, Who.ASKER));

    /** The rule of doing that from here; empty when that is not possible. */
    public Optional<Rule> rule(Verb verb) {
        return RULES.stream().filter(r -> r.from() == this && r.verb() == verb).findFirst();
    }

    /**
     * What one may do from here.
     *
     * @param own     whether one asked for it oneself: nobody is their own second person
     * @param decider whether one may decide what somebody else asked for
     */
    public List<Verb> allowed(boolean own, boolean decider) {
        return Arrays.stream(Verb.values())
                .filter(v -> rule(v).filter(r -> r.who() == Who.ASKER ? own : decider && !own)
                        .isPresent())
                .toList();
    }
}
