package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.chart.ChartTable;
import uk.goldenthread.chart.Drawing;
import uk.goldenthread.chart.Drawing.Shape;
import uk.goldenthread.chart.Svg;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.kpi.spc.Variation;

/** The series of a measure, the small line and the marks: well formed, with every figure in the table, and never colour alone. */
class SeriesChartTest {
    private static final double[] STEADY = {50, 52, 49, 51, 50, 53, 48, 50, 51, 49, 52, 50, 51};
    private static final String TARGET = "#a9152b";
    private static final String NATIONAL = "#6b3fa0";

    private static MeasureCase rising() {
        double[] values = Arrays.copyOf(STEADY, 14);
        values[13] = 80;
        return new MeasureCase().months(values);
    }

    @Test
    void drawsAControlChartWithIconsAndPlainNames() throws Exception {
        MeasureAnalysis a = rising().target("60", LocalDate.of(2024, 3, 31))
                .target("90", LocalDate.of(2025, 12, 31))
                .analysis();
        Chart chart = SeriesChart.draw(a);
        Svg svg = Svg.of(chart);
        assertThat(svg.texts())
                .contains(
                        "H",
                        "Special cause, better: high",
                        "F",
                        "Will miss the target as it is",
                        "average",
                        "highest expected",
                        "lowest expected",
                        "Target 90.0% by 31 December 2025",
                        "still to come",
                        "■ better  ◆ of concern  ● ordinary",
                        "2024-01",
                        "2025-02");
        assertThat(svg.marks()).contains(path(Shape.SQUARE) + " #00b0f0", path(Shape.CIRCLE) + " #a6a6a6");
        assertThat(svg.titles()).contains("2025-02: 80.0, special cause, better: high (outside the limits)");
        assertThat(svg.dashed(TARGET)).isEqualTo(2);
        // The target that is still to come is marked first.
        assertThat(svg.across().subList(1, 15)).isSorted();
        assertThat(chart.sentence()).isEqualTo(a.sentence());
        assertThat(chart.table().rows()).hasSize(14);
        assertThat(chart.table().rows().get(13))
                .containsExactly(
                        "2025-02",
                        "80.0",
                        "–",
                        "60.0",
                        "–",
                        "52.6",
                        "46.6 to 58.6",
                        "special cause, better: high (outside the limits)");
        assertThat(chart.table().caption()).isEqualTo("Plans in 20 weeks, %");
    }

    @Test
    void theLineIsBrokenWhereTheSeriesIs() throws Exception {
        long whole = values(SeriesChart.draw(rising().analysis()));
        long cut = values(SeriesChart.draw(
                rising().rebase(LocalDate.of(2024, 7, 1), RebaseState.APPROVED).analysis()));
        assertThat(whole).isEqualTo(13);
        assertThat(cut).isEqualTo(12);
    }

    private static long values(Chart chart) throws Exception {
        return Svg.of(chart).all("line").stream()
                .filter(l -> l.getAttribute("stroke").equals(Drawing.SOFT)
                        && l.getAttribute("stroke-width").equals("1.5"))
                .count();
    }

    @Test
    void anAnnualShareHasIntervalsNumbersAndBothTargets() throws Exception {
        MeasureAnalysis a = new MeasureCase()
                .year(2022, 111, 207)
                .year(2023, "26.3")
                .figure(
                        "2024",
                        f -> f.to(LocalDate.of(2024, 12, 31)).share(136, 240).status(ObservationStatus.PROVISIONAL))
                .target("60", null)
                .target(TargetKind.NATIONAL, "95", null)
                .annotation(LocalDate.of(2023, 6, 1), "New <team> & tool")
                .analysis();
        Chart chart = SeriesChart.draw(a);
        Svg svg = Svg.of(chart);
        assertThat(svg.texts())
                .contains("Target 60.0%, date not given", "National 95.0%, date not given", "1", "○ provisional")
                .doesNotContain("average", "still to come");
        assertThat(svg.dashed(TARGET)).isEqualTo(1);
        assertThat(svg.dashed(NATIONAL)).isEqualTo(1);
        assertThat(svg.all("line").stream().filter(l -> l.getAttribute("stroke").equals(Drawing.PALE)))
                .hasSize(2);
        assertThat(svg.marks().get(2)).endsWith(Drawing.WHITE);
        assertThat(chart.table().rows())
                .contains(
                        List.of("2022", "53.6", "111 of 207", "60.0", "95.0", "–", "46.8 to 60.3", "–"),
                        List.of("2024", "56.7", "136 of 240", "60.0", "95.0", "–", "50.3 to 62.8", "provisional"),
                        List.of("2023-06-01", "–", "–", "–", "–", "–", "–", "1: New <team> & tool"));
    }

    /** Own and national target: whichever is higher is named above its line, and at the floor both are named above. */
    @ParameterizedTest
    @CsvSource({"60, 61", "61, 60", "60, 60", "60, 95", "95, 60", "0, 1", "1, 0", "0, 0"})
    void namesOfTargetsStandApart(String own, String national) throws Exception {
        Svg svg = Svg.of(SeriesChart.draw(new MeasureCase()
                .year(2022, "0")
                .year(2023, "55")
                .target(own, null)
                .target(TargetKind.NATIONAL, national, null)
                .analysis()));
        List<Double> heights = svg.all("text").stream()
                .filter(t -> t.getAttribute("stroke").isEmpty()
                        && t.getAttribute("text-anchor").equals("end")
                        && t.getTextContent().contains("date not given"))
                .map(t -> Double.valueOf(t.getAttribute("y")))
                .sorted()
                .toList();
        assertThat(heights).hasSize(2).allSatisfy(y -> assertThat(y).isBetween(40.0, 300.0));
        assertThat(heights.get(1) - heights.get(0)).isGreaterThanOrEqualTo(15);
    }

