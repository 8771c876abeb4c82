package uk.goldenthread.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One command of the operator, as a process of its own. */
final class OperatorLine {
    record Said(int code, String out, String errors) {}

    private OperatorLine() {}

    static Said run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = PackagedApp.command("operator");
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Path out = Files.createTempFile("operator", ".out");
        Path errors = Files.createTempFile("operator", ".err");
        Process process = builder.redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), Files.readString(out), Files.readString(errors));
    }
}
