package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import uk.goldenthread.kpi.YearKind;
import uk.goldenthread.platform.problem.ProblemException;

/** The import a row belongs to: where it goes, what it was loaded from, and names that many rows use. */
public final class Loading {
    private final String areaCode;
    private final UUID programmeId;
    private final Paper paper;
    private final Map<String, UUID> organisations;
    private final Map<Integer, UUID> priorities;
    private final Predicate<String> listed;
    private final Map<UUID, Integer> positions;
    private final Map<UUID, String> stated = new HashMap<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();

    /**
     * The paper that is loaded.
     *
     * @param id         as stored; null when the import names none
     * @param isNew      true when this import stores it
     * @param title      empty when the import names none
     * @param positionOn day the paper describes
     * @param reportedOn day it was reported
     * @param years      which year its periods such as 2023/24 mean; null where the import does not say
     */
    public record Paper(
            UUID id,
            boolean isNew,
            String title,
            LocalDate positionOn,
            LocalDate reportedOn,
            @Nullable YearKind years) {}

    /**
     * @param organisations identifiers by short name as it is compared
     * @param priorities    identifiers by number
     * @param positions     last position taken in each priority
     * @param listed        whether the programme has an action of that reference
     */
    public Loading(
            String areaCode,
            UUID programmeId,
            Paper paper,
            Map<String, UUID> organisations,
            Map<Integer, UUID> priorities,
            Map<UUID, Integer> positions,
            Predicate<String> listed) {
        this.areaCode = areaCode;
        this.programmeId = programmeId;
        this.paper = paper;
        this.organisations = organisations;
        this.priorities = new HashMap<>(priorities);
        this.positions = new HashMap<>(positions);
        this.listed = listed;
    }

    public String areaCode() {
        return areaCode;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public Paper paper() {
        return paper;
    }

    /** What the rows of a kind share, made for the first of them. */
    <T> T shared(Class<T> kind, Supplier<T> made) {
        return kind.cast(shared.computeIfAbsent(kind, k -> made.get()));
    }

    /** Whether the programme has an action of that reference, stored before or by an earlier row. */
    public boolean lists(String ref) {
        return listed.test(ref);
    }

    void known(int number, UUID priority) {
        priorities.put(number, priority);
    }

    UUID priority(Integer number) {
        UUID id = number == null ? null : priorities.get(number);
        if (number != null && id == null) {
            throw ProblemException.unprocessable(
                    "/priorityNo", "There is no priority " + number + " in this programme.");
        }
        return id;
    }

    /** The next position in a priority; one that is not used after all leaves a gap, which harms nothing. */
    int position(UUID priority) {
        return positions.merge(priority, 1, Integer::sum);
    }

    /** Bodies by short name; all that are unknown are named at once. */
    List<UUID> organisations(List<String> names) {
        List<UUID> ids = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            UUID id = organisations.get(Signs.compared(name));
            if (id == null) {
                unknown.add(name);
            } else if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        if (!unknown.isEmpty()) {
            throw ProblemException.unprocessable(
                    "/organisations",
                    "The area has no organisation called " + String.join(" or ", unknown)
                            + ". Add it first, or use the short name it has.");
        }
        return ids;
    }

    /** Two rows of one sheet cannot both say where the same action stands. */
    void states(UUID action, String ref) {
        String other = stated.putIfAbsent(action, ref);
        if (other != null && !other.equals(ref)) {
            throw ProblemException.unprocessable(
                    "/progress", "The row of " + other + " already says where this action stands.");
        }
    }
}
