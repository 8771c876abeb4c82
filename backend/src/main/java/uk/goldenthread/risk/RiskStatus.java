package uk.goldenthread.risk;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a risk stands. {@link #RULES} is the whole of what may happen to it. */
@Schema(description = "OPEN; ISSUE: it has happened; CLOSED with a reason")
public enum RiskStatus {
    OPEN,
    CLOSED,
    ISSUE;

    /** What is done to a risk. */
    @Schema(name = "RiskVerb", description = "HAPPEN: record that it has become an issue")
    public enum Verb {
        CLOSE,
        REOPEN,
        HAPPEN
    }

    /** One thing that may happen, by whoever keeps the risk. */
    public record Rule(RiskStatus from, Verb verb, RiskStatus to) {}

    public static final List<Rule> RULES = List.of(
            new Rule(OPEN, Verb.HAPPEN, ISSUE),
            new Rule(OPEN, Verb.CLOSE, CLOSED),
            new Rule(ISSUE, Verb.CLOSE, CLOSED),
            new Rule(ISSUE, Verb.REOPEN, OPEN),
            new Rule(CLOSED, Verb.REOPEN, OPEN));

    /** Where it stands after the verb; empty when that is not possible from here. */
    public Optional<RiskStatus> after(Verb verb) {
        return RULES.stream()
                .filter(r -> r.from() == this && r.verb() == verb)
                .map(Rule::to)
                .findFirst();
    }

    /** What may be done from here. */
    public List<Verb> allowed() {
        return RULES.stream().filter(r -> r.from() == this).map(Rule::verb).toList();
    }
}
