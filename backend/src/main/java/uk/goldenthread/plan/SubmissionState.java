package uk.goldenthread.plan;

import java.util.List;

/** Where a priority's report to a cycle stands. {@link #RULES} is the whole of what may happen to it. */
public enum SubmissionState {
    /** Not submitted yet. */
    OWED,
    /** The SRO declared it; the programme manager reads it. */
    SUBMITTED,
    /** Given back with a reason. */
    RETURNED,
    ACCEPTED;

    /** What is done to a submission. */
    public enum Verb {
        SUBMIT,
        RETURN,
        ACCEPT
    }

    /** Who may do it: the SRO of the priority, or the programme manager. */
    public enum Who {
        SRO,
        MANAGER
    }

    /** One thing that may happen. */
    public record Rule(SubmissionState from, Verb verb, SubmissionState to, Who who) {}

    public static final List<Rule> RULES = List.of(
            new Rule(OWED, Verb.SUBMIT, SUBMITTED, Who.SRO),
            new Rule(RETURNED, Verb.SUBMIT, SUBMITTED, Who.SRO),
            new Rule(SUBMITTED, Verb.SUBMIT, SUBMITTED, Who.SRO),
            new Rule(SUBMITTED, Verb.RETURN, RETURNED, Who.MANAGER),
            new Rule(SUBMITTED, Verb.ACCEPT, ACCEPTED, Who.MANAGER),
            new Rule(ACCEPTED, Verb.RETURN, RETURNED, Who.MANAGER));

    /** Whether the verb is possible from here. */
    public boolean allows(Verb verb) {
        return RULES.stream().anyMatch(r -> r.from() == this && r.verb() == verb);
    }

    /** Whether the cycle still waits for the SRO. */
    public boolean owed() {
        return this == OWED || this == RETURNED;
    }
}
