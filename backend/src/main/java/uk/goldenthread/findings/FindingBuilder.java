package uk.goldenthread.findings;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.findings.FindingView.ConcernedRecord;
import uk.goldenthread.findings.FindingView.Erasable;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * What a rule found about one record.
 *
 * @param kind       of the subject
 * @param subjectId  identifier of the subject
 * @param ref        how people call the subject
 * @param priorities numbers of the priorities it belongs to
 * @param records    the records concerned, the subject first
 * @param sentence   for a chair to read out; it may count days up to the day of the view
 * @param facts      what makes the finding, without anything that changes only because a day passes
 * @param erase      the text that should be erased; null where the finding is of something else
 */
record FindingBuilder(
        RecordKind kind,
        UUID subjectId,
        String ref,
        List<Integer> priorities,
        List<ConcernedRecord> records,
        String sentence,
        List<String> facts,
        @Nullable Erasable erase) {

    FindingBuilder(
            RecordKind kind,
            UUID subjectId,
            String ref,
            List<Integer> priorities,
            List<ConcernedRecord> records,
            String sentence,
            List<String> facts) {
        this(kind, subjectId, ref, priorities, records, sentence, facts, null);
    }

    /** About an action; the facts are given as values, and a date that is not there is a fact too. */
    static FindingBuilder about(ProgrammeSnapshot s, ActionFacts action, String sentence, Object... facts) {
        return new FindingBuilder(
                RecordKind.ACTION,
                action.id(),
                Labels.ref(s, action),
                Labels.priorities(s, action),
                List.of(record(s, action)),
                sentence,
                facts(facts));
    }

    static FindingBuilder about(PriorityFacts priority, String sentence, Object... facts) {
        return new FindingBuilder(
                RecordKind.PRIORITY,
                priority.id(),
                "P" + priority.number(),
                List.of(priority.number()),
                List.of(new ConcernedRecord(RecordKind.PRIORITY, priority.id(), words(priority))),
                sentence,
                facts(facts));
    }

    /** About a record by its name. */
    static FindingBuilder about(
            RecordKind kind,
            UUID id,
            String ref,
            List<Integer> priorities,
            String label,
            String sentence,
            Object... facts) {
        return new FindingBuilder(
                kind, id, ref, priorities, List.of(new ConcernedRecord(kind, id, label)), sentence, facts(facts));
    }

    /** About a record that belongs to another. */
    FindingBuilder subject(RecordKind subjectKind, UUID id) {
        return new FindingBuilder(subjectKind, id, ref, priorities, records, sentence, facts, erase);
    }

    FindingBuilder with(RecordKind recordKind, UUID id, String label) {
        return with(List.of(new ConcernedRecord(recordKind, id, label)));
    }

    FindingBuilder with(Collection<ConcernedRecord> others) {
        List<ConcernedRecord> all = new ArrayList<>(records);
        all.addAll(others);
        return new FindingBuilder(kind, subjectId, ref, priorities, List.copyOf(all), sentence, facts, erase);
    }

    /** With the text that should be erased. */
    FindingBuilder erasing(String table, List<String> columns) {
        return new FindingBuilder(
                kind, subjectId, ref, priorities, records, sentence, facts, new Erasable(table, subjectId, columns));
    }

    static ConcernedRecord record(ProgrammeSnapshot s, ActionFacts action) {
        return new ConcernedRecord(RecordKind.ACTION, action.id(), Labels.action(s, action));
    }

    static ConcernedRecord record(MilestoneFacts milestone) {
        return new ConcernedRecord(RecordKind.MILESTONE, milestone.id(), milestone.title());
    }

    static String words(PriorityFacts priority) {
        return "Priority " + priority.number() + ", " + priority.title();
    }

    private static List<String> facts(Object... facts) {
        List<String> words = new ArrayList<>();
        for (Object fact : facts) {
            // A month and its last day are different facts.
            words.add(fact instanceof PlannedDate d ? d.date() + " " + d.precision() : String.valueOf(fact));
        }
        return List.copyOf(words);
    }
}
