package uk.goldenthread.kpi.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Against what NHSRplotthedots 0.2.2 (commit 050b07d7, MIT) publishes of its own results, to the digits printed, and at every boundary. */
class XmrTest {
    private static final JsonNode VECTORS = vectors();

    @Test
    void givesThePublishedLimits() {
        int checked = 0;
        for (JsonNode c : VECTORS.get("published_cases")) {
            Limits limits =
                    Limits.of(doubles(c.get("values")), c.get("screen_outliers").asBoolean());
            checked +=
                    same(c, "expected", limits) + same(c, "expected_2dp", limits) + same(c, "expected_rounded", limits);
        }
        assertThat(checked).isEqualTo(6);
    }

    @Test
    void countsThePublishedCauses() {
        for (JsonNode c : VECTORS.get("published_cases")) {
            Xmr xmr = Xmr.of(doubles(c.get("values")), Xmr.Options.of(Improvement.INCREASE), null);
            if (c.has("expected_last_two")) {
                assertThat(xmr.points().subList(14, 16)).allMatch(p -> p.variation() == Variation.COMMON_CAUSE);
            }
            if (c.has("expected_rounded")) {
                assertThat(xmr.points()).hasSize(20).allMatch(p -> p.cause() == null);
            }
        }
    }

    @Test
    void marksSevenOnOneSideAsPublished() {
        for (JsonNode c : VECTORS.at("/rule_cases/seven_one_side")) {
            assertEnds(Xmr.run(doubles(c.get("sign")), 0), ints(c.get("flag_at")));
        }
    }

    @Test
    void marksATrendAsPublished() {
        for (JsonNode c : VECTORS.at("/rule_cases/seven_trend_end_flag")) {
            assertEnds(Xmr.trend(doubles(c.get("y"))), ints(c.get("flag")));
        }
    }

    @Test
    void marksTwoOfThreeAsPublished() {
        for (JsonNode c : VECTORS.at("/rule_cases/two_in_three_flagged_points")) {
            assertThat(Xmr.twoOfThree(ints(c.get("close")), ints(c.get("sign"))))
                    .isEqualTo(ints(c.get("flag")));
        }
        for (JsonNode c : VECTORS.at("/rule_cases/two_in_three_window")) {
            int[] close = ints(c.get("close"));
            int[] window = ints(c.get("window"));
            int[] flags = IntStream.range(0, close.length)
                    .map(i -> close[i] * window[i])
                    .toArray();
            assertThat(Arrays.stream(Xmr.twoOfThree(close, ints(c.get("sign"))))
                            .map(Math::abs)
                            .toArray())
                    .isEqualTo(flags);
        }
    }

    @Test
    void assuresAsPublished() {
        for (JsonNode c : VECTORS.at("/rule_cases/assurance")) {
            for (Improvement improvement : Improvement.values()) {
                JsonNode expected = c.get(improvement.name().toLowerCase(java.util.Locale.ROOT));
                assertThat(Assurance.of(
                                improvement,
                                c.get("lpl").asDouble(),
                                c.get("upl").asDouble(),
                                c.get("target").asDouble()))
                        .isEqualTo(
                                expected.isNull()
                                        ? Assurance.NONE
                                        : Assurance.valueOf(expected.asText().toUpperCase(java.util.Locale.ROOT)));
            }
        }
        assertThat(Assurance.of(Improvement.INCREASE, 1, 3, 3.0)).isEqualTo(Assurance.INCONSISTENT);
        assertThat(Assurance.of(Improvement.DECREASE, 1, 3, 1.0)).isEqualTo(Assurance.INCONSISTENT);
        assertThat(Assurance.of(Improvement.INCREASE, 1, 3, null)).isEqualTo(Assurance.NONE);
    }

