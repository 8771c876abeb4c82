package uk.goldenthread.read.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.chart.Svg;

class MoneyBarsTest {
    private static final List<MoneyMonth> MONTHS = List.of(
            new MoneyMonth("2024-05", 10_000_000L, 5_000_000L, 4_000_000L, null),
            new MoneyMonth("2024-06", 20_000_000L, 35_000_000L, 30_000_000L, null),
            new MoneyMonth("2024-07", 30_000_000L, 35_000_000L, 30_000_000L, 38_000_000L),
            new MoneyMonth("2024-08", 40_000_000L, null, null, 45_000_000L));

    @Test
    void saysWhatWasPlannedCommittedPaidAndIsExpected() throws Exception {
        Chart chart = MoneyBars.draw("Thrive & more", 69_000_000, MONTHS);
        Svg svg = Svg.of(chart);
        assertThat(svg.texts())
                .contains(
                        "Profile", "Committed and paid", "Paid", "Forecast", "May 2024", "Aug 2024", "Budget £690,000");
        assertThat(chart.sentence())
                .isEqualTo(
                        "Thrive & more: £300,000 of £690,000 paid by the end of Jul 2024, £350,000 with what is committed; the profile says £300,000; forecast to the end of Aug 2024: £450,000.");
        assertThat(chart.table().columns())
                .containsExactly("To the end of", "Profile", "Committed and paid", "Paid", "Forecast");
        assertThat(chart.table().rows())
                .contains(
                        List.of("Jun 2024", "£200,000", "£350,000", "£300,000", "–"),
                        List.of("Aug 2024", "£400,000", "–", "–", "£450,000"));
    }

    /** Four profile bars, three committed, three paid, and the three that stand in the legend; forecast is a line. */
    @Test
    void drawsABarForEachFigure() throws Exception {
        Svg svg = Svg.of(MoneyBars.draw("Thrive", 69_000_000, MONTHS));
        assertThat(svg.all("rect")).hasSize(4 + 3 + 3 + 3);
        assertThat(svg.all("line").stream()
                        .filter(l -> l.getAttribute("stroke-dasharray").equals("3 3")))
                .hasSize(2 + 1);
    }

    @Test
    void isDrawnAsItWas() throws Exception {
        String golden = new String(
                MoneyBarsTest.class.getResourceAsStream("/chart/money-bars.svg").readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(MoneyBars.draw("Thrive", 69_000_000, MONTHS).svg()).isEqualTo(golden.strip());
    }

    @Test
    void saysThatNothingIsThere() throws Exception {
        Chart chart = MoneyBars.draw("Thrive", 69_000_000, List.of());
        assertThat(Svg.of(chart).texts()).containsExactly("No profile, spending or forecast is recorded.");
        assertThat(chart.sentence()).isEqualTo("Thrive: nothing is recorded of its £690,000 yet.");
        assertThat(chart.table().rows()).isEmpty();
    }

    @Test
    void saysThatNothingWasSpentAndWhatWasPaidWithoutAProfile() throws Exception {
        Chart planned = MoneyBars.draw("Thrive", 100, List.of(new MoneyMonth("2099-01", 100L, null, null, null)));
        Svg.of(planned);
        assertThat(planned.sentence()).isEqualTo("Thrive: nothing of its £1 was spent yet.");
        Chart paid = MoneyBars.draw("Thrive", 100, List.of(new MoneyMonth("2024-06", null, 50L, 50L, null)));
        Svg.of(paid);
        assertThat(paid.sentence()).isEqualTo("Thrive: £0.50 of £1 paid by the end of Jun 2024.");
        assertThat(paid.table().columns()).containsExactly("To the end of", "Committed and paid", "Paid");
        Chart back = MoneyBars.draw("Thrive", 100, List.of(new MoneyMonth("2024-06", null, -50L, -50L, null)));
        Svg.of(back);
        assertThat(back.sentence()).startsWith("Thrive: −£0.50 of £1 paid");
    }
}
