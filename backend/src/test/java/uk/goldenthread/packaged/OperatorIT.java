package uk.goldenthread.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.goldenthread.testing.Binaries;

/** The operator's command line, on a database of its own and beside a running application. */
class OperatorIT {
    private static final String LINK = "http://localhost:8080/invitation#[A-Za-z0-9_-]{22}";

    @TempDir
    Path home;

    @Test
    void opensAnAreaAndInvitesItsFirstPeople() throws Exception {
        OperatorLine.Said opened = operator("create-area", "E06000001");
        assertThat(opened.code()).as(opened.errors()).isZero();
        assertThat(opened.out().lines().toList())
                .hasSize(5)
                .startsWith("Hartlepool (E06000001) is open.")
                .satisfies(lines -> assertThat(lines.get(1)).contains("area-admin of Hartlepool"))
                .satisfies(lines -> assertThat(lines.get(2).strip()).matches(LINK));

        try (PackagedApp running = PackagedApp.start(home, Map.of())) {
            OperatorLine.Said second = operator("invite", "E06000001", "chair", "Independent", "chair");
            assertThat(second.code()).as(second.errors()).isZero();
            assertThat(second.out().lines().toList().get(1).strip()).matches(LINK);
            assertThat(running.get("/q/health/ready").statusCode())
                    .as("the application kept its database")
                    .isEqualTo(200);
        }
    }

    @Test
    void saysWhyItDoesNothing() throws Exception {
        assertThat(operator("create-area", "E06000001").code()).isZero();
        assertThat(operator("create-area", "E06000001"))
                .isEqualTo(new OperatorLine.Said(1, "", "Hartlepool is open already. Nothing was changed.\n"));
        assertThat(operator("create-area", "W06000001"))
                .isEqualTo(new OperatorLine.Said(
                        1, "", "W06000001 is no local authority of England. `operator areas` lists their codes.\n"));
        assertThat(operator("invite", "E06000002", "chair").errors())
                .isEqualTo("Middlesbrough is not open yet. Open it with: operator create-area E06000002\n");
        assertThat(operator("invite", "E06000001", "king").errors()).startsWith("king is no role. The roles are: ");
        assertThat(operator()).satisfies(said -> {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.errors()).startsWith("usage: operator create-area");
        });
    }

    private OperatorLine.Said operator(String... words) throws IOException, InterruptedException {
        Binaries.into(home);
        return OperatorLine.run(Map.of("GOLDENTHREAD_HOME", home.toString()), words);
    }
}