    @Test
    void onTheLimitIsInsideAndTheTestsTakePrecedenceInOrder() {
        // Twelve steady points fix mean 5 and limits 5 ± 2.66; the thirteenth lies where it is put.
        double[] steady = {4.5, 5.5, 4.5, 5.5, 4.5, 5.5, 4.5, 5.5, 4.5, 5.5, 4.5, 5.5};
        assertThat(cause(steady, 7.66)).isNull();
        assertThat(cause(steady, 7.67)).isEqualTo(SpecialCause.OUTSIDE);
        assertThat(cause(steady, 2.34)).isNull();
        assertThat(cause(steady, 2.33)).isEqualTo(SpecialCause.OUTSIDE);
        // Near is beyond 5 ± 1.7733; a rising run of seven is a trend before it is two of three.
        assertThat(cause(steady, 5.1, 6.78, 6.78)).isEqualTo(SpecialCause.TWO_OF_THREE);
        assertThat(cause(steady, 5.1, 6.77, 6.77)).isNull();
        assertThat(cause(steady, 5.2, 5.3, 5.4, 5.5, 6.8, 6.9, 7.0)).isEqualTo(SpecialCause.TREND);
        assertThat(cause(steady, 5.2, 5.3, 5.2, 5.3, 5.2, 5.3)).isEqualTo(SpecialCause.RUN);
        assertThat(cause(steady, 4.9, 5.3, 5.2, 5.3, 5.2, 5.3)).isNull();
        assertThat(cause(steady, 5, 5.3, 5.2, 5.3, 5.2, 5.3, 5.2)).isNull();
    }

    @Test
    void polarityGivesADirectionItsMeaning() {
        double[] rising = {1, 2, 3, 4, 5, 6, 7};
        double[] falling = {7, 6, 5, 4, 3, 2, 1};
        assertThat(last(rising, Improvement.INCREASE)).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(last(rising, Improvement.DECREASE)).isEqualTo(Variation.CONCERN_HIGH);
        assertThat(last(rising, Improvement.NEUTRAL)).isEqualTo(Variation.NEUTRAL_HIGH);
        assertThat(last(falling, Improvement.INCREASE)).isEqualTo(Variation.CONCERN_LOW);
        assertThat(last(falling, Improvement.DECREASE)).isEqualTo(Variation.IMPROVEMENT_LOW);
        assertThat(last(falling, Improvement.NEUTRAL)).isEqualTo(Variation.NEUTRAL_LOW);
    }

    @Test
    void testsDoNotRunAcrossARebaseAndThirteenPointsAreFirm() {
        double[] y = {1, 2, 3, 4, 5, 6, 7};
        Xmr one = Xmr.of(y, Xmr.Options.of(Improvement.INCREASE), 20.0);
        Xmr two =
                Xmr.of(y, new Xmr.Options(Improvement.INCREASE, true, null, new TreeSet<>(List.of(0, 3, 7, 9))), 20.0);
        assertThat(one.points().subList(1, 6)).allMatch(p -> p.cause() == SpecialCause.TREND);
        assertThat(two.points()).allMatch(p -> p.cause() == null);
        assertThat(two.segments()).extracting(Xmr.Segment::from).containsExactly(0, 3);
        assertThat(two.segments()).extracting(Xmr.Segment::to).containsExactly(3, 7);
        assertThat(two.segments().get(1).limits().mean()).isEqualTo(5.5);
        assertThat(two.assurance()).isEqualTo(Assurance.CONSISTENT_FAIL);
        assertThat(one.segments().get(0).trial()).isTrue();
        assertThat(Xmr.of(new double[12], Xmr.Options.of(Improvement.INCREASE), null)
                        .segments()
                        .get(0)
                        .trial())
                .isTrue();
        assertThat(Xmr.of(new double[13], Xmr.Options.of(Improvement.INCREASE), null)
                        .segments()
                        .get(0)
                        .trial())
                .isFalse();
    }

    @Test
    void aFixedBaselineHasTwelvePointsAtLeastAndCountsForEachSegmentThatHasMore() {
        assertThatThrownBy(() -> new Xmr.Options(Improvement.INCREASE, true, 11, new TreeSet<>()))
                .isInstanceOf(IllegalArgumentException.class);
        double[] y = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 9, 9};
        Xmr fixed = Xmr.of(y, new Xmr.Options(Improvement.INCREASE, false, 12, new TreeSet<>()), null);
        assertThat(fixed.segments().get(0).limits().mean()).isEqualTo(1.5);
        assertThat(fixed.segments().get(0).limits().baseline()).isEqualTo(12);
        assertThat(fixed.variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
        double[] twice = Arrays.copyOf(y, 2 * y.length + 3);
        System.arraycopy(y, 0, twice, y.length, y.length);
        Xmr each =
                Xmr.of(twice, new Xmr.Options(Improvement.INCREASE, false, 12, new TreeSet<>(List.of(14, 28))), null);
        assertThat(each.segments()).extracting(g -> g.limits().baseline()).containsExactly(12, 12, 3);
        assertThat(each.segments().get(1).limits().mean()).isEqualTo(1.5);
        assertThat(Xmr.of(new double[] {4}, Xmr.Options.of(Improvement.INCREASE), null)
                        .segments()
                        .get(0)
                        .limits())
                .isEqualTo(new Limits(4, 4, 4, 4, 4, 1));
    }

