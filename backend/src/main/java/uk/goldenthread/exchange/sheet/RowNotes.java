package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.goldenthread.platform.privacy.PersonalDetails;

/** What is to be reported of a row while its cells are read: what is wrong, and what was read otherwise than it stands. */
final class RowNotes {
    private final Map<String, Cell> stood;
    private final List<CellError> errors = new ArrayList<>();
    private final Set<Note> notes = new LinkedHashSet<>();

    /** @param stood the cells as they stand in the file */
    RowNotes(Map<String, Cell> stood) {
        this.stood = stood;
    }

    void note(@Nullable String column, String words) {
        notes.add(new Note(column, PersonalDetails.masked(words, false)));
    }

    void fault(String column, String value, String reason, @Nullable String remedy) {
        errors.add(CellError.of(column, value, reason, remedy));
    }

    boolean faulty(String column) {
        return errors.stream().anyMatch(e -> e.column().equals(column));
    }

    List<CellError> errors() {
        return List.copyOf(errors);
    }

    List<String> notes() {
        return notes.stream().map(Note::whole).toList();
    }

    /** Of the notes those that are of one cell, with what stood there. */
    List<CellRead> understood() {
        return notes.stream()
                .filter(n -> n.column() != null && stood.containsKey(n.column()))
                .map(n -> new CellRead(n.column(), stood(stood.get(n.column())), n.words()))
                .toList();
    }

    private static String stood(Cell cell) {
        return cell.text().isEmpty() ? cell.look().struck() : cell.text();
    }
}
