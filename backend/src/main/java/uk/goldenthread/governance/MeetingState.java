package uk.goldenthread.governance;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a meeting stands. {@link #RULES} is the whole of what may happen to it. */
@Schema(description = "PLANNED, HELD, or CANCELLED with a reason")
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED;

    /** What is done to a meeting. */
    public enum Verb {
        CONCLUDE,
        CANCEL
    }

    /** One thing that may happen, by whoever keeps meetings. */
    public record Rule(MeetingState from, Verb verb, MeetingState to) {}

    public static final List<Rule> RULES =
            List.of(new Rule(PLANNED, Verb.CONCLUDE, HELD), new Rule(PLANNED, Verb.CANCEL, CANCELLED));

    /** Where it stands after the verb; empty when that is not possible from here. */
    public Optional<MeetingState> after(Verb verb) {
        return RULES.stream()
                .filter(r -> r.from() == this && r.verb() == verb)
                .map(Rule::to)
                .findFirst();
    }
}
