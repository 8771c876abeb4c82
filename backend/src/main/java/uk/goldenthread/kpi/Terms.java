package uk.goldenthread.kpi;

import java.util.Optional;

/** The days of school terms, where the area has set them: they differ from council to council. */
@FunctionalInterface
public interface Terms {
    /** No term dates are set. */
    Terms NONE = (term, year) -> Optional.empty();

    /**
     * The days of a term.
     *
     * @param academicYear the calendar year in which the academic year begins
     */
    Optional<Days> of(Term term, int academicYear);

    /** A term of the school year. */
    enum Term {
        AUTUMN,
        SPRING,
        SUMMER;

        /** The academic year of a term that is named with a calendar year: the spring of 2026 belongs to 2025/26. */
        int academicYear(int calendarYear) {
            return this == AUTUMN ? calendarYear : calendarYear - 1;
        }

        String word() {
            return switch (this) {
                case AUTUMN -> "Autumn";
                case SPRING -> "Spring";
                case SUMMER -> "Summer";
            };
        }
    }
}
