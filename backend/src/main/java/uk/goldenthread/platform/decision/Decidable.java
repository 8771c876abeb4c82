package uk.goldenthread.platform.decision;

import java.util.Optional;
import java.util.UUID;

/** A kind of request that a meeting can decide. The room that keeps the requests implements it, so that their rules hold there too. */
public interface Decidable {
    /** The kind as decisions name it: {@code DEADLINE_CHANGE}. */
    String kind();

    /** The kind as one would say it: another date for an action. */
    String words();

    /** What is decided; empty when there is no such record. Inside a transaction. */
    Optional<Matter> matter(UUID subjectId);

    /**
     * Carries the decision out, inside the write transaction that is open.
     *
     * @throws uk.goldenthread.platform.problem.ProblemException when it was decided otherwise meanwhile, or may not be decided by this person
     */
    void apply(UUID subjectId, Decided decided);
}
