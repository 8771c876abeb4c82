package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.spc.SpecialCause;
import uk.goldenthread.read.measure.Change.Verdict;
import uk.goldenthread.read.measure.MeasureAnalysis.Direction;
import uk.goldenthread.read.measure.MeasureAnalysis.PointView;

/** Arrow, colour, icon and words of a measure agree: over series as they come, steady, drifting, jumping, with holes and cuts. */
class NoContradictionTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void overSeriesAsTheyCome(int seed) {
        Random random = new Random(seed);
        int special = 0;
        int opposite = 0;
        for (int n = 0; n < 400; n++) {
            MeasureCase c = any(random);
            MeasureAnalysis a = c.analysis();
            agrees(a);
            special += a.variation() != null && !a.variation().code().equals("COMMON_CAUSE") ? 1 : 0;
            opposite += a.latestSays() != null && a.latestSays().startsWith("Even so") ? 1 : 0;
        }
        assertThat(special).as("series with a special cause").isGreaterThan(40);
        assertThat(opposite)
                .as("series that step the other way than they stand")
                .isGreaterThan(3);
    }

    /** Down from one point above the limits to another, where low is good: both are said, and neither for the other. */
    @Test
    void aStepDownAboveTheLimitsIsTwoStatements() {
        MeasureCase c = new MeasureCase().months(40, 41, 40, 42, 41, 40, 42, 50, 51, 52, 50, 51, 52, 50);
        c.kpi.polarity(Polarity.LOW);
        MeasureAnalysis a = c.analysis();
        agrees(a);
        assertThat(a.direction()).isEqualTo(Direction.BETTER);
        assertThat(a.change().sentence()).startsWith("Down 2.0 percentage points");
        assertThat(a.change().because()).startsWith("The step is within ordinary variation");
        assertThat(a.latestSays())
                .isEqualTo(
                        "Even so, the latest figure by itself shows special cause, of concern: high (outside the limits).");
    }

    public static void agrees(MeasureAnalysis a) {
        Change c = a.change();
        if (c == null) {
            assertThat(a.direction()).isEqualTo(Direction.UNKNOWN);
            return;
        }
        String said = a.title() + ": " + a.sentence();
        if (c.verdict() == Verdict.NOT_COMPARABLE) {
            assertThat(a.direction()).as(said).isEqualTo(Direction.UNKNOWN);
            assertThat(c.better()).as(said).isNull();
            assertThat(c.difference()).as(said).isNull();
            assertThat(c.sentence()).as(said).doesNotContain("Up ").doesNotContain("Down ");
        } else {
            int way = c.to().compareTo(c.from());
            assertThat(c.sentence()).as(said).startsWith(way > 0 ? "Up " : way < 0 ? "Down " : "No change");
            assertThat(c.difference().signum()).as(said).isIn(way, 0);
            assertThat(a.direction())
                    .as(said)
                    .isIn(
                            way == 0
                                    ? List.of(Direction.UNCHANGED)
                                    : c.better() == null
                                            ? List.of(way > 0 ? Direction.HIGHER : Direction.LOWER)
                                            : List.of(c.better() ? Direction.BETTER : Direction.WORSE));
            if (c.better() != null) {
                assertThat(c.better()).as(said).isEqualTo(way > 0 == (a.polarity() == Polarity.HIGH));
            }
            // What the step is judged by is the step.
            for (SpecialCause cause : SpecialCause.values()) {
                assertThat(c.because()).as(said).doesNotContain(cause.words());
            }
            assertThat(c.method() == null).as(said).isEqualTo(c.verdict() == Verdict.CANNOT_BE_TESTED);
        }
        icon(a, c, said);
    }

    private static void icon(MeasureAnalysis a, Change c, String said) {
        if (a.variation() == null) {
            assertThat(a.latestSays()).as(said).isNull();
            assertThat(said).doesNotContain("special cause");
            return;
        }
        PointView last = a.points().get(a.points().size() - 1);
        assertThat(a.variation().code()).as(said).isEqualTo(last.variation().name());
        assertThat(a.variation().words()).as(said).isEqualTo(last.variation().words(last.specialCause()));
        Boolean good = last.variation().better();
        boolean other = good != null && c.better() != null && !Objects.equals(good, c.better());
        assertThat(a.latestSays().startsWith("Even so, ")).as(said).isEqualTo(other);
        if (last.specialCause() != null) {
            assertThat(a.latestSays()).as(said).contains(a.variation().words()).contains(last.specialCauseWords());
            boolean high = a.variation().letter().equals("H");
            if (last.specialCause() == SpecialCause.TREND) {
                assertThat(c.to().compareTo(c.from())).as(said).isEqualTo(high ? 1 : -1);
                assertThat(a.variation().words()).endsWith(high ? "rising" : "falling");
            } else {
                assertThat(last.value().compareTo(a.limits().mean())).as(said).isEqualTo(high ? 1 : -1);
                assertThat(a.variation().words()).endsWith(high ? "high" : "low");
            }
        }
    }

    private static MeasureCase any(Random random) {
        int length = 2 + random.nextInt(30);
        double level = 30 + random.nextInt(40);
        double drift = random.nextInt(3) == 0 ? random.nextGaussian() : 0;
        int jump = random.nextInt(2 * length);
        MeasureCase c = new MeasureCase();
        c.kpi.frequency(uk.goldenthread.kpi.Frequency.MONTHLY);
        c.kpi.polarity(Polarity.values()[random.nextInt(3)]);
        boolean counted = random.nextInt(4) == 0;
        for (int i = 0; i < length; i++) {
            level += drift + (i == jump ? 10 * random.nextGaussian() : 0);
            double value = Math.max(0, Math.min(100, level + 3 * random.nextGaussian()));
            java.time.LocalDate from = java.time.LocalDate.of(2022, 1, 1).plusMonths(i);
            if (random.nextInt(25) == 0) {
                continue;
            }
            c.figure(from.toString(), f -> {
                f.from(from).to(from.plusMonths(1).minusDays(1));
                if (counted) {
                    f.share(Math.round(value * 3), 300);
                } else {
                    f.value(BigDecimal.valueOf(value)
                            .setScale(1, java.math.RoundingMode.HALF_UP)
                            .toPlainString());
                }
            });
        }
        if (random.nextInt(5) == 0) {
            c.rebase(
                    java.time.LocalDate.of(2022, 1, 1).plusMonths(length / 2),
                    uk.goldenthread.kpi.RebaseState.APPROVED);
        }
        if (random.nextInt(5) == 0) {
            c.definition(2, java.time.LocalDate.of(2022, 1, 1).plusMonths(length - 1), "counted otherwise");
        }
        return c;
    }
}
