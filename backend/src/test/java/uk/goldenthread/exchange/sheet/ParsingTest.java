package uk.goldenthread.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.platform.time.TermDates;

/** What councils write, and what it is taken to mean. */
class ParsingTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "2024-06-30|2024-06-30|DAY",
                "30/06/2024|2024-06-30|DAY",
                "1/2/2025|2025-02-01|DAY",
                "2024-6-30|2024-06-30|DAY",
                "30-Jun-26|2026-06-30|DAY",
                "30-Jun-2026|2026-06-30|DAY",
                "30.06.26|2026-06-30|DAY",
                "30.06.2026|2026-06-30|DAY",
                "30/06/26|2026-06-30|DAY",
                "29.02.2028|2028-02-29|DAY",
                "30 June 2026|2026-06-30|DAY",
                "30th June 2027|2027-06-30|DAY",
                "30th of June 2027|2027-06-30|DAY",
                "June 30th, 2026|2026-06-30|DAY",
                "Tuesday 30 June 2026|2026-06-30|DAY",
                "Tue, 30 June 2026|2026-06-30|DAY",
                "by 30 June 2026|2026-06-30|DAY",
                "2026-06-30 00:00:00|2026-06-30|DAY",
                "2026-06-30T00:00:00|2026-06-30|DAY",
                "30/06/2026 00:00|2026-06-30|DAY",
                "\u200e30/06/2026|2026-06-30|DAY",
                "30\u00a0June\u202f2026|2026-06-30|DAY",
                "30\u201106\u20112026|2026-06-30|DAY",
                "Sep 2024|2024-09-30|MONTH",
                "September 2024|2024-09-30|MONTH",
                "sept 2024|2024-09-30|MONTH",
                "FEB 2024|2024-02-29|MONTH",
                "Feb. 2025|2025-02-28|MONTH",
                "Jun-26|2026-06-30|MONTH",
                "2027-02|2027-02-28|MONTH",
                "06/2024|2024-06-30|MONTH",
                "by June 2026|2026-06-30|MONTH",
                "End of June 2026|2026-06-30|MONTH",
                "by the end of June 2026|2026-06-30|MONTH",
                "mid-June 2026|2026-06-30|MONTH",
                "Sept 2026|2026-09-30|MONTH",
                "w/c 2 March 2026|2026-03-02|DAY",
                "week ending 6 March 2026|2026-03-06|DAY",
                "2026-06-29T23:00:00+00:00|2026-06-30|DAY",
                "2026-06-29T23:30:00+01:00|2026-06-29|DAY",
                "29.02.2028|2028-02-29|DAY",
                "2027-02|2027-02-28|MONTH"
            },
            delimiter = '|')
    void datesAreRead(String text, String date, String precision) {
        assertThat(Dates.date(text).date()).hasToString(date);
        assertThat(Dates.date(text).precision()).hasToString(precision);
    }

    /** What is read, and how: a moment with a zone is London's day, in winter and in summer; the day stands before the month. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "03/04/26|2026-04-03|Read as 3 April 2026: the day stands before the month.",
                "3.4.26|2026-04-03|Read as 3 April 2026: the day stands before the month.",
                "04/04/26|2026-04-04|",
                "30/06/26|2026-06-30|",
                "03/04/2026|2026-04-03|",
                "30 June 2026|2026-06-30|",
                "2026-06-30 00:00|2026-06-30|",
                "2026-06-30T17:30:00|2026-06-30|Read as 30 June 2026; the time 17:30:00 is left out.",
                "2026-06-29T23:00:00Z|2026-06-30|Read as 30 June 2026, which this moment is in London.",
                "2026-12-31T23:00:00Z|2026-12-31|Read as 31 December 2026, which this moment is in London.",
                "2026-07-01T00:30:00+02:00|2026-06-30|Read as 30 June 2026, which this moment is in London.",
                "End of June 2026|2026-06-30|“End of June 2026” is kept as the month, June 2026."
            },
            delimiter = '|')
    void howADateWasReadIsSaid(String text, String date, String note) {
        assertThat(Dates.read(text).date().date()).hasToString(date);
        assertThat(Dates.read(text).note()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2024|This is a year, and a date is wanted.",
                "31/02/2024|There is no such day.",
                "31 February 2026|There is no such day.",
                "2024-13-01|There is no such day.",
                "2026-06-30T25:00:00Z|There is no such time.",
                "0024-06-30|The year 24 cannot be meant.",
                "30/06/1926|The year 1926 cannot be meant.",
                "46203|This is the number by which a spreadsheet keeps a day, 30 June 2026.",
                "Sep 24|“Sep 24” could be a day or a month of a year.",
                "Sep 1824|The year 1824 cannot be meant.",
                "30 June|The year is missing.",
                "30-Jun|The year is missing.",
                "June 30th|The year is missing.",
                "2026/27|This is a year, and a date is wanted.",
                "FY2026/27|This is a year, and a date is wanted.",
                "end of 2026|This is a year, and a date is wanted.",
                "31/6/2026|There is no such day.",
                "6/30/2026|There is no month 30: the day stands before the month.",
                "12/25/2026|There is no month 25: the day stands before the month.",
                "Q2 2026/27|A quarter could be of two kinds of year.",
                "Q2 2026|A quarter could be of two kinds of year.",
                "12345678901234567890|This is not a date that can be read.",
                "13/14/26|There is no such day.",
                "in due course|This is not a date that can be read."
            },
            delimiter = '|')
    void otherDatesAreRefusedWithTheFormsThatAreAccepted(String text, String reason) {
        assertThatThrownBy(() -> Dates.date(text))
                .isInstanceOf(CellFault.class)
                .hasMessageStartingWith(reason)
                .hasMessageContaining("2024-06-30 or 30/06/2024, or a month as Sep 2024");
    }

    @Test
    void aWeekdayThatIsAnotherIsNamed() {
        assertThatThrownBy(() -> Dates.date("Friday 30 June 2026"))
                .hasMessage("30 June 2026 is a Tuesday. Correct the day or the date.");
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
        "x,WHITE",
        "Green\u200b,GREEN",
        "\ufeffGreen,GREEN",
        "“Green”,GREEN",
        "Will\u00a0miss,RED",
        "Not\u2009start\u00aded,GREY"
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
                        "This is neither yes nor no. Write yes or no.",
                        "This cell must not be empty.");
    }

    /** What a cell is coloured is only noted, unless the import asks for it; a word counts more than a colour. */
    @Test
    void theColourOfACellWithoutAWordIsNotedAndByChoiceItsRating() {
        Map<String, Cell> row = Map.of("progress", Cell.BLANK.looking(Look.of("", 0x00B050)), "impact", Cell.of("Red"));
        Cells noted = new Cells(row);
        assertThat(noted.rating("progress", Axis.PROGRESS)).isNull();
        assertThat(noted.notes())
                .containsExactly(
                        "progress: the cell holds no word; its colour could mean On target (green). It was not read: write the rating, or import with colours=ratings.");
        Cells read = new Cells(row, true, () -> TermDates.NONE);
        assertThat(read.rating("progress", Axis.PROGRESS)).isEqualTo(Rating.GREEN);
        assertThat(read.notes())
                .containsExactly("progress: the cell holds no word; its colour was read as On target (green).");
        assertThat(new Cells(
                                Map.of("progress", Cell.of("Red").looking(Look.of("", 0x00B050))),
                                true,
                                () -> TermDates.NONE)
                        .rating("progress", Axis.PROGRESS))
                .isEqualTo(Rating.RED);
        Cells purple =
                new Cells(Map.of("progress", Cell.BLANK.looking(Look.of("", 0x7030A0))), true, () -> TermDates.NONE);
        assertThat(purple.rating("progress", Axis.PROGRESS)).isNull();
        assertThat(purple.notes()).hasSize(1);
        Cells white =
                new Cells(Map.of("progress", Cell.BLANK.looking(Look.of("", 0xFFFFFF))), true, () -> TermDates.NONE);
        assertThat(white.rating("progress", Axis.PROGRESS)).isNull();
        assertThat(white.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FF0000,RED",
        "C00000,RED",
        "FFC7CE,RED",
        "FFC000,AMBER",
        "FFFF00,AMBER",
        "FFEB9C,AMBER",
        "ED7D31,AMBER",
        "00B050,GREEN",
        "92D050,GREEN",
        "70AD47,GREEN",
        "C6EFCE,GREEN",
        "0070C0,BLUE",
        "00B0F0,BLUE",
        "4472C4,BLUE",
        "D9D9D9,GREY",
        "808080,GREY",
        "FFFFFF,",
        "F2F2F2,",
        "000000,",
        "7030A0,",
        "00CCCC,"
    })
    void coloursOfSpreadsheetsAreRatings(String colour, Rating rating) {
        assertThat(RatingColours.rating(Integer.parseInt(colour, 16))).isEqualTo(rating);
    }

    @Test
    void whatIsStruckOutIsLeftOutAndSaid() {
        Set<String> keys = Set.of("ref");
        Cell gone = Cell.BLANK.looking(Look.of("Old title", null));
        Cell half = Cell.of("September 2026").looking(Look.of("June 2026", null));
        StruckOut row = StruckOut.of(Map.of("ref", Cell.of("1.1"), "title", gone, "due", half), keys);
        assertThat(row.whole()).isFalse();
        assertThat(row.cells().get("title").text()).isEmpty();
        assertThat(row.cells().get("due").text()).isEqualTo("September 2026");
        assertThat(row.notes())
                .extracting(Note::whole)
                .containsExactlyInAnyOrder(
                        "title: “Old title” is struck out, so it was left out.",
                        "due: “June 2026” is struck out, so it was left out.");

        StruckOut placed =
                StruckOut.of(Map.of("ref", Cell.BLANK.looking(Look.of("1.1", null)), "title", Cell.of("Title")), keys);
        assertThat(placed.cells().get("ref").text()).isEqualTo("1.1");
        assertThat(placed.notes())
                .extracting(Note::whole)
                .containsExactly("ref: “1.1” is struck out, and was read because it says which row this is.");

        StruckOut whole =
                StruckOut.of(Map.of("ref", Cell.BLANK.looking(Look.of("1.1", null)), "title", Cell.BLANK), keys);
        assertThat(whole.whole()).isTrue();
        assertThat(whole.notes())
                .extracting(Note::whole)
                .containsExactly("The whole row, which begins with “1.1”, is struck out, so it was left out.");
        Map<String, Cell> plain = Map.of("ref", Cell.of("1.1"));
        assertThat(StruckOut.of(plain, keys).cells()).isSameAs(plain);
    }
}
