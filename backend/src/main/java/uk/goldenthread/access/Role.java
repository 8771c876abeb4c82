package uk.goldenthread.access;

import static uk.goldenthread.access.Permission.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a member does in an area, and so what they may do. One table, read by the filter, the tests and {@code GET /reference/permissions}. */
public enum Role {
    PROGRAMME_MANAGER(
            "Runs the plan, its cycles, imports and stocktakes",
            AREA_READ,
            PEOPLE_READ,
            GRANT_DECIDE,
            PLAN_READ,
            PLAN_WRITE,
            PLAN_BACKDATE,
            PLAN_IMPORT,
            STATEMENT_DRAFT,
            DATE_REQUEST,
            CYCLE_RUN,
            FINDING_ACKNOWLEDGE,
            MEETING_WRITE,
            MEASURE_WRITE,
            OBSERVATION_WRITE,
            OBSERVATION_SIGN,
            RISK_WRITE,
            AUDIENCE_DECIDE,
            FUND_WRITE,
            SPEND_WRITE,
            RETURN_SUBMIT,
            STOCKTAKE_READ,
            STOCKTAKE_FREEZE,
            HISTORY_READ,
            HISTORY_REDACT),
    SRO(
            "Owns a priority and states where it stands",
            AREA_READ,
            PLAN_READ,
            STATEMENT_DRAFT,
            STATEMENT_SUBMIT,
            DATE_REQUEST,
            MEASURE_WRITE,
            OBSERVATION_WRITE,
            OBSERVATION_SIGN,
            RISK_WRITE,
            SPEND_WRITE,
            STOCKTAKE_READ),
    CONTRIBUTOR("Proposes statements for actions assigned to them", AREA_READ, PLAN_READ, STATEMENT_DRAFT),
    DATA_PROVIDER("Submits the observations of their organisation", AREA_READ, OBSERVATION_WRITE),
    CLERK("Keeps agenda, attendance and minutes", AREA_READ, PLAN_READ, MEETING_WRITE, DECISION_RECORD),
    BOARD_MEMBER("Reads everything of the area and challenges", AREA_READ, PLAN_READ, STOCKTAKE_READ),
    CHAIR(
            "Board member who decides",
            AREA_READ,
            PEOPLE_READ,
            GRANT_DECIDE,
            PLAN_READ,
            DATE_DECIDE,
            FINDING_ACKNOWLEDGE,
            DECISION_RECORD,
            DECISION_CONFIRM,
            MEASURE_DECIDE,
            VIREMENT_DECIDE,
            AUDIENCE_DECIDE,
            STOCKTAKE_READ,
            HISTORY_READ,
            HISTORY_REDACT),
    ADVISER(
            "DfE or NHS England adviser: reads everything, pulls stocktakes",
            AREA_READ,
            PLAN_READ,
            STOCKTAKE_READ,
            HISTORY_READ),
    SCRUTINY("Elected member: reads what is published to members", AREA_READ),
    AREA_ADMIN(
            "Keeps organisations, people and memberships; no content",
            AREA_READ,
            PEOPLE_READ,
            ORGANISATION_WRITE,
            MEMBERSHIP_WRITE,
            GRANT_DECIDE);

    private final String meaning;
    private final Set<Permission> permissions;

    Role(String meaning, Permission... permissions) {
        this.meaning = meaning;
        EnumSet<Permission> set = EnumSet.noneOf(Permission.class);
        for (Permission p : permissions) {
            set.add(p);
        }
        this.permissions = Set.copyOf(set);
    }

    public String meaning() {
        return meaning;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The word used in accounts, screens and the API: {@code board-member}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role ofWord(String word) {
        return known(word).orElseThrow(() -> new IllegalArgumentException("no such role: " + word));
    }

    static Optional<Role> known(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }

    /** Roles that decide, assure or let others in are granted by two people. */
    public boolean needsSecondPerson() {
        return this == CHAIR || this == ADVISER || this == PROGRAMME_MANAGER || this == AREA_ADMIN;
    }

    /** Roles that may be held for one priority only. */
    public boolean ofPriority() {
        return this == SRO || this == CONTRIBUTOR;
    }
}
