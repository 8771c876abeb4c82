package uk.goldenthread.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.Rating;

/** What councils write, and what it is taken to mean. */
class ParsingTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-30,2024-06-30,DAY",
        "30/06/2024,2024-06-30,DAY",
        "1/2/2025,2025-02-01,DAY",
        "Sep 2024,2024-09-30,MONTH",
        "September 2024,2024-09-30,MONTH",
        "sept 2024,2024-09-30,MONTH",
        "FEB 2024,2024-02-29,MONTH",
        "Feb. 2025,2025-02-28,MONTH"
    })
    void datesAreRead(String text, String date, String precision) {
        assertThat(Dates.date(text).date()).hasToString(date);
        assertThat(Dates.date(text).precision()).hasToString(precision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "06/2024",
                "2024-6-30",
                "30.06.2024",
                "31/02/2024",
                "2024-13-01",
                "Autumn 2024",
                "30 June 2024",
                "ongoing",
                "tbc",
                "45473",
                "0024-06-30",
                "Sep 1824",
                "Sep 24"
            })
    void otherDatesAreRefusedWithTheFormsThatAreAccepted(String text) {
        assertThatThrownBy(() -> Dates.date(text))
                .isInstanceOf(CellFault.class)
                .hasMessageContaining("2024-06-30 or 30/06/2024, or a month as Sep 2024");
    }

    @Test
    void aDayIsNotAMonth() {
        assertThatThrownBy(() -> Dates.day("Sep 2024"))
                .isInstanceOf(CellFault.class)
                .hasMessage("This is not a date that can be read. Write the day as 2024-06-30 or 30/06/2024.");
    }

    @ParameterizedTest
    @CsvSource({
        "Complete,BLUE",
        "complete,BLUE",
        "B,BLUE",
        "blue,BLUE",
        "On target,GREEN",
        "on  target,GREEN",
        "g,GREEN",
        "Delayed,AMBER",
        "a,AMBER",
        "Will miss,RED",
        "R,RED",
        "Significantly delayed or not expected to meet target,RED",
        "Not started,GREY",
        "N,GREY",
        "grey,GREY",
        "Not required,WHITE",
        "x,WHITE"
    })
    void ratingsAreReadByWordCodeOrLetter(String text, Rating rating) {
        assertThat(Ratings.rating(text, Axis.PROGRESS)).isEqualTo(rating);
    }

    @Test
    void impactHasWordsOfItsOwn() {
        assertThat(Ratings.rating("on trajectory", Axis.IMPACT)).isEqualTo(Rating.GREEN);
        assertThatThrownBy(() -> Ratings.rating("On trajectory", Axis.PROGRESS)).isInstanceOf(CellFault.class);
        assertThatThrownBy(() -> Ratings.rating("On target", Axis.IMPACT)).isInstanceOf(CellFault.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on track", "in progress", "amber/green", "done", "blank", "3"})
    void otherVocabulariesAreRefusedNamingTheSix(String text) {
        assertThatThrownBy(() -> Ratings.rating(text, Axis.PROGRESS))
                .isInstanceOf(CellFault.class)
                .hasMessage("“" + text
                        + "” is not one of the six ratings. Use Complete (B, BLUE), On target (G, GREEN), Delayed (A, AMBER), Will miss (R, RED), "
                        + "Not started (N, GREY), Not required (X, WHITE).");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "35|35|false",
                "35.50|35.50|false",
                "35%|35|true",
                "35.5 %|35.5|true",
                "1,234|1234|false",
                "12,345,678|12345678|false",
                "-3|-3|false",
                "1e9|1000000000|false",
                "85.700000000000|85.7|false"
            },
            delimiter = '|')
    void numbersAreRead(String text, BigDecimal value, boolean percent) {
        assertThat(Numbers.amount(text).value()).isEqualByComparingTo(value);
        assertThat(Numbers.amount(text).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23", "35 out of 60", "n/a", "½", "0x10", "1.2.3", "99999999999999999999"})
    void otherNumbersAreRefused(String text) {
        assertThatThrownBy(() -> Numbers.amount(text)).isInstanceOf(CellFault.class);
    }

    @Test
    void countsAreWholeAndHaveNoPercentSign() {
        assertThat(Numbers.whole("111")).isEqualTo(111);
        assertThat(Numbers.whole("111.0")).isEqualTo(111);
        assertThatThrownBy(() -> Numbers.whole("11.5")).hasMessage("This must be a whole number.");
        assertThatThrownBy(() -> Numbers.whole("11%"))
                .hasMessage("A per cent sign does not belong here: this is a count.");
    }

    @Test
    void whatAMachineComputedIsRoundedToPenceAndSaid() {
        Cells cells = new Cells(Map.of(
                "amount",
                Cell.of("83333.3333333333"),
                "award",
                Cell.of("3750.2999999999997"),
                "n",
                Cell.of("110.99999999999999")));
        assertThat(cells.pence("amount")).isEqualTo(8_333_333);
        assertThat(cells.pence("award")).isEqualTo(375_030);
        assertThat(cells.whole("n")).isEqualTo(111);
        assertThat(cells.errors()).isEmpty();
        assertThat(cells.notes())
                .containsExactly(
                        "amount: Rounded to whole pence: £83333.33.", "award: Rounded to whole pence: £3750.30.");
        assertThatThrownBy(() -> Numbers.pence("12.345")).hasMessageContaining("part of a penny");
    }

    @Test
    void betweenSemicolonsACommaPartsDecimals() {
        Cells cells = new Cells(Map.of("value", Cell.of("85,7", true), "tolerance", Cell.of("1,234", true)));
        assertThat(cells.amount("value").value()).isEqualByComparingTo("85.7");
        assertThat(cells.amount("tolerance")).isNull();
        assertThat(cells.errors()).extracting(CellError::reason).allMatch(r -> r.contains("can be read in two ways"));
    }

    @Test
    void aRowKeepsEveryFaultAndBlankIsNotSaid() {
        Cells cells = new Cells(Map.of(
                "title",
                Cell.of("  "),
                "progress",
                Cell.of("on track"),
                "due",
                Cell.of("2024"),
                "confidence",
                Cell.of("Not at-risk"),
                "long",
                Cell.of("x".repeat(11)),
                "sum",
                Cell.faulty("3", "This cell contains a formula: paste its value."),
                "headline",
                Cell.of("Perhaps")));
        assertThat(cells.text("title")).isNull();
        assertThat(cells.errors()).extracting(CellError::column).containsExactly("sum");
        assertThat(cells.rating("progress", Axis.PROGRESS)).isNull();
        assertThat(cells.date("due")).isNull();
        assertThat(cells.text("long", 10)).isNull();
        assertThat(cells.yesNo("headline")).isNull();
        assertThat(cells.choice("confidence", Confidence.class)).isEqualTo(Confidence.NOT_AT_RISK);
        assertThat(cells.needed("title", cells.text("title"))).isNull();
        assertThat(cells.errors())
                .extracting(CellError::column)
                .containsExactly("sum", "progress", "due", "long", "headline", "title");
        assertThat(cells.errors())
                .extracting(CellError::reason)
                .contains(
                        "This has 11 characters; at most 10 are stored.",
                        "Write yes or no.",
                        "This cell must not be empty.");
    }
}
