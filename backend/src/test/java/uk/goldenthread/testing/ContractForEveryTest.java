package uk.goldenthread.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.Optional;

/** Found by Quarkus through META-INF/services, so that no test has to remember the contract, or the recording. */
public final class ContractForEveryTest implements QuarkusTestBeforeEachCallback {
    private static final ContractFilter FILTER = new ContractFilter();
    private static final Optional<AnswerRecorder> RECORDER = Optional.ofNullable(
                    System.getProperty("goldenthread.record"))
            .map(folder -> new AnswerRecorder(Path.of(folder)));

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (!RestAssured.filters().contains(FILTER)) {
            RestAssured.filters(FILTER);
            RECORDER.ifPresent(RestAssured::filters);
        }
        RECORDER.ifPresent(recorder -> recorder.began(
                context.getTestInstance().getClass(), context.getTestMethod().getName()));
    }
}
