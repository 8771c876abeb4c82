package uk.goldenthread.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.reading.Named;
import uk.goldenthread.reading.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Records.ActionRow;

/** Takes down changes of one subject after the other. */
final class Noted {
    private final List<ChangeView> changes = new ArrayList<>();

    /** Whose changes are taken down, in the state that knows it. */
    record Subject(RecordKind kind, UUID id, String ref, String name, List<Integer> priorities) {
        static Subject of(ProgrammeSnapshot s, ActionRow a) {
            return new Subject(RecordKind.ACTION, a.id(), Named.ref(s, a), Named.action(s, a), Named.priorities(s, a));
        }

        /** The same place and name in sentences, for a record that belongs to it. */
        Subject part(RecordKind partKind, UUID partId) {
            return new Subject(partKind, partId, ref, name, priorities);
        }
    }

    List<ChangeView> all() {
        return List.copyOf(changes);
    }

    void add(ChangeType type, Subject subject, String before, String after, String sentence) {
        changes.add(new ChangeView(
                type,
                subject.priorities().isEmpty() ? null : subject.priorities().get(0),
                subject.priorities(),
                subject.kind(),
                subject.id(),
                subject.ref(),
                empty(before),
                empty(after),
                sentence));
    }

    /** A date that may be absent, as it stands in before and after. */
    static String words(PlannedDate date) {
        return date == null ? null : date.words();
    }

    /** ", now X instead of Y" with what may be absent on either side. */
    static String fromTo(String before, String after, String nothing) {
        return "from " + Objects.requireNonNullElse(before, nothing) + " to "
                + Objects.requireNonNullElse(after, nothing);
    }

    private static String empty(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
