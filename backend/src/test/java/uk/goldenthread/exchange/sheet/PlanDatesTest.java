package uk.goldenthread.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.platform.time.SchoolTerm;
import uk.goldenthread.platform.time.TermDates;
import uk.goldenthread.platform.time.TermName;

/** Terms have the days that the area set, weeks begin on a Monday, and what is no date is no date. */
class PlanDatesTest {
    private static final TermDates TERMS = new TermDates(Map.of(
            TermName.of(SchoolTerm.AUTUMN, 2026),
            new TermDates.Span(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18)),
            TermName.of(SchoolTerm.SUMMER, 2025),
            new TermDates.Span(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 21))));

    @ParameterizedTest
    @CsvSource(
            value = {
                "Autumn term 2026|false|2026-12-18",
                "autumn term 2026/27|false|2026-12-18",
                "by the end of the Autumn Term 2026|false|2026-12-18",
                "Autumn term 2026|true|2026-09-02",
                "start of the autumn term 2026|false|2026-09-02",
                "Summer term 2026|false|2026-07-21",
                "2026/27 autumn term|false|2026-12-18"
            },
            delimiter = '|')
    void aTermIsTheDayThatTheAreaSet(String text, boolean first, String day) {
        Dates.Written written = Dates.read(text, () -> TERMS, first);
        assertThat(written.date().date()).hasToString(day);
        assertThat(written.note())
                .startsWith("“" + text + "” was read as " + written.date().words() + ", the ")
                .contains("day that the area has set for the ");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Spring term 2027|The area has not set the days of the spring term 2026/27.|Enter them under Term dates",
                "Autumn term|The year of the term is missing.|Write it as Autumn term 2026",
                "Term 1 2025/26|Which term this is cannot be told|Write it as Autumn term 2026",
                "end of term 3|Which term this is cannot be told|Write it as Autumn term 2026",
                "Michaelmas term 2026|Which term this is cannot be told|Write it as Autumn term 2026",
                "w/c 3 March 2026|3 March 2026 is a Tuesday, and a week begins on a Monday.|Write the day that is meant."
            },
            delimiter = '|')
    void whatCannotBeToldIsAskedAbout(String text, String reason, String remedy) {
        assertThatThrownBy(() -> Dates.read(text, () -> TERMS, false))
                .isInstanceOfSatisfying(CellFault.class, fault -> {
                    assertThat(fault.reason()).startsWith(reason);
                    assertThat(fault.remedy()).startsWith(remedy);
                });
    }

    @Test
    void theAreaIsAskedOnlyWhereATermIsNamed() {
        assertThat(Dates.read(
                                "30 June 2026",
                                () -> {
                                    throw new AssertionError("asked");
                                },
                                false)
                        .date()
                        .date())
                .hasToString("2026-06-30");
    }

    /** A date that is said is one; it is never taken for words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 June 2026",
                "Jun-26",
                "June 2026",
                "end of June 2026",
                "Autumn term 2026",
                "2026/27",
                "someday soon",
                "Q2 2026",
                "remove"
            })
    void whatIsADateOrCannotBeReadIsNotKeptAsWords(String text) {
        assertThat(Dates.isNone(text)).isFalse();
    }

    /** Each cell says where it stands, also where its note holds a colon. */
    @Test
    void aNoteCarriesItsColumn() {
        Cells cells = new Cells(Map.of("original_due", Cell.of("03/04/26"), "sro", Cell.of("-")));
        cells.understand(true, Set.of());
        cells.date("original_due");
        cells.note("Paper: a note of the row");
        assertThat(cells.understood())
                .containsExactlyInAnyOrder(
                        new CellRead(
                                "original_due", "03/04/26", "Read as 3 April 2026: the day stands before the month."),
                        new CellRead("sro", "-", "“-” was read as a blank, which leaves what is stored."));
        assertThat(cells.notes()).contains("Paper: a note of the row");
    }
}
