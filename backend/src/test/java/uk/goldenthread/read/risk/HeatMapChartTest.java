package uk.goldenthread.read.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.read.risk.RiskCase.TODAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.chart.Svg;
import uk.goldenthread.risk.AssessmentKind;

class HeatMapChartTest {
    private static RiskCase filled() {
        RiskCase c = new RiskCase();
        UUID moving = c.scored("P1-R1", 4, 4);
        c.plan.score(moving, AssessmentKind.TARGET, 2, 3, TODAY);
        c.scored("P1-R2", 3, 3);
        c.risk("P1-R3", r -> r.title = "Pay & <conditions>");
        return c;
    }

    /** The picture to the letter: whoever changes it looks at it first. */
    @Test
    void isExactlyThis() throws IOException {
        Chart chart = HeatMapChart.draw(HeatMap.of(filled().snapshot(), r -> true));
        try (var in = getClass().getResourceAsStream("/chart/heat-map.svg")) {
            assertThat(chart.svg()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void saysInWordsWhatItShows() throws Exception {
        Chart chart = HeatMapChart.draw(HeatMap.of(filled().snapshot(), r -> true));
        Svg svg = Svg.of(chart);
        assertThat(chart.sentence())
                .isEqualTo("Of 2 scored risks, 1 extreme, 1 high; 1 not assessed; 1 on the way to a target.");
        assertThat(chart.table().rows())
                .containsExactly(
                        List.of("P1-R1", "4 Likely", "4 Major", "16", "extreme", "2 × 3 = 6"),
                        List.of("P1-R2", "3 Possible", "3 Moderate", "9", "high", ""),
                        List.of("P1-R3", "", "", "", "not assessed", ""));
        assertThat(svg.texts()).contains("E 16", "H 9", "L 1", "P1-R1", "Almost", "certain", "Negligible");
        assertThat(svg.titles()).containsExactly("P1-R1 now", "P1-R1 target");
        assertThat(svg.all("rect")).hasSize(25);
    }

    @Test
    void aFieldThatIsFullCountsTheRest() throws Exception {
        RiskCase c = new RiskCase();
        for (int i = 1; i <= 5; i++) {
            c.scored("R" + i, 2, 2);
        }
        Svg svg = Svg.of(HeatMapChart.draw(HeatMap.of(c.snapshot(), r -> true)));
        assertThat(svg.texts()).contains("R1", "R2", "+ 3 more").doesNotContain("R3");
    }

    @Test
    void threeStillHaveRoom() throws Exception {
        RiskCase c = new RiskCase();
        for (int i = 1; i <= 3; i++) {
            c.scored("R" + i, 2, 2);
        }
        Svg svg = Svg.of(HeatMapChart.draw(HeatMap.of(c.snapshot(), r -> true)));
        assertThat(svg.texts()).contains("R1", "R2", "R3");
    }

    @Test
    void anEmptyOneSaysSo() throws Exception {
        Chart chart = HeatMapChart.draw(HeatMap.of(new RiskCase().snapshot(), r -> true));
        Svg.of(chart);
        assertThat(chart.sentence()).isEqualTo("No risk is scored.");
        assertThat(chart.table().rows()).isEmpty();
    }
}
