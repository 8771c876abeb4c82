package uk.goldenthread.read.risk;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import uk.goldenthread.governance.MeetingFacts;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.RiskRowsOf;
import uk.goldenthread.snapshot.SnapshotBuilder;

/** A programme of two priorities whose register a test fills. */
public final class RiskCase {
    public static final LocalDate TODAY = LocalDate.of(2024, 10, 13);
    public static final LocalDate JULY = LocalDate.of(2024, 7, 15);
    public final SnapshotBuilder plan = new SnapshotBuilder();
    public final UUID first = plan.priority(1);
    public final UUID second = plan.priority(2);

    public UUID risk(String ref, Consumer<RiskRowsOf.Risk> says) {
        return plan.risk(ref, r -> {
            r.priority = first;
            says.accept(r);
        });
    }

    /** A risk that was scored in July. */
    public UUID scored(String ref, int likelihood, int impact) {
        UUID risk = risk(ref, r -> {});
        plan.score(risk, AssessmentKind.CURRENT, likelihood, impact, JULY);
        return risk;
    }

    public void meeting(LocalDate on, String state) {
        plan.meetings.add(new MeetingFacts(plan.id(), 1, plan.id(), "Improvement Board", "", on, on, "", state));
    }

    public ProgrammeSnapshot snapshot() {
        return plan.build();
    }

    /** The risk as the snapshot has it. */
    public static RiskFacts row(ProgrammeSnapshot s, String ref) {
        return s.risks().stream().filter(r -> r.ref().equals(ref)).findFirst().orElseThrow();
    }
}
