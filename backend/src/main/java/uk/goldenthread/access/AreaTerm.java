package uk.goldenthread.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.TenantRecord;
import uk.goldenthread.platform.time.DayWords;
import uk.goldenthread.platform.time.SchoolTerm;
import uk.goldenthread.platform.time.TermDates;
import uk.goldenthread.platform.time.TermName;

/** The first and last day of a school term in an area. */
@Entity
public class AreaTerm extends TenantRecord {
    /** The order of time: by year, autumn first. */
    private static final Comparator<TermName> IN_TIME =
            Comparator.comparingInt(TermName::year).thenComparing(TermName::first);

    private int yearBegins;

    @Enumerated(EnumType.STRING)
    private SchoolTerm term;

    private LocalDate firstDay;
    private LocalDate lastDay;

    protected AreaTerm() {}

    AreaTerm(String areaCode, AreaTermDraft draft) {
        super(areaCode);
        describe(draft);
    }

    final void describe(AreaTermDraft draft) {
        TermName name = draft.name();
        requireInside(name, draft);
        yearBegins = name.year();
        term = draft.term();
        firstDay = draft.firstDay();
        lastDay = draft.lastDay();
    }

    private static void requireInside(TermName name, AreaTermDraft draft) {
        // Schools of some areas begin the autumn term in the last weeks of August.
        LocalDate from =
                draft.term() == SchoolTerm.AUTUMN ? LocalDate.of(name.year(), 8, 15) : LocalDate.of(name.year(), 9, 1);
        LocalDate to = LocalDate.of(name.year() + 1, 8, 31);
        String between = "The " + name.words() + " lies between " + DayWords.of(from) + " and " + DayWords.of(to) + ".";
        if (draft.firstDay().isBefore(from) || draft.firstDay().isAfter(to)) {
            throw ProblemException.unprocessable("/firstDay", between);
        }
        if (!draft.lastDay().isAfter(draft.firstDay())) {
            throw ProblemException.unprocessable("/lastDay", "The last day of a term comes after its first.");
        }
        if (draft.lastDay().isAfter(to)) {
            throw ProblemException.unprocessable("/lastDay", between);
        }
    }

    /** Refuses days that another term of the area has, or that are not in the order of the terms. */
    void requireBeside(AreaTerm other) {
        int order = IN_TIME.compare(other.name(), name());
        if (order < 0 && !firstDay.isAfter(other.lastDay)) {
            throw ProblemException.unprocessable(
                    "/firstDay",
                    "The " + other.name().words() + " ends on " + DayWords.of(other.lastDay) + "; the " + name().words()
                            + " begins after it.");
        }
        if (order > 0 && !lastDay.isBefore(other.firstDay)) {
            throw ProblemException.unprocessable(
                    "/lastDay",
                    "The " + other.name().words() + " begins on " + DayWords.of(other.firstDay) + "; the "
                            + name().words() + " ends before it.");
        }
    }

    TermName name() {
        return TermName.of(term, yearBegins);
    }

    TermDates.Span days() {
        return new TermDates.Span(firstDay, lastDay);
    }

    AreaTermDraft asDraft() {
        return new AreaTermDraft(AreaTermDraft.year(name()), term, firstDay, lastDay);
    }

    AreaTermView view() {
        return new AreaTermView(id(), version(), AreaTermDraft.year(name()), term, firstDay, lastDay);
    }
}
