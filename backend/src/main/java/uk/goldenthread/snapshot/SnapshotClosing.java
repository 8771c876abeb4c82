package uk.goldenthread.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.plan.ActionClose;
import uk.goldenthread.plan.Closing;
import uk.goldenthread.plan.StatementFacts;

/** What a close keeps is read from the snapshot of its own transaction, by the functions that every view of the day uses. */
@ApplicationScoped
public class SnapshotClosing implements Closing {
    private final Snapshots snapshots;

    public SnapshotClosing(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public List<ActionClose.Standing> standings(String areaCode, UUID programmeId, LocalDate today) {
        ProgrammeSnapshot s = snapshots.within(areaCode, programmeId);
        return s.actions().stream()
                .map(a -> {
                    Optional<StatementFacts> last = s.latestStatement(a);
                    return new ActionClose.Standing(
                            a.id(),
                            last.map(StatementFacts::id).orElse(null),
                            last.map(StatementFacts::cycleId).orElse(null),
                            s.progress(a),
                            last.map(StatementFacts::impact).orElse(null),
                            s.system(a, today),
                            a.due(),
                            a.forecast(),
                            last.map(StatementFacts::narrativeHash).orElse(""));
                })
                .toList();
    }
}
