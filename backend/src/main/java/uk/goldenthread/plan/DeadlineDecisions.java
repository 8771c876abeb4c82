package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.decision.Decidable;
import uk.goldenthread.platform.decision.Decided;
import uk.goldenthread.platform.decision.Matter;

/** A meeting can decide about the date of an action. */
@ApplicationScoped
public class DeadlineDecisions implements Decidable {
    /** The kind as decisions name it. */
    public static final String KIND = "DEADLINE_CHANGE";
    /** The kind as one would say it. */
    public static final String WORDS = "another date for an action";

    private final DeadlineChangeService changes;

    public DeadlineDecisions(DeadlineChangeService changes) {
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return WORDS;
    }

    @Override
    public Optional<Matter> matter(UUID subjectId) {
        return changes.matter(subjectId);
    }

    @Override
    public void apply(UUID subjectId, Decided decided) {
        changes.decided(subjectId, decided);
    }
}
