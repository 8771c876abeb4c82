package uk.goldenthread.findings;

import uk.goldenthread.findings.FindingView.ConcernedRecord;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** The cycle of a close, in words and as a record. */
final class Closes {
    private Closes() {}

    static String title(ProgrammeSnapshot s, ActionCloseFacts close) {
        return s.byId(PlanKinds.CYCLE).get(close.cycleId()).title();
    }

    static ConcernedRecord record(ProgrammeSnapshot s, ActionCloseFacts close) {
        return new ConcernedRecord(RecordKind.CYCLE, close.cycleId(), title(s, close));
    }
}
