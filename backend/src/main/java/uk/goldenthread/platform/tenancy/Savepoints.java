package uk.goldenthread.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.goldenthread.platform.problem.ProblemException;

/** Takes one of many steps of a transaction so that, when it is refused half-way, nothing of it remains and the steps around it do. */
@ApplicationScoped
public class Savepoints {
    /** How often a transaction is begun again without a step that the database refused; more would mean that the sender is at fault. */
    public static final int MAX_RESTARTS = 25;

    private final EntityManager entities;

    public Savepoints(EntityManager entities) {
        this.entities = entities;
    }

    /** The database refused a step that the rules let through: the transaction is lost and must be begun again without it. */
    public static final class Broken extends RuntimeException {
        private final transient Object step;

        Broken(Object step, Throwable cause) {
            super("the database refused a step", cause);
            this.step = step;
        }

        public Object step() {
            return step;
        }
    }

    /** A rule refused a step while steps were taken without savepoints: begin again with them. */
    public static final class Unguarded extends RuntimeException {
        Unguarded() {
            super(null, null, false, false);
        }
    }

    /**
     * Takes a step.
     *
     * @param guarded true to set a savepoint before it, which most transactions never need
     * @param refused what becomes of a step that a rule refuses
     * @throws Unguarded when a rule refuses a step that has no savepoint
     * @throws Broken    when the database refuses it
     */
    public <R> R take(Object step, boolean guarded, Supplier<R> work, Function<RuntimeException, R> refused) {
        if (guarded) {
            run("savepoint one_step");
        }
        try {
            R result = work.get();
            entities.flush();
            if (guarded) {
                run("release savepoint one_step");
            }
            // Savepoints do not share records; without this every flush would look at all that came before.
            entities.clear();
            return result;
        } catch (ProblemException | ConstraintViolationException e) {
            undo(guarded);
            return refused.apply(e);
        } catch (PersistenceException e) {
            if (breaksRule(e)) {
                throw new Broken(step, e);
            }
            throw e;
        }
    }

    private void undo(boolean guarded) {
        if (!guarded) {
            throw new Unguarded();
        }
        entities.clear();
        run("rollback to savepoint one_step");
        run("release savepoint one_step");
    }

    private void run(String command) {
        entities.createNativeQuery(command).executeUpdate();
    }

    /** A constraint (class 23) or a value the column cannot hold (class 22); anything else is not the step's fault. */
    private static boolean breaksRule(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("23") || sql.getSQLState().startsWith("22");
            }
        }
        return false;
    }
}
