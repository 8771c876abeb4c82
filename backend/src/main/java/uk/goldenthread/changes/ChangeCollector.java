package uk.goldenthread.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** Takes down changes of one subject after the other. */
final class ChangeCollector {
    private final List<ChangeView> changes = new ArrayList<>();

    /** Whose changes are taken down, in the state that knows it. */
    record Subject(RecordKind kind, UUID id, String ref, String name, List<Integer> priorities) {
        static Subject of(ProgrammeSnapshot s, ActionFacts a) {
            return new Subject(
                    RecordKind.ACTION, a.id(), Labels.ref(s, a), Labels.action(s, a), Labels.priorities(s, a));
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

    /** "was changed: a, b and c", where anything was. */
    void edited(ChangeType type, Subject subject, String what, List<String> edited) {
        if (!edited.isEmpty()) {
            add(type, subject, null, null, what + " was changed: " + Labels.list(edited) + ".");
        }
    }

    /** ": reason" where one was given. */
    static String said(String reason) {
        return reason == null || reason.isEmpty() ? "" : ": " + reason;
    }

    /** A sentence ends once, whatever the words it ends with. */
    static String stop(String sentence) {
        return List.of('.', '?', '!').contains(sentence.charAt(sentence.length() - 1)) ? sentence : sentence + ".";
    }

    /** What differs between two versions of a record, as its kind tells it. */
    static <T extends Fact> List<String> edited(Kind<T> kind, T was, T now) {
        return edited(kind, was, now, Map.of());
    }

    /** @param own by their words, what differs in fields that only the two states can tell */
    static <T extends Fact> List<String> edited(Kind<T> kind, T was, T now, Map<String, List<String>> own) {
        return kind.told(was, now, own, ChangeCollector::words);
    }

    /** "field (5 instead of 4)" where it changed. */
    static List<String> instead(String field, Object was, Object now) {
        List<String> edited = new ArrayList<>();
        instead(edited, field, was, now);
        return edited;
    }

    /** "field (5 instead of 4)" where it changed and both are short enough to be said. */
    static void instead(List<String> edited, String field, Object was, Object now) {
        if (!Objects.equals(was, now)) {
            edited.add(field + " (" + words(now) + " instead of " + words(was) + ")");
        }
    }

    private static String words(Object value) {
        if (value == null) {
            return "none";
        }
        return value instanceof LocalDate day ? PlannedDate.words(day) : value.toString();
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
