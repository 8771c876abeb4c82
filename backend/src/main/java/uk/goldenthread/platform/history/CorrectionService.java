package uk.goldenthread.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.Transactions;

/** What only the operator may add to what was recorded: when a revision really became true, and that a person is erased. */
@ApplicationScoped
public class CorrectionService {
    private static final Map<String, String> REFUSALS = Map.of(
            "GT004", "That area is not open.",
            "GT005",
                    "Later revisions were written under a wrong clock too: correct them in the same command, up to the last one.",
            "GT006", "That person is still a member of an area. End the memberships first.",
            "GT007", "There are no such revisions, or that moment is still to come.",
            "GT008",
                    "A programme would then go back in time. Choose a moment between those of the revisions before the first and after the last.",
            "P0002", "There is no such person.",
            "P0003", "Several people have that address. Say the identifier.");

    private final EntityManager entities;
    private final Transactions transactions;
    private final CurrentRequest call;

    public CorrectionService(EntityManager entities, Transactions transactions, CurrentRequest call) {
        this.entities = entities;
        this.transactions = transactions;
        this.call = call;
    }

    /**
     * Appends a correction; what is hashed stays as it is.
     *
     * @return number of the revision that says so
     */
    public long correct(String areaCode, long from, long to, Instant at, String reason) {
        // Not a write as others are: it opens its revision itself, after the moment that stands in the way of every
        // other.
        return refused(() -> transactions.unrecorded(
                areaCode,
                () -> Revisions.number(entities.createNativeQuery(
                                "select history.correct_clock(?1, ?2, ?3, cast(?4 as timestamptz), ?5, ?6, ?7)",
                                Long.class)
                        .setParameter(1, areaCode)
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .setParameter(4, at.toString())
                        .setParameter(5, reason)
                        .setParameter(6, call.caller().actor())
                        .setParameter(7, call.requestId())
                        .getSingleResult())));
    }

    /**
     * Erases a person who is a member of nothing any more.
     *
     * @param who identifier or e-mail address
     */
    public void forget(String who, String reason) {
        refused(() -> {
            transactions.aside(() -> entities.createNativeQuery("select history.forget_person(?1, ?2)", Integer.class)
                    .setParameter(1, who)
                    .setParameter(2, reason)
                    .getSingleResult());
            return null;
        });
    }

    private static <T> T refused(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof SQLException sql && REFUSALS.containsKey(sql.getSQLState())) {
                    throw ProblemException.invalid("", REFUSALS.get(sql.getSQLState()));
                }
            }
            throw e;
        }
    }
}
