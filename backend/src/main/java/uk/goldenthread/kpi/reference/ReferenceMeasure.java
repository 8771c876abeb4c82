package uk.goldenthread.kpi.reference;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.MonthDay;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Polarity;

/**
 * A measure of a release.
 *
 * @param base                what it is a share of; null for a count
 * @param publishedYearsAfter how many years after the year it is about its figures come out
 * @param publishedOn         by which day of that year
 * @param note                what a reader must know; may be empty
 */
public record ReferenceMeasure(
        String code,
        String sourceCode,
        String title,
        KpiUnit unit,
        @Nullable KpiBase base,
        Polarity polarity,
        Period period,
        int publishedYearsAfter,
        MonthDay publishedOn,
        String note) {

    /** What the year of a figure means. */
    public enum Period {
        CALENDAR_YEAR,
        /** As at January of the year. */
        JANUARY
    }

    /** The day by which a figure is public: before it a view of the past does not show it. */
    public LocalDate publishedBy(int year) {
        return publishedOn.atYear(year + publishedYearsAfter);
    }

    public LocalDate from(int year) {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate to(int year) {
        return LocalDate.of(year, period == Period.JANUARY ? 1 : 12, 31);
    }

    /** The period as people say it: 2024, or January 2025. */
    public String words(int year) {
        return (period == Period.JANUARY ? "January " : "") + year;
    }
}
