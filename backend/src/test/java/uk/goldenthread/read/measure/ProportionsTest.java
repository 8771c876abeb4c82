package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.read.measure.Proportions.Interval;

/** The worked examples of Newcombe, Statistics in Medicine 1998, to the digits printed. */
class ProportionsTest {
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilson(long x, long n, double lower, double upper) {
        Interval interval = Proportions.of(x, n);
        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }

    /** Printed as the first less the second; here it is the second less the first. */
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339, false", "77, 155, 60, 140, -0.0453, 0.1791, true"})
    void newcombe(long x1, long n1, long x2, long n2, double lower, double upper, boolean zero) {
        Interval interval = Proportions.ofDifference(x1, n1, x2, n2);
        assertThat(-interval.upper()).isCloseTo(lower, within(0.00005));
        assertThat(-interval.lower()).isCloseTo(upper, within(0.00005));
        assertThat(interval.holdsZero()).isEqualTo(zero);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0.1, true", "0, 0.1, true", "-0.1, 0, true", "0.001, 0.1, false", "-0.1, -0.001, false"})
    void anIntervalThatTouchesZeroHoldsIt(double lower, double upper, boolean holds) {
        assertThat(new Interval(lower, upper).holdsZero()).isEqualTo(holds);
    }
}