    @Test
    void noTestAndNoMovingRangeSpansAGap() {
        double[] y = {1, 2, 3, 4, 5, 6, 7, 20, 21, 20, 21, 20, 21};
        TreeSet<Integer> gap = new TreeSet<>(List.of(4, 7));
        Xmr xmr = Xmr.of(y, new Xmr.Options(Improvement.INCREASE, false, null, new TreeSet<>(), gap), null);
        assertThat(xmr.segments().get(0).limits().averageRange())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(xmr.points()).noneMatch(p -> p.cause() == SpecialCause.TREND || p.cause() == SpecialCause.RUN);
        Xmr none = Xmr.of(y, new Xmr.Options(Improvement.INCREASE, false, null, new TreeSet<>()), null);
        assertThat(none)
                .isEqualTo(Xmr.of(
                        y, new Xmr.Options(Improvement.INCREASE, false, null, new TreeSet<>(), new TreeSet<>()), null));
        assertThat(none.points()).anyMatch(p -> p.cause() == SpecialCause.TREND || p.cause() == SpecialCause.OUTSIDE);
        // Near and near with a gap between are not two of three.
        double[] steady = {4.5, 5.5, 4.5, 5.5, 4.5, 5.5, 4.5, 5.5, 4.5, 5.5, 4.5, 5.5, 6.78, 5.1, 6.78};
        assertThat(Xmr.of(
                                steady,
                                new Xmr.Options(
                                        Improvement.INCREASE, false, 12, new TreeSet<>(), new TreeSet<>(List.of(14))),
                                null)
                        .variation())
                .isEqualTo(Variation.COMMON_CAUSE);
        assertThat(Xmr.of(steady, new Xmr.Options(Improvement.INCREASE, false, 12, new TreeSet<>()), null)
                        .variation())
                .isEqualTo(Variation.IMPROVEMENT_HIGH);
    }

    private static SpecialCause cause(double[] baseline, double... more) {
        double[] y = Arrays.copyOf(baseline, baseline.length + more.length);
        System.arraycopy(more, 0, y, baseline.length, more.length);
        List<Xmr.Point> points = Xmr.of(y, new Xmr.Options(Improvement.INCREASE, false, 12, new TreeSet<>()), null)
                .points();
        return points.get(points.size() - 1).cause();
    }

    private static Variation last(double[] y, Improvement improvement) {
        return Xmr.of(y, Xmr.Options.of(improvement), null).variation();
    }

    private static int same(JsonNode c, String field, Limits limits) {
        if (!c.has(field)) {
            return 0;
        }
        JsonNode expected = c.get(field);
        printed(limits.mean(), expected.get("mean"));
        printed(limits.lower(), expected.get("lpl"));
        printed(limits.upper(), expected.get("upl"));
        return 1;
    }

    /** Equal at as many decimals as were printed. */
    private static void printed(double value, JsonNode expected) {
        String text = expected.asText();
        int decimals = text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
        assertThat(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP))
                .isEqualByComparingTo(new BigDecimal(text));
    }

    /** The published flags mark only the last of each seven; every point after the sixth of a run is such a last one. */
    private static void assertEnds(int[] all, int[] ends) {
        int[] expected = new int[ends.length];
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] != 0) {
                Arrays.fill(expected, i - 6, i + 1, ends[i]);
            }
        }
        int[] signs = Arrays.stream(expected).map(Math::abs).toArray();
        assertThat(Arrays.stream(all).map(Math::abs).toArray()).isEqualTo(signs);
    }

    private static double[] doubles(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private static int[] ints(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    private static JsonNode vectors() {
        try (var in = XmrTest.class.getResourceAsStream("/spc/xmr_expected.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