    @Test
    void figuresWithoutDatesAreInTheTableAndNotOnTheLine() throws Exception {
        MeasureAnalysis a = new MeasureCase()
                .figure("First", f -> f.value("16.5"))
                .figure("Second", f -> f.value("22"))
                .figure("September", f -> f.to(LocalDate.of(2024, 9, 30)).value("35.5"))
                .target("20", LocalDate.of(2024, 6, 30))
                .target("50", null)
                .annotation(LocalDate.of(2024, 6, 1), "Module late")
                .analysis();
        Svg svg = Svg.of(SeriesChart.draw(a));
        assertThat(svg.across()).containsExactly(50.0);
        assertThat(SeriesChart.draw(a).table().rows())
                .extracting(r -> r.get(0) + ": " + r.get(7))
                .contains("First: apart: without days", "Second: apart: without days");
        assertThat(svg.texts()).contains("Target 50.0%, date not given").doesNotContain("1");
    }

    @Test
    void theLineIsBrokenWhereMonthsAreMissing() throws Exception {
        MeasureAnalysis a = new MeasureCase()
                .months(50, 52, 51)
                .figure("June 2024", f -> f.from(LocalDate.of(2024, 6, 1))
                        .to(LocalDate.of(2024, 6, 30))
                        .value("53"))
                .analysis();
        assertThat(Svg.of(SeriesChart.draw(a)).texts()).contains("2 missing");
        assertThat(SeriesChart.draw(a).table().rows())
                .extracting(r -> r.get(0) + ": " + r.get(7))
                .contains("April 2024 to May 2024: 2 missing");
    }

    @Test
    void oneFigureOrNoneIsDrawnToo() throws Exception {
        assertThat(Svg.of(SeriesChart.draw(new MeasureCase().analysis())).texts())
                .contains("There is no figure to draw yet.");
        Svg one = Svg.of(SeriesChart.draw(new MeasureCase().year(2024, "50").analysis()));
        assertThat(one.across()).containsExactly(50.0);
        assertThat(one.texts()).contains("2024");
        Svg.of(SeriesChart.draw(
                new MeasureCase().year(2023, "0").year(2024, "0").analysis()));
    }

    /** Halves of a colour-blind page: better, of concern, ordinary and neutral differ by shape. */
    @Test
    void aKindOfVariationHasAShapeOfItsOwn() {
        assertThat(Arrays.stream(Variation.values())
                        .collect(Collectors.groupingBy(
                                Variation::colour, Collectors.mapping(SeriesChart::shape, Collectors.toSet())))
                        .values())
                .allSatisfy(shapes -> assertThat(shapes).hasSize(1))
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(SeriesChart.shape(null)).isEqualTo(Shape.CIRCLE);
    }

    @Test
    void concernAndNeutralAreNamedInTheKey() throws Exception {
        MeasureCase low = rising();
        low.kpi.polarity(Polarity.LOW);
        Svg concern = Svg.of(SeriesChart.draw(low.analysis()));
        assertThat(concern.texts()).contains("■ better  ◆ of concern  ● ordinary");
        assertThat(concern.marks()).contains(path(Shape.DIAMOND) + " #e46c0a");
        MeasureCase none = rising();
        none.kpi.polarity(Polarity.NONE);
        Svg neutral = Svg.of(SeriesChart.draw(none.analysis()));
        assertThat(neutral.texts()).contains("▲ special cause  ● ordinary");
        assertThat(neutral.marks()).contains(path(Shape.TRIANGLE) + " #490092");
    }

    @Test
    void aSparklineShowsTheLastTwoYearsAndItsTarget() throws Exception {
        double[] values = new double[30];
        for (int i = 0; i < 30; i++) {
            values[i] = 40 + i % 3;
        }
        Chart chart = Sparkline.draw(
                new MeasureCase().months(values).target("60", null).analysis());
        Svg svg = Svg.of(chart);
        assertThat(chart.sentence()).isEqualTo("24 figures, from 40.0% in 2024-07 to 42.0% in 2026-06.");
        assertThat(chart.table().rows()).hasSize(24);
        assertThat(chart.table().caption()).isEqualTo("Plans in 20 weeks; target 60.0%, date not given");
        assertThat(svg.dashed(TARGET)).isEqualTo(1);
        assertThat(svg.marks()).containsExactly(path(Shape.CIRCLE) + " #a6a6a6");
        assertThat(svg.across()).containsExactly(96.0);
        assertThat(Sparkline.draw(new MeasureCase().year(2024, "50").analysis()).sentence())
                .isEqualTo("One figure: 50.0% in 2024.");
        Chart none = Sparkline.draw(new MeasureCase().analysis());
        assertThat(none.sentence()).isEqualTo("There is no figure yet.");
        assertThat(Svg.of(none).marks()).isEmpty();
        assertThat(Svg.of(Sparkline.draw(rising().rebase(LocalDate.of(2024, 7, 1), RebaseState.APPROVED)
                                .analysis()))
                        .all("line"))
                .hasSize(12);
    }

    private static String path(Shape shape) throws Exception {
        Drawing drawing = new Drawing(1);
        drawing.mark(0, 0, shape, "x", "x");
        return Svg.of(new Chart(drawing.svg("s"), "s", new ChartTable("", List.of(), List.of())))
                .marks()
                .get(0)
                .replace(" x", "");
    }
}
