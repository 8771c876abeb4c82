package uk.goldenthread.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.platform.problem.ProblemException;

/** Names of periods as councils, DfE and the NHS write them, and the days they mean. */
class PeriodsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024|2024-01-01|2024-12-31",
                "Calendar year 2024|2024-01-01|2024-12-31",
                "2024 calendar year|2024-01-01|2024-12-31",
                "CY 2024|2024-01-01|2024-12-31",
                "2024 (provisional)|2024-01-01|2024-12-31",
                "FY2023-24|2023-04-01|2024-03-31",
                "FY 2023/24|2023-04-01|2024-03-31",
                "fy23/24|2023-04-01|2024-03-31",
                "2023/24 financial year|2023-04-01|2024-03-31",
                "Financial year 2023-2024|2023-04-01|2024-03-31",
                "2023/24 (FY)|2023-04-01|2024-03-31",
                "AY 2023/24|2023-09-01|2024-08-31",
                "Academic year 2023/24|2023-09-01|2024-08-31",
                "2023/24 academic year|2023-09-01|2024-08-31",
                "School year 2024-25|2024-09-01|2025-08-31",
                "Tax year 2024/25|2024-04-06|2025-04-05",
                "FY 2009/10|2009-04-01|2010-03-31",
                "FY 1999/00|1999-04-01|2000-03-31",
                "Q1 2025/26|2025-04-01|2025-06-30",
                "Q4 2026-27|2027-01-01|2027-03-31",
                "Q2 25/26|2025-07-01|2025-09-30",
                "2025/26 Q3|2025-10-01|2025-12-31",
                "2025-26 Q3|2025-10-01|2025-12-31",
                "Q1 FY2025/26|2025-04-01|2025-06-30",
                "Q1 (2025/26)|2025-04-01|2025-06-30",
                "Quarter 1, 2025/26|2025-04-01|2025-06-30",
                "1st quarter 2025/26|2025-04-01|2025-06-30",
                "Q1 calendar year 2025|2025-01-01|2025-03-31",
                "H1 2025/26|2025-04-01|2025-09-30",
                "H2 2025/26|2025-10-01|2026-03-31",
                "First half of 2025/26|2025-04-01|2025-09-30",
                "May 2025|2025-05-01|2025-05-31",
                "MAY 2025|2025-05-01|2025-05-31",
                "Sep-26|2026-09-01|2026-09-30",
                "Sept 26|2026-09-01|2026-09-30",
                "Sep '26|2026-09-01|2026-09-30",
                "2025-10|2025-10-01|2025-10-31",
                "2025/10|2025-10-01|2025-10-31",
                "10/2025|2025-10-01|2025-10-31",
                "2025 October|2025-10-01|2025-10-31",
                "Feb 2024|2024-02-01|2024-02-29",
                "May 2025 (provisional)|2025-05-01|2025-05-31",
                "M5 2025/26|2025-08-01|2025-08-31",
                "Month 12 2025/26|2026-03-01|2026-03-31",
                "Week 12 2026|2026-03-16|2026-03-22",
                "Wk 12, 2026|2026-03-16|2026-03-22",
                "2026-W12|2026-03-16|2026-03-22",
                "Week 53 2026|2026-12-28|2027-01-03",
                "w/c 16 March 2026|2026-03-16|2026-03-22",
                "Week ending 22/03/2026|2026-03-16|2026-03-22",
                "1 Apr 2025 to 30 Jun 2025|2025-04-01|2025-06-30",
                "1 April to 30 June 2025|2025-04-01|2025-06-30",
                "01/04/2025 - 30/06/2025|2025-04-01|2025-06-30",
                "01/04/2025-30/06/2025|2025-04-01|2025-06-30",
                "2025-04-01 to 2025-06-30|2025-04-01|2025-06-30",
                "1st April 2025 – 30th June 2025|2025-04-01|2025-06-30",
                "April to June 2025|2025-04-01|2025-06-30",
                "Apr-Jun 2025|2025-04-01|2025-06-30",
                "Nov 2024 - Jan 2025|2024-11-01|2025-01-31",
                "November to January 2025|2024-11-01|2025-01-31",
                "Year to March 2025|2024-04-01|2025-03-31",
                "Year ending 31 March 2025|2024-04-01|2025-03-31",
                "12 months to September 2025|2024-10-01|2025-09-30",
                "Rolling 12 months to Sep 2025|2024-10-01|2025-09-30",
                "Quarter to June 2025|2025-04-01|2025-06-30",
                "As at 31 March 2025|2025-03-31|2025-03-31",
                "End of March 2025|2025-03-31|2025-03-31",
                "31/03/2025|2025-03-31|2025-03-31",
                "20250331|2025-03-31|2025-03-31"
            })
    void theUsualNamesMeanTheseDays(String name, LocalDate start, LocalDate end) {
        assertThat(Periods.read(name, null)).isEqualTo(new PeriodReading.Placed(new Days(start, end), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023/24|FINANCIAL|2023-04-01|2024-03-31",
                "2023/24|ACADEMIC|2023-09-01|2024-08-31",
                "2024/2025|FINANCIAL|2024-04-01|2025-03-31",
                "24/25|ACADEMIC|2024-09-01|2025-08-31",
                "2011/12|FINANCIAL|2011-04-01|2012-03-31",
                "2024|CALENDAR|2024-01-01|2024-12-31",
                "Q1 2025|CALENDAR|2025-01-01|2025-03-31",
                "H2 2025|CALENDAR|2025-07-01|2025-12-31"
            })
    void theKindOfYearDecidesWhereTheNameDoesNot(String name, YearKind kind, LocalDate start, LocalDate end) {
        assertThat(Periods.read(name, kind)).isEqualTo(new PeriodReading.Placed(new Days(start, end), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YTD May 2025|CALENDAR|2025-01-01|2025-05-31",
                "YTD May 2025|FINANCIAL|2025-04-01|2025-05-31",
                "Year to date: February 2026|FINANCIAL|2025-04-01|2026-02-28",
                "May 2025 YTD|ACADEMIC|2024-09-01|2025-05-31",
                "Cumulative to May 2025|FINANCIAL|2025-04-01|2025-05-31",
                "YTD Q2 2025/26||2025-04-01|2025-09-30"
            })
    void whatAddsUpBeginsWithTheYear(String name, YearKind kind, LocalDate start, LocalDate end) {
        assertThat(Periods.read(name, kind)).isEqualTo(new PeriodReading.Placed(new Days(start, end), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023/24|FY 2023/24 or AY 2023/24",
                "2024/2025|FY 2024/25 or AY 2024/25",
                "2023-24|FY 2023/24 or AY 2023/24",
                "2011/12|FY 2011/12 or AY 2011/12",
                "2011-12|December 2011, FY 2011/12 or AY 2011/12",
                "202425|FY 2024/25 or AY 2024/25",
                "201112|FY 2011/12, AY 2011/12 or December 2011",
                "202409|September 2024",
                "Q1 2025|Q1 calendar year 2025 or Q1 2025/26",
                "H1 2025|H1 calendar year 2025 or H1 2025/26",
                "FY 2024|2023/24 or 2024/25",
                "YTD May 2025|1 January 2025 to 31 May 2025, 1 April 2025 to 31 May 2025 or 1 September 2024 to 31 May 2025",
                "YTD 2025/26|FY 2025/26 or AY 2025/26",
                "Q1 2025/26 academic year|first and last day",
                "Autumn term 2025|first and last day of the autumn term 2025/26",
                "Spring term 2025/26|last day of the spring term 2025/26",
                "Spring 2026|last day of the spring term 2025/26",
                "Autumn and spring terms 2024/25|last day of the autumn and spring terms 2024/25"
            })
    void whatCouldBeTwoThingsIsAskedWithTheChoices(String name, String choices) {
        assertThat(Periods.read(name, null))
                .isInstanceOfSatisfying(PeriodReading.Asked.class, asked -> assertThat(asked.sentence())
                        .contains(choices));
    }

    @Test
    void aFinancialMeasureAsksWhich2024() {
        assertThat(Periods.read("2024", YearKind.FINANCIAL))
                .isInstanceOfSatisfying(PeriodReading.Asked.class, asked -> assertThat(asked.sentence())
                        .contains("2023/24 or 2024/25, or Calendar year 2024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Latest",
                "Baseline",
                "Said at the board",
                "May",
                "Q1",
                "2023/25",
                "Week 54 2026",
                "Week 53 2025",
                "31 February 2025",
                "13/2025",
                "Smarch 2025",
                "1824",
                "30 Jun 2025 to 1 Apr 2025",
                "June 2025 to April 2025",
                "205013",
                "Q5 2025/26",
                "2025 to",
                "Maybe 2025"
            })
    void otherNamesHaveNoDays(String name) {
        assertThat(Periods.read(name, null)).isInstanceOf(PeriodReading.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025|Calendar year|2025",
                "202425|Financial year|Financial year 2024/25",
                "201112|Academic year|Academic year 2011/12",
                "202425|Tax year|Tax year 2024/25",
                "202425|Financial year Q1|Q1 financial year 2024/25",
                "202425|Financial quarter 2|Q2 financial year 2024/25",
                "2024|Calendar year Q1|Q1 calendar year 2024",
                "202526|Autumn term|Autumn term 2025/26",
                "2025|Spring term|Spring term 2025",
                "202526|Autumn and spring term|Autumn and spring terms 2025/26",
                "2025|January|January 2025",
                "202501|January|January 2025",
                "2026|Week 12|Week 12 2026",
                "202526|Part 2 (October to March)|H2 2025/26"
            })
    void dfesTwoColumnsAreOneName(String period, String identifier, String name) {
        assertThat(TimeIdentifiers.name(period, identifier)).isEqualTo(name);
        assertThat(Periods.read(name, null)).isNotInstanceOf(PeriodReading.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "202425|Calendar year|four digits",
                "2024|Academic year|six digits",
                "202426|Financial year|six digits",
                "202402|January|another month",
                "202425|Reporting year|not one of DfE's words",
                "May 2025|May|Leave it empty"
            })
    void columnsThatDoNotGoTogetherAreRefused(String period, String identifier, String says) {
        assertThatThrownBy(() -> TimeIdentifiers.name(period, identifier))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/26 (projected)", "Forecast May 2025", "Expected by March 2026", "2026 projection"})
    void aNameMaySayThatItIsExpected(String name) {
        assertThat(Periods.expected(name)).isTrue();
        assertThat(Periods.expected("May 2025")).isFalse();
    }
}
