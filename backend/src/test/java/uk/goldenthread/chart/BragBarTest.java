package uk.goldenthread.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.NoStatement;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;

class BragBarTest {
    private static final String FONT =
            "font-family=\"Atkinson Hyperlegible Next, Arial, sans-serif\" font-size=\"13\" font-weight=\"700\"";

    /** Counts in the order BLUE GREEN AMBER RED GREY WHITE and, last, of what nobody has rated. */
    private static List<RatingCount> counts(int... numbers) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            for (int n = 0; n < numbers[i]; n++) {
                ratings.add(i < Rating.values().length ? Rating.values()[i] : null);
            }
        }
        return RatingCount.count(ratings);
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        Axis.PROGRESS,
                        counts(17, 43, 18, 0, 16, 0),
                        "actions",
                        "17 complete, 43 on target, 18 delayed and 16 not started, of 94 actions."),
                Arguments.of(
                        Axis.PROGRESS,
                        counts(4, 0, 5),
                        "actions of priority 1",
                        "4 complete and 5 delayed, of 9 actions of priority 1."),
                Arguments.of(
                        Axis.PROGRESS,
                        counts(0, 0, 0, 2, 0, 1),
                        "actions",
                        "2 will miss and 1 not required, of 3 actions."),
                Arguments.of(Axis.PROGRESS, counts(0, 1), "actions", "1 on target, of 1 action."),
                Arguments.of(
                        Axis.PROGRESS, counts(1), "priorities of the plan", "1 complete, of 1 priority of the plan."),
                Arguments.of(Axis.PROGRESS, counts(0, 1), "staff", "1 on target, of 1 staff."),
                Arguments.of(Axis.IMPACT, counts(0, 0, 0, 0, 94), "actions", "94 not yet rated, of 94 actions."),
                Arguments.of(
                        Axis.IMPACT,
                        counts(1, 2, 3, 4),
                        "actions",
                        "1 sustained at target, 2 on trajectory, 3 no clear change and 4 worse than baseline, of 10 actions."),
                Arguments.of(
                        Axis.PROGRESS,
                        counts(0, 2, 0, 0, 1, 0, 3),
                        "actions",
                        "2 on target, 1 not started and 3 with no report yet, of 6 actions."),
                Arguments.of(
                        Axis.IMPACT,
                        counts(0, 0, 0, 0, 1, 0, 93),
                        "actions",
                        "1 not yet rated and 93 with no report yet, of 94 actions."),
                Arguments.of(Axis.PROGRESS, counts(1500), "actions", "1,500 complete, of 1,500 actions."),
                Arguments.of(Axis.PROGRESS, counts(), "actions", "Nothing to count: there are no actions."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void saysEveryFigureInWords(Axis axis, List<RatingCount> counts, String subject, String sentence) throws Exception {
        Chart chart = BragBar.draw(axis, counts, subject);
        assertThat(chart.sentence()).isEqualTo(sentence);
        assertThat(parse(chart.svg()).getAttribute("aria-label")).isEqualTo(sentence);
    }

    @Test
    void drawsTheBarOfTheLook() {
        assertThat(BragBar.draw(Axis.PROGRESS, counts(17, 43, 18, 0, 16, 0), "actions")
                        .svg())
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"26\" role=\"img\" aria-label=\"17 complete, 43 on target, 18 delayed and 16 not started, of 94 actions.\">"
                                + "<svg x=\"0.00%\" width=\"18.09%\" height=\"26\"><rect width=\"100%\" height=\"26\" fill=\"#1d4f91\"/><rect x=\"100%\" width=\"2\" height=\"26\" fill=\"#ffffff\" transform=\"translate(-2)\"/>"
                                + "<text x=\"7\" y=\"18\" fill=\"#ffffff\" " + FONT + ">B 17</text></svg>"
                                + "<svg x=\"18.09%\" width=\"45.74%\" height=\"26\"><rect width=\"100%\" height=\"26\" fill=\"#1f6b3b\"/><rect x=\"100%\" width=\"2\" height=\"26\" fill=\"#ffffff\" transform=\"translate(-2)\"/>"
                                + "<text x=\"7\" y=\"18\" fill=\"#ffffff\" " + FONT + ">G 43</text></svg>"
                                + "<svg x=\"63.83%\" width=\"19.15%\" height=\"26\"><rect width=\"100%\" height=\"26\" fill=\"#f0a500\"/><rect x=\"100%\" width=\"2\" height=\"26\" fill=\"#ffffff\" transform=\"translate(-2)\"/>"
                                + "<text x=\"7\" y=\"18\" fill=\"#11202f\" " + FONT + ">A 18</text></svg>"
                                + "<svg x=\"82.98%\" width=\"17.02%\" height=\"26\"><rect width=\"100%\" height=\"26\" fill=\"#66727d\"/>"
                                + "<text x=\"7\" y=\"18\" fill=\"#ffffff\" " + FONT + ">N 16</text></svg>"
                                + "</svg>");
    }

    @Test
    void leavesOutALabelThatWouldNotFitAndOutlinesWhite() {
        assertThat(BragBar.draw(Axis.PROGRESS, counts(1, 10, 0, 0, 0, 2), "actions")
                        .svg())
                .endsWith(
                        "<svg x=\"0.00%\" width=\"7.69%\" height=\"26\"><rect width=\"100%\" height=\"26\" fill=\"#1d4f91\"/><rect x=\"100%\" width=\"2\" height=\"26\" fill=\"#ffffff\" transform=\"translate(-2)\"/></svg>"
                                + "<svg x=\"7.69%\" width=\"76.93%\" height=\"26\"><rect width=\"100%\" height=\"26\" fill=\"#1f6b3b\"/><rect x=\"100%\" width=\"2\" height=\"26\" fill=\"#ffffff\" transform=\"translate(-2)\"/>"
                                + "<text x=\"7\" y=\"18\" fill=\"#ffffff\" " + FONT + ">G 10</text></svg>"
                                + "<svg x=\"84.62%\" width=\"15.38%\" height=\"26\"><rect width=\"100%\" height=\"26\" fill=\"#ffffff\" stroke=\"#11202f\" stroke-width=\"2\"/>"
                                + "<text x=\"7\" y=\"18\" fill=\"#11202f\" " + FONT + ">X 2</text></svg></svg>");
    }

    @Test
    void whatNobodyHasRatedIsDashedWithALetterOfItsOwn() {
        assertThat(BragBar.draw(Axis.PROGRESS, counts(0, 0, 0, 0, 1, 0, 1), "actions")
                        .svg())
                .endsWith(
                        "<svg x=\"0.00%\" width=\"50.00%\" height=\"26\"><rect width=\"100%\" height=\"26\" fill=\"#66727d\"/>"
                                + "<rect x=\"100%\" width=\"2\" height=\"26\" fill=\"#ffffff\" transform=\"translate(-2)\"/>"
                                + "<text x=\"7\" y=\"18\" fill=\"#ffffff\" " + FONT + ">N 1</text></svg>"
                                + "<svg x=\"50.00%\" width=\"50.00%\" height=\"26\"><rect width=\"100%\" height=\"26\" fill=\"#ffffff\" stroke=\"#11202f\" stroke-width=\"2\" stroke-dasharray=\"4 3\"/>"
                                + "<text x=\"7\" y=\"18\" fill=\"#11202f\" " + FONT + ">? 1</text></svg></svg>");
    }

    @Test
    void drawsAnEmptyBarWhenThereIsNothingToCount() {
        Chart chart = BragBar.draw(Axis.PROGRESS, counts(), "actions");
        assertThat(chart.svg())
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"26\" role=\"img\" aria-label=\"Nothing to count: there are no actions.\">"
                                + "<svg width=\"100%\" height=\"26\"><rect width=\"100%\" height=\"26\" fill=\"#ffffff\" stroke=\"#66727d\" stroke-width=\"2\"/>"
                                + "<text x=\"7\" y=\"18\" fill=\"#11202f\" " + FONT
                                + ">nothing to count</text></svg></svg>");
        assertThat(chart.table().caption()).isEqualTo("Progress of 0 actions");
        assertThat(chart.table().rows()).hasSize(8).first().isEqualTo(List.of("Complete", "0", "–"));
    }

    @Test
    void givesTheFiguresAsATable() {
        assertThat(BragBar.draw(Axis.PROGRESS, counts(17, 43, 18, 0, 16, 0), "actions")
                        .table())
                .isEqualTo(new ChartTable(
                        "Progress of 94 actions",
                        List.of("Rating", "Number", "Share"),
                        List.of(
                                List.of("Complete", "17", "18%"),
                                List.of("On target", "43", "46%"),
                                List.of("Delayed", "18", "19%"),
                                List.of("Will miss", "0", "0%"),
                                List.of("Not started", "16", "17%"),
                                List.of("Not required", "0", "0%"),
                                List.of("No report yet", "0", "0%"),
                                List.of("All", "94", ""))));
        assertThat(BragBar.draw(Axis.IMPACT, counts(1, 1, 1), "actions").table().caption())
                .isEqualTo("Impact of 3 actions; shares may not add to 100% because of rounding");
    }

    @Test
    void takesCountsInAnyOrder() {
        List<RatingCount> counts = new ArrayList<>(counts(1, 2, 3, 4, 5, 6, 7));
        Chart chart = BragBar.draw(Axis.PROGRESS, counts, "actions");
        java.util.Collections.reverse(counts);
        assertThat(BragBar.draw(Axis.PROGRESS, counts, "actions")).isEqualTo(chart);
        assertThatThrownBy(() -> BragBar.draw(
                        Axis.PROGRESS, List.of(new RatingCount(Rating.RED, false, -1, 1, null)), "actions"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void escapesWhatPapersMayHold(String subject, String shown) throws Exception {
        Element svg = parse(BragBar.draw(Axis.PROGRESS, counts(2), subject).svg());
        assertThat(svg.getAttribute("aria-label")).isEqualTo("2 complete, of 2 " + shown + ".");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    static Stream<Arguments> subjects() {
        return Stream.of(
                Arguments.of("\"/><script>alert(1)</script>", "\"/><script>alert(1)</script>"),
                Arguments.of("plans & 'reviews' < 20 weeks", "plans & 'reviews' < 20 weeks"),
                Arguments.of("plans\n\tand reviews", "plans  and reviews"),
                Arguments.of("a\u0000b\u0008c\uFFFFd\uD800e", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe"),
                Arguments.of("cynlluniau 🙂", "cynlluniau 🙂"));
    }

    /** Any counts: well-formed, safe, segments meet, add to 100 and are as wide as their share. */
    @Test
    void holdsForAnyCounts() throws Exception {
        Random random = new Random(20240715);
        for (int i = 0; i < 500; i++) {
            int[] numbers =
                    random.ints(7, 0, 1 + random.nextInt(i % 10 == 0 ? 2 : 60)).toArray();
            long total = Arrays.stream(numbers).sum();
            String text = BragBar.draw(Axis.values()[i % 2], counts(numbers), "actions")
                    .svg();
            assertThat(text).doesNotContain("style", "id=", "href", "viewBox", "class");
            Element svg = parse(text);
            NodeList segments = svg.getChildNodes();
            assertThat(segments.getLength())
                    .isEqualTo(
                            total == 0
                                    ? 1
                                    : (int) Arrays.stream(numbers)
                                            .filter(n -> n > 0)
                                            .count());
            long at = 0;
            int segment = 0;
            for (int r = 0; r < 7 && total > 0; r++) {
                if (numbers[r] > 0) {
                    Element part = (Element) segments.item(segment++);
                    assertThat(hundredths(part.getAttribute("x"))).isEqualTo(at);
                    long width = hundredths(part.getAttribute("width"));
                    assertThat(width / 100.0).isEqualTo(100.0 * numbers[r] / total, within(0.0101));
                    assertThat(((Element) part.getFirstChild()).getAttribute("fill"))
                            .isEqualTo(r < 6 ? Rating.values()[r].fill() : NoStatement.FILL);
                    at += width;
                }
            }
            assertThat(at).isEqualTo(total == 0 ? 0 : 10_000);
        }
    }

    private static long hundredths(String percent) {
        return Long.parseLong(percent.replace(".", "").replace("%", ""));
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
