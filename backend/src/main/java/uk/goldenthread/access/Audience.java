package uk.goldenthread.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For whom a record is. Plan, ratings, measures and money are for every reader of the plan, so their counts are the same for all; a risk may
 * be for fewer. Today's audience and today's membership decide, also in a view of the past. Frozen stocktakes hold {@link #AREA} only.
 */
public enum Audience {
    /** Everybody who may read the plan. */
    AREA("every reader of the plan"),
    /** Advisers, with the chair and the programme manager. */
    ADVISERS("advisers, the chair and the programme manager only", Role.ADVISER, Role.CHAIR, Role.PROGRAMME_MANAGER);

    private final String words;
    private final List<Role> roles;

    Audience(String words, Role... roles) {
        this.words = words;
        this.roles = List.of(roles);
    }

    /** Who reads it, as one would say it: advisers, the chair and the programme manager only. */
    public String words() {
        return words;
    }

    /** The roles that read it; empty for every reader of the plan. */
    public List<Role> roles() {
        return roles;
    }

    /** Whether it is for fewer than every reader of the plan. */
    public boolean narrow() {
        return !roles.isEmpty();
    }

    /** Whether somebody who reads what is for the other audience would not read what is for this one. */
    public boolean narrowerThan(Audience other) {
        return narrow() && !(other.narrow() && roles.containsAll(other.roles));
    }

    /** Audiences that the holder of these roles belongs to. */
    static Set<Audience> of(Set<Role> held) {
        return Arrays.stream(values())
                .filter(a -> a.roles.isEmpty() || a.roles.stream().anyMatch(held::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
    }

    /** A word for what these audiences see together; answers that differ by it must not stand in for each other. */
    public static String visibility(Set<Audience> audiences) {
        return audiences.stream()
                .map(a -> a.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining("."));
    }
}
