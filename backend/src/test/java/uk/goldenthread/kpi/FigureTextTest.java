package uk.goldenthread.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.plan.WrittenNumber;

/** Figures as papers, tables and machines write them. */
class FigureTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "85.700000000000|85.7|false|false",
                "85.7000000000001|85.7|true|false",
                "3750.2999999999997|3750.3|true|false",
                "83333.3333333333|83333.3333333333|false|false",
                " 14.428|14.428|false|false",
                "+3.5|3.5|false|false",
                "-3|-3|false|false",
                "\u22123.5|-3.5|false|false",
                ".5|0.5|false|false",
                "-.5|-0.5|false|false",
                "5.|5|false|false",
                "1.2e3|1200|false|false",
                "8.57E+01|85.7|false|false",
                "1E-3|0.001|false|false",
                "1e-300|0|true|false",
                "1,234|1234|false|false",
                "12,345,678.5|12345678.5|false|false",
                "85.7%|85.7|false|true",
                "85.7 per cent|85.7|false|true"
            })
    void numbersOfAnyLengthAreRead(String text, BigDecimal value, boolean cut, boolean percent) {
        WrittenNumber number = WrittenNumber.of(text, false);
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.value().scale()).isBetween(0, 12);
        assertThat(number.cut()).isEqualTo(cut);
        assertThat(number.percent()).isEqualTo(percent);
    }

    @Test
    void whereDigitsAreCutItSaysToHowMany() {
        assertThat(WrittenNumber.of("85.7000000000001", false).note()).isEqualTo("Rounded to 10 decimals: 85.7.");
        assertThat(WrittenNumber.of("85.7000000000000", false).note()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "85,7|85.7",
                "0,5|0.5",
                "12,3456|12.3456",
                "1.234,5|1234.5",
                "1,234,567|1234567",
                "1,234.5|1234.5",
                "85.7|85.7",
                "1234|1234",
                ",5|0.5"
            })
    void betweenSemicolonsACommaPartsDecimals(String text, BigDecimal value) {
        assertThat(WrittenNumber.of(text, true).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "12,345", "1.234", "857,123"})
    void betweenSemicolonsThreeDigitsAreAmbiguous(String text) {
        assertThatThrownBy(() -> WrittenNumber.of(text, true))
                .isInstanceOf(WrittenNumber.Unreadable.class)
                .hasMessageContaining("can be read in two ways");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85,7",
                "1,23",
                "1.2.3",
                "--3",
                "1e",
                "e5",
                "0x10",
                "½",
                "NaN",
                "Infinity",
                "1.234,5",
                ".",
                "1e99",
                "9e15"
            })
    void betweenCommasOtherFormsAreNoNumbers(String text) {
        assertThatThrownBy(() -> WrittenNumber.of(text, false)).isInstanceOf(WrittenNumber.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "z|NOT_APPLICABLE",
                "[z]|NOT_APPLICABLE",
                "n/a|NOT_APPLICABLE",
                "N/A|NOT_APPLICABLE",
                "x|UNAVAILABLE",
                ":|UNAVAILABLE",
                "..|UNAVAILABLE",
                "c|SUPPRESSED",
                "[c]|SUPPRESSED",
                "*|SUPPRESSED",
                "<5|SUPPRESSED",
                "< 10|SUPPRESSED",
                "fewer than 5|SUPPRESSED",
                "low|LOW",
                "[low]|LOW",
                "~|LOW",
                "<0.5|LOW",
                "u|LOW_RELIABILITY",
                "-|NOT_GIVEN",
                "–|NOT_GIVEN"
            })
    void marksStandInPlaceOfAFigure(String text, StatisticalMark mark) {
        FigureText figure = FigureText.of(text, false);
        assertThat(figure.mark()).isEqualTo(mark);
        assertThat(figure.value()).isNull();
        assertThat(figure.written()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.17% (projected)|1.17|PROJECTION|false|projected",
                "forecast 40|40|PROJECTION|false|forecast",
                "40 [f]|40|PROJECTION|false|f",
                "est. 40|40||true|est",
                "c. 40|40||true|c",
                "c40|40||true|c",
                "circa 1,200|1200||true|circa",
                "approx 40|40||true|approx",
                "approx. 40%|40||true|approx",
                "40 (est.)|40||true|est",
                "~40|40||true|~",
                "40 [e]|40||true|e",
                "85.7 (provisional)|85.7|PROVISIONAL|false|provisional",
                "85.7 [p]|85.7|PROVISIONAL|false|p",
                "estimated 40 (projected)|40|PROJECTION|true|estimated, projected",
                "85.7 (r)|85.7||false|r"
            })
    void wordsBesideANumberAreNamedForWhatTheyAre(
            String text, BigDecimal value, ObservationStatus status, boolean estimated, String word) {
        FigureText figure = FigureText.of(text, false);
        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.status()).isEqualTo(status);
        assertThat(figure.estimated()).isEqualTo(estimated);
        assertThat(figure.word()).isEqualTo(word);
    }

    @Test
    void aUnitOrAPoundSignBesideIt() {
        assertThat(FigureText.of("31 weeks", false).unitWord()).isEqualTo("weeks");
        assertThat(FigureText.of("£1,200", false).number().pounds()).isTrue();
        assertThat(FigureText.of("-£1,200.50", false).value()).isEqualByComparingTo("-1200.50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35 out of 60",
                "35/60",
                "over 40",
                "up to 40",
                "40+",
                ">40",
                "40-50",
                "target 40",
                "40*",
                "40 p",
                "tbc",
                "nil",
                "forty",
                "see note 3",
                "40 pupils and 3"
            })
    void whatIsNoFigureIsRefusedWithWhatToWrite(String text) {
        assertThatThrownBy(() -> FigureText.of(text, false))
                .isInstanceOf(WrittenNumber.Unreadable.class)
                .message()
                .matches(m -> m.contains("as_stated") || m.contains("numerator") || m.contains("caveat"));
    }
}
