package uk.goldenthread.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;
import uk.goldenthread.record.RecordKind;

/** What is kept of boards, and of what they decided and took note of. */
@ApplicationScoped
public class GovernanceKinds implements KindsOfRoom {
    public static final Kind<DecisionFacts> DECISION = Kind.of("decision", DecisionFacts.class)
            .erasable("reason", "struckReason")
            .called(RecordKind.DECISION, "a decision");

    public static final Kind<AcknowledgementFacts> ACKNOWLEDGEMENT = Kind.of(
                    "acknowledgement", AcknowledgementFacts.class)
            .erasable("reason")
            .called(RecordKind.ACKNOWLEDGEMENT, "an acknowledgement");

    public static final Kind<MeetingFacts> MEETING = Kind.ofArea("meeting", MeetingFacts.class)
            .erasable("dateNote", "stateReason")
            .called(RecordKind.MEETING, "a meeting");

    @Override
    public List<Kind<?>> kinds() {
        return List.of(DECISION, ACKNOWLEDGEMENT, MEETING);
    }
}
