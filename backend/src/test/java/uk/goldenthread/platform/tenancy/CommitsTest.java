package uk.goldenthread.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a failed commit says of its own outcome, and whether the database takes writes. */
class CommitsTest {
    private static Throwable wrapped(String state) {
        return new RuntimeException(new IllegalStateException(new SQLException("said so", state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "53100", "GT001", "55P03"})
    void theDatabaseRefused(String state) {
        assertThat(Commits.isAnswered(wrapped(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08003", "08006", "57P01", "57P02", "58030", "XX000"})
    void theOutcomeIsUnknown(String state) {
        assertThat(Commits.isAnswered(wrapped(state))).isFalse();
    }

    @Test
    void whatSaysNothingIsUnknown() {
        assertThat(Commits.isAnswered(new RuntimeException("no answer"))).isFalse();
        assertThat(Commits.isAnswered(wrapped(null))).isFalse();
    }

    @Test
    void theReasonMayStandBesideTheFailure() {
        RuntimeException failure = new RuntimeException("could not be finished");
        failure.addSuppressed(wrapped("53100"));
        assertThat(Commits.stateOf(failure)).isEqualTo("53100");
    }

    @Test
    void noRoomUntilAWriteIsStoredAgain() {
        StorageState storage = new StorageState(Clock.systemUTC(), new SimpleMeterRegistry());
        storage.refused("23505");
        storage.refused("08006");
        storage.refused(null);
        assertThat(storage.refusal()).isNull();
        storage.refused("53100");
        assertThat(storage.refusal().state()).isEqualTo("53100");
        storage.refused("58030");
        assertThat(storage.refusal().state()).as("the first is told").isEqualTo("53100");
        storage.stored();
        assertThat(storage.refusal()).isNull();
    }
}
