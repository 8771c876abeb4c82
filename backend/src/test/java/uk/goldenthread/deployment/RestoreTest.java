package uk.goldenthread.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives that make restore must not unpack, each made of a sound one by the tools that somebody else would use. */
class RestoreTest {
    /** Makes manifest and list true again of what lies there, as somebody would who wants to be believed. */
    private static final String SIGN =
            "find * -type f ! -name manifest ! -name files.sha256 | LC_ALL=C sort | xargs sha256sum > files.sha256; "
                    + "sed -i \"s/^sha256=.*/sha256=$(sha256sum < files.sha256 | cut -d' ' -f1)/\" manifest; ";

    private static final String PACK = "tar -czf ../copy.tar.gz manifest files.sha256 postgres secrets ";

    @TempDir
    Path folder;

    private record Said(int status, String text) {}

    @BeforeEach
    void aSoundCopy() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("postgres/data/global"));
        // Empty ones travel too.
        Files.createDirectories(home.resolve("postgres/data/pg_notify"));
        Files.createDirectories(home.resolve("secrets"));
        Files.writeString(home.resolve("postgres/data/PG_VERSION"), "18\n");
        Files.writeString(home.resolve("postgres/data/global/pg_control"), "control");
        Files.writeString(home.resolve("secrets/database.properties"), "postgres=x\n");
        assertThat(script("backup.sh", home, folder.resolve("copies").toString())
                        .status())
                .isZero();
        try (Stream<Path> copies = Files.list(folder.resolve("copies"))) {
            Files.move(copies.findFirst().orElseThrow(), folder.resolve("copy.tar.gz"));
        }
        Path open = Files.createDirectories(folder.resolve("open"));
        assertThat(run(open, "tar -xzf ../copy.tar.gz").status()).isZero();
    }

    @Test
    void aSoundOneIsRestoredAndSoIsOneThatWasPackedAgain() throws Exception {
        assertThat(restored())
                .satisfies(said -> assertThat(said.status()).as(said.text()).isZero());
        assertThat(folder.resolve("new/postgres/data/pg_notify")).isDirectory();
        assertThat(run(folder.resolve("open"), SIGN + PACK).status()).isZero();
        assertThat(run(folder, "rm -rf new").status()).isZero();
        assertThat(restored())
                .satisfies(said -> assertThat(said.status()).as(said.text()).isZero());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "echo x > postgres/data/extra; PACK | its files and the list differ in postgres/data/extra.",
                "echo x > secrets/web-client; PACK | its files and the list differ in secrets/web-client.",
                "rm secrets/database.properties; PACK | its files and the list differ in secrets/database.properties.",
                "echo x > extra; PACK extra | its files and the list differ in extra.",
                "mkdir bin; echo x > bin/sh; SIGN PACK bin | its list names what is no part of a copy.",
                "mkdir bin; PACK bin | it holds folders that are no part of a copy.",
                "ln -s /etc/passwd postgres/data/link; PACK | it holds links or devices.",
                "mv postgres/data/PG_VERSION ../kept; ln -s ../../../kept postgres/data/PG_VERSION; PACK | it holds"
                        + " links or devices.",
                "ln postgres/data/PG_VERSION postgres/data/second; PACK | it holds links or devices.",
                "mkfifo postgres/data/pipe; PACK | it holds links or devices.",
                "echo x > evil; SIGN PACK evil -P --transform 's,^evil,/tmp/evil,' | it holds paths that lead out of"
                        + " it.",
                "echo x > evil; SIGN PACK evil -P --transform 's,^evil,../evil,' | it holds paths that lead out of it.",
                "echo x > evil; SIGN PACK evil -P --transform 's,^evil,postgres/data/../../../evil,' | it holds paths"
                        + " that lead out of it.",
                "tar -cf ../c.tar manifest files.sha256 postgres secrets; tar -rf ../c.tar manifest; gzip -c ../c.tar"
                        + " > ../copy.tar.gz | it holds manifest twice.",
                "tar -cf ../c.tar manifest files.sha256 postgres secrets; echo y > secrets/database.properties; tar"
                        + " -rf ../c.tar secrets/database.properties; gzip -c ../c.tar > ../copy.tar.gz | it holds"
                        + " secrets/database.properties twice.",
                "echo x > secrets/database.properties; sha256sum postgres/data/PG_VERSION"
                        + " postgres/data/global/pg_control secrets/database.properties > files.sha256; PACK | its list of"
                        + " files is not the one that the manifest names.",
                "rm files.sha256; tar -czf ../copy.tar.gz manifest postgres secrets | its list of files is missing.",
                "echo x > postgres/data/PG_VERSION; PACK | its files are not those that the manifest lists.",
            })
    void whatWasAddedOrChangedIsRefused(String how, String why) throws Exception {
        Said made = run(folder.resolve("open"), how.replace("PACK", PACK).replace("SIGN ", SIGN));
        assertThat(made.status()).as(made.text()).isZero();
        Said said = restored();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text())
                .contains("copy.tar.gz is damaged, or no copy of ours: " + why + " Nothing was changed.");
        assertThat(folder.resolve("new/postgres")).doesNotExist();
        assertThat(folder.resolve("new/secrets")).doesNotExist();
        assertThat(folder.resolve("evil")).doesNotExist();
        assertThat(Path.of("/tmp/evil")).doesNotExist();
        assertThat(folder.resolve("new").toFile().list((dir, name) -> name.startsWith(".re")))
                .isEmpty();
    }

    private Said restored() throws Exception {
        return script(
                "restore.sh",
                folder.resolve("new"),
                folder.resolve("copy.tar.gz").toString());
    }

    private Said script(String name, Path home, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(new File("run/" + name).getAbsolutePath()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("GOLDENTHREAD_HOME", home.toString());
        return said(builder);
    }

    private static Said run(Path where, String command) throws Exception {
        return said(new ProcessBuilder("bash", "-ec", command).directory(where.toFile()));
    }

    private static Said said(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), text);
    }
}
