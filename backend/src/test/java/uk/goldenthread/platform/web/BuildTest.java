package uk.goldenthread.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** The ETag of a view names the build, and no two builds have the same name. */
class BuildTest {
    /** Maven tells the tests when it began; a constant, or what an earlier build left, is another moment. */
    @Test
    void theNameIsTheMomentOfThisVeryBuild() {
        String expected = System.getProperty("goldenthread.expected-build");
        assumeTrue(expected != null, "only Maven knows when it began");
        assertThat(Build.ID).isEqualTo(expected).matches("20\\d{15}");
    }

    @Test
    void aPlaceholderIsRefused() {
        for (String wrong : new String[] {"", "${maven.build.timestamp}", "${build.id}", "dev"}) {
            assertThatThrownBy(() -> Build.moment(wrong)).isInstanceOf(IllegalStateException.class);
        }
    }
}
