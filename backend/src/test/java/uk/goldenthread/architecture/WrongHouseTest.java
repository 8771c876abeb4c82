package uk.goldenthread.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proves that the rules of the house can fail. The wrong classes are compiled here, so that they never stand in the application under test. */
class WrongHouseTest {
    @TempDir
    Path folder;

    @Test
    void aLowerRoomThatImportsAHigherOneIsFound() throws IOException {
        JavaClasses wrong = compile(
                "package uk.goldenthread.platform; public class Cellar { public uk.goldenthread.exchange.Attic attic; }",
                "package uk.goldenthread.exchange; public class Attic {}");
        assertThatThrownBy(() -> Floors.RULE.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cellar.attic");
    }

    @Test
    void roomsOfOneFloorThatKnowEachOtherAreFound() throws IOException {
        JavaClasses wrong = compile(
                "package uk.goldenthread.risk; public class Risky { public uk.goldenthread.kpi.Measured other; }",
                "package uk.goldenthread.kpi; public class Measured {}");
        assertThatThrownBy(() -> Floors.RULE.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Risky.other");
    }

    @Test
    void aRoomWithoutAFloorIsFound() throws IOException {
        JavaClasses wrong = compile("package uk.goldenthread.shed; public class Spade {}");
        assertThatThrownBy(() -> Floors.RULE.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no floor yet");
    }

    @Test
    void anOperationThatDoesNotSayWhoMayCallItIsFound() throws IOException {
        JavaClasses wrong =
                compile("package uk.goldenthread.plan; @jakarta.ws.rs.Path(\"/x\") public class OpenResource {"
                        + " @jakarta.ws.rs.GET public String readAnything() { return \"\"; } }");
        assertThatThrownBy(() -> Doors.SAY_WHO_MAY_PASS.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("readAnything() declares 0");
    }

    @Test
    void anOperationThatSaysTwoThingsIsFound() throws IOException {
        JavaClasses wrong = compile(
                "package uk.goldenthread.plan; @jakarta.ws.rs.Path(\"/x\") public class TornResource {"
                        + " @jakarta.ws.rs.GET @uk.goldenthread.access.SignedIn @uk.goldenthread.platform.web.Public public String readAnything() { return \"\"; } }");
        assertThatThrownBy(() -> Doors.SAY_WHO_MAY_PASS.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("declares 2");
    }

    @Test
    void aResourceThatTakesRequestsFromAnotherIsFound() throws IOException {
        JavaClasses wrong = compile(
                "package uk.goldenthread.plan; @jakarta.ws.rs.Path(\"/api/v1/actions/{actionId}\") public class GreedyResource {}");
        assertThatThrownBy(() -> Doors.STAND_AT_THE_ROOT.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GreedyResource stands at");
    }

    @Test
    void anEntityInAnAnswerIsFound() throws IOException {
        JavaClasses wrong = compile(
                "package uk.goldenthread.plan; @jakarta.persistence.Entity public class Secret {}",
                "package uk.goldenthread.plan; public record SecretView(java.util.List<Secret> secrets) {}",
                "package uk.goldenthread.plan; @jakarta.ws.rs.Path(\"/x\") public class SecretResource {"
                        + " public java.util.List<Secret> listSecrets() { return null; } }");
        assertThatThrownBy(() -> Doors.LET_NO_ENTITY_OUT.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("shows the entity Secret");
        assertThatThrownBy(() -> Doors.SHOW_NO_ENTITY.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("shows the entity Secret");
    }

    private JavaClasses compile(String... sources) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                folder.resolve("classes").toString(),
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path")));
        for (String source : sources) {
            String name = source.replaceAll("(?s).*?public (?:class|record) (\\w+).*", "$1");
            Path file = Files.createDirectories(folder.resolve(name)).resolve(name + ".java");
            arguments.add(Files.writeString(file, source).toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return new ClassFileImporter().importPath(folder.resolve("classes"));
    }
}
