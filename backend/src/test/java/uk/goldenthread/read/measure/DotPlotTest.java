package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.chart.Scale;
import uk.goldenthread.chart.Svg;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.reference.Shipped;
import uk.goldenthread.read.measure.Areas.AreaFigure;

class DotPlotTest {
    private static Areas areas(String code, int year, String area, Polarity polarity) {
        return Areas.of(Shipped.DATA, Shipped.DATA.measure(code).orElseThrow(), year, area, polarity);
    }

    @Test
    void showsEveryAreaWithItsOwnOneMarkedByShapeAndName() throws Exception {
        Chart chart = DotPlot.draw(areas("ehc-20wk-excl", 2024, "E06000006", Polarity.HIGH));
        Svg svg = Svg.of(chart);
        assertThat(svg.marks()).hasSize(151);
        assertThat(svg.marks().stream().distinct()).hasSize(3);
        assertThat(svg.titles()).hasSize(151).endsWith("Halton 56.5%");
        assertThat(svg.texts())
                .contains(
                        "Halton 56.5%",
                        "England 46.4%", "North West 50.5%", "◆ own area  ■ statistical neighbours  ● other areas");
        assertThat(chart.sentence())
                .isEqualTo(
                        "56.5% in 2024, 68th of 151 that published, quartile B; England 46.4%; North West 50.5%; mean of 10 statistical neighbours 56.4%.");
        assertThat(chart.table().rows())
                .hasSize(153)
                .contains(List.of("Halton", "56.5%", "own area"), List.of("City of London", "not available", ""));
        assertThat(chart.table().caption()).contains("Open Government Licence v3.0");
        assertThat(svg.across()).allSatisfy(x -> assertThat(x).isBetween(3.0, 97.0));
    }

    /** However close England, the region and the own area stand. */
    @Test
    void noLineCrossesAName() throws Exception {
        double wide = 16;
        int close = 0;
        for (AreaFigure area :
                areas("ehc-20wk-excl", 2024, "E06000006", Polarity.HIGH).areas()) {
            Svg svg = Svg.of(DotPlot.draw(areas("ehc-20wk-excl", 2024, area.areaCode(), Polarity.HIGH)));
            List<Element> names = svg.all("text").stream()
                    .filter(t -> t.getAttribute("stroke").isEmpty()
                            && t.getAttribute("font-weight").equals("700"))
                    .toList();
            List<Element> lines = svg.all("line").stream()
                    .filter(l -> number(l, "y1") < 64 && l.getAttribute("x1").equals(l.getAttribute("x2")))
                    .toList();
            assertThat(lines).hasSameSizeAs(names);
            for (Element name : names) {
                double at = number(name, "x");
                boolean left = name.getAttribute("text-anchor").equals("end");
                assertThat(left ? at : 100 - at).as(name.getTextContent()).isGreaterThan(wide);
                for (Element line : lines) {
                    double x = number(line, "x1");
                    boolean beside = left ? x < at && x > at - wide : x > at && x < at + wide;
                    close += beside ? 1 : 0;
                    assertThat(beside && number(line, "y1") < number(name, "y"))
                            .as("a line through " + name.getTextContent() + ", own area " + area.name())
                            .isFalse();
                }
            }
        }
        assertThat(close).isPositive();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
    }

    /** A mean of counts is written as a count. */
    @Test
    void aMeanIsNoMoreExactThanItsParts() {
        Areas counts = areas("ehc-plans", 2025, "E06000006", Polarity.NONE);
        assertThat(counts.neighbours().scale()).isPositive();
        assertThat(DotPlot.draw(counts).sentence())
                .matches(
                        "1,712 in January 2025; England 638,745; North West 92,839; mean of \\d+ statistical neighbours [\\d,]+\\.");
    }

    @Test
    void drawsCountsAndAnAreaThatIsNotThere() throws Exception {
        Chart chart = DotPlot.draw(areas("ehc-plans", 2025, "E90000001", Polarity.NONE));
        Svg.of(chart);
        assertThat(chart.sentence()).startsWith("No figure was published for the own area in January 2025; England ");
    }

    @Test
    void saysWhyThereIsNone() throws Exception {
        Chart chart = DotPlot.none("Waits & more", "Nothing was published.");
        assertThat(Svg.of(chart).texts()).containsExactly("Nothing was published.");
        assertThat(chart.table().rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, 0, 100, 50, 3, 100",
        "26.3, 56.5, 20, 60, 10, 5, 60",
        "0, 0, 0, 0.5, 0.5, 2, 0.5",
        "5, 5, 4, 6, 2, 2, 6",
        "-3, 3, -4, 4, 2, 5, 4",
        "0.1, 0.35, 0.1, 0.4, 0.1, 4, 0.4",
        "0, 12345, 0, 15000, 5000, 4, '15,000'"
    })
    void aScaleHasRoundEnds(double low, double high, double from, double to, double step, int ticks, String last) {
        Scale scale = Scale.of(java.util.stream.DoubleStream.of(high, low), 0, 1);
        assertThat(scale.low()).isEqualTo(from, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(scale.high()).isEqualTo(to, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(scale.step()).isEqualTo(step, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(scale.ticks()).hasSize(ticks);
        assertThat(scale.label(scale.ticks().get(ticks - 1))).isEqualTo(last);
        assertThat(scale.at(scale.low())).isZero();
        assertThat(scale.at(scale.high())).isEqualTo(1);
    }
}
