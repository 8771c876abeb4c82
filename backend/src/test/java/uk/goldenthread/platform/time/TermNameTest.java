package uk.goldenthread.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of terms as councils and DfE write them. */
class TermNameTest {
    private static final TermDates DATES = new TermDates(Map.of(
            TermName.of(SchoolTerm.AUTUMN, 2025),
            new TermDates.Span(LocalDate.of(2025, 9, 3), LocalDate.of(2025, 12, 19)),
            TermName.of(SchoolTerm.SPRING, 2025),
            new TermDates.Span(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Autumn term 2025|AUTUMN|AUTUMN|2025",
                "Autumn 2025|AUTUMN|AUTUMN|2025",
                "autumn term 2025/26|AUTUMN|AUTUMN|2025",
                "Autumn Term, 2025-26|AUTUMN|AUTUMN|2025",
                "Autumn term 25/26|AUTUMN|AUTUMN|2025",
                "Autumn term 2025/2026|AUTUMN|AUTUMN|2025",
                "Autumn term (2025/26)|AUTUMN|AUTUMN|2025",
                "Autumn term of 2025|AUTUMN|AUTUMN|2025",
                "Autumn term academic year 2025/26|AUTUMN|AUTUMN|2025",
                "AY 2025/26 autumn|AUTUMN|AUTUMN|2025",
                "2025/26 Autumn term|AUTUMN|AUTUMN|2025",
                "202526 Autumn term|AUTUMN|AUTUMN|2025",
                "Autumn term 202526|AUTUMN|AUTUMN|2025",
                "Spring term 2026|SPRING|SPRING|2025",
                "Spring term 2025/26|SPRING|SPRING|2025",
                "Summer 2026|SUMMER|SUMMER|2025",
                "Autumn and spring terms 2025/26|AUTUMN|SPRING|2025",
                "Autumn & Spring term 2025-26|AUTUMN|SPRING|2025",
                "Spring and summer terms 2026|SPRING|SUMMER|2025",
                "Autumn term 1999/00|AUTUMN|AUTUMN|1999"
            })
    void isATermOfASchoolYear(String text, SchoolTerm first, SchoolTerm last, int year) {
        assertThat(TermName.read(text)).contains(new TermName(first, last, year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Autumn",
                "Autumn term",
                "Autumn term 2025/27",
                "Autumn and spring terms 2025",
                "Summer and spring terms 2025/26",
                "Autumn 1 2025",
                "Term 1 2025/26",
                "Autumn term FY 2025/26",
                "Winter term 2025",
                "Autumn term 1825",
                "Autumn term 2425",
                "2025",
                "2025/26"
            })
    void isNoneWhereItCouldBeAnother(String text) {
        assertThat(TermName.read(text)).isEmpty();
    }

    @Test
    void saysItselfInTheMiddleOfASentence() {
        assertThat(TermName.of(SchoolTerm.SPRING, 2025).words()).isEqualTo("spring term 2025/26");
        assertThat(new TermName(SchoolTerm.AUTUMN, SchoolTerm.SPRING, 1999).words())
                .isEqualTo("autumn and spring terms 1999/00");
    }

    @Test
    void hasTheDaysThatTheAreaSet() {
        assertThat(DATES.of(TermName.read("Spring 2026").orElseThrow()))
                .contains(new TermDates.Span(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27)));
        assertThat(DATES.of(TermName.read("Autumn and spring terms 2025/26").orElseThrow()))
                .contains(new TermDates.Span(LocalDate.of(2025, 9, 3), LocalDate.of(2026, 3, 27)));
        assertThat(DATES.of(TermName.read("Spring and summer terms 2026").orElseThrow()))
                .isEmpty();
        assertThat(DATES.of(TermName.read("Autumn 2026").orElseThrow())).isEmpty();
        assertThat(TermDates.NONE.of(TermName.of(SchoolTerm.AUTUMN, 2025))).isEmpty();
    }
}
