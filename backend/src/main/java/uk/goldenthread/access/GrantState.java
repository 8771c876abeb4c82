package uk.goldenthread.access;

import java.util.List;

/** Where a grant stands. {@link #RULES} is the whole of what may happen to it. */
public enum GrantState {
    /** Waits for a second person. */
    PROPOSED,
    /** The invitation link is open. */
    OFFERED,
    /** Somebody holds the role. */
    HELD,
    REFUSED,
    WITHDRAWN;

    /** What is done to a grant. */
    public enum Verb {
        APPROVE,
        REFUSE,
        WITHDRAW,
        ACCEPT
    }

    /** Who may do it: whoever decides grants but did not propose this one, whoever keeps memberships, or the holder of the link. */
    public enum Who {
        SECOND_PERSON,
        KEEPER,
        HOLDER_OF_THE_LINK
    }

    /**
     * @param from where the grant stands
     * @param verb what is done
     * @param to   where it stands then; approval of a colleague's grant leads to {@link #HELD} at once, because nothing is left to accept
     * @param who  by whom
     */
    public record Rule(GrantState from, Verb verb, GrantState to, Who who) {}

    public static final List<Rule> RULES = List.of(
            new Rule(PROPOSED, Verb.APPROVE, OFFERED, Who.SECOND_PERSON),
            new Rule(PROPOSED, Verb.REFUSE, REFUSED, Who.SECOND_PERSON),
            new Rule(PROPOSED, Verb.WITHDRAW, WITHDRAWN, Who.KEEPER),
            new Rule(OFFERED, Verb.WITHDRAW, WITHDRAWN, Who.KEEPER),
            new Rule(OFFERED, Verb.ACCEPT, HELD, Who.HOLDER_OF_THE_LINK));

    /** Whether the verb is possible from here. */
    public boolean allows(Verb verb) {
        return RULES.stream().anyMatch(r -> r.from() == this && r.verb() == verb);
    }
}
