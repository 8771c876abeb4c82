package uk.goldenthread.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the script which looks through what `make run` has started would find a door that is open; `make test` runs it on the stack. */
class SocketsTest {
    private record Said(int status, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "127.3.2.1"})
    void loopbackIsFine(String address) throws Exception {
        try (Listener listener = new Listener(address)) {
            assertThat(looked(listener.port, listener)).satisfies(said -> {
                assertThat(said.status()).as(said.text()).isZero();
                assertThat(said.text()).isEqualTo("Listening, on loopback only: " + listener.port + ".\n");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "::ffff:0.0.0.0"})
    void anythingElseIsFoundAlsoInAProcessThatWasStartedByOurs(String address) throws Exception {
        try (Listener listener = new Listener(address)) {
            assertThat(looked(listener.port, listener)).satisfies(said -> {
                assertThat(said.status()).isEqualTo(1);
                assertThat(said.text()).contains("Port " + listener.port + " is open beyond this machine");
            });
        }
    }

    @Test
    void aLookThatFindsNothingIsNoGoodNews() throws Exception {
        try (Listener listener = new Listener("127.0.0.1")) {
            assertThat(looked(listener.port + ",1", listener).text())
                    .contains("Nothing of these processes listens on 1.");
        }
    }

    private static Said looked(String ports, Listener listener) throws Exception {
        Process process = new ProcessBuilder("node", "run/sockets.mjs", ports, Long.toString(listener.process.pid()))
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    /** A shell whose child listens, as a starter script's. */
    private static final class Listener implements AutoCloseable {
        private final Process process;
        private final String port;

        Listener(String address) throws Exception {
            process = new ProcessBuilder(
                            "sh",
                            "-c",
                            "node -e 'const s = require(\"net\").createServer(); s.listen(0, process.argv[1], () =>"
                                    + " console.log(s.address().port))' "
                                    + address + "; true")
                    .start();
            port = process.inputReader().readLine();
        }

        @Override
        public void close() throws InterruptedException {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }
}
