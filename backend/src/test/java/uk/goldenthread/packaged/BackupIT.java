package uk.goldenthread.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a home brings back exactly what was there; what cannot be a sound copy is refused in a sentence. */
class BackupIT {
    private static final String AREA = "E06000006";

    @TempDir
    Path folder;

    private record Said(int status, String text) {}

    /** What an adviser can compare: the digest of a stocktake frozen then, one frozen now, and the chain of the history. */
    private record State(JsonNode stocktakes, JsonNode verification, JsonNode dashboard) {}

    @Test
    void whatWasBackedUpComesBack() throws Exception {
        Path home = folder.resolve("home");
        Path copies = folder.resolve("copies");
        State before;
        try (PackagedApp app = Demonstration.start(home, Map.of())) {
            before = state(app, true);
            Said refused = script("backup.sh", home, copies.toString());
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.text()).contains("is running").contains("stop Golden Thread first");
            assertThat(copies).doesNotExist();
        }
        assertThat(before.verification().path("holds").asBoolean()).isTrue();
        assertThat(before.stocktakes().path("items")).hasSize(1);

        Said saved = script("backup.sh", home, copies.toString());
        assertThat(saved.text()).contains("PostgreSQL 18");
        assertThat(saved.status()).isZero();
        Path copy = only(copies);
        assertThat(copy.getFileName().toString()).matches("golden-thread-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.tar\\.gz");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        run(folder, "tar", "-xzf", copy.toString(), "manifest");
        assertThat(Files.readString(folder.resolve("manifest")))
                .as("the newest revisions, as they were noted when the application stopped")
                .contains("heads-noted=20")
                .contains("head." + AREA + "="
                        + before.verification().path("headNumber").asText() + ":"
                        + before.verification().path("headHash").asText());

        Said kept = script("restore.sh", home, copy.toString());
        assertThat(kept.status()).isEqualTo(1);
        assertThat(kept.text()).contains("There is a database").contains("FORCE=1");

        remove(home);
        assertThat(script("restore.sh", home, copy.toString())).satisfies(done -> {
            assertThat(done.text()).contains("Restored");
            assertThat(done.status()).isZero();
        });
        try (PackagedApp app = Demonstration.start(home, Map.of())) {
            assertThat(state(app, false)).isEqualTo(before);
            Said refused = script("restore.sh", home, copy.toString(), "1");
            assertThat(refused.text()).contains("is running");
            assertThat(refused.status()).isEqualTo(1);
        }
        assertThat(script("restore.sh", home, copy.toString(), "1").status()).isZero();
        assertThat(home.resolve("postgres/data/PG_VERSION")).exists();
        assertThat(home.toFile().list((dir, name) -> name.startsWith(".re"))).isEmpty();
    }

    @Test
    void anotherMajorVersionAndADamagedCopyAreRefused() throws Exception {
        Path other = home("other", "17");
        assertThat(script("backup.sh", other, folder.resolve("17").toString()).status())
                .isZero();
        Said refused = script(
                "restore.sh", folder.resolve("new"), only(folder.resolve("17")).toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.text())
                .contains("The copy is of PostgreSQL 17, and this Golden Thread brings PostgreSQL 18");
        assertThat(folder.resolve("new/postgres")).doesNotExist();

        Path same = home("same", "18");
        assertThat(script("backup.sh", same, folder.resolve("18").toString()).status())
                .isZero();
        Path copy = only(folder.resolve("18"));
        Path open = Files.createDirectories(folder.resolve("open"));
        run(open, "tar", "-xzf", copy.toString());
        Files.writeString(open.resolve("postgres/data/global/pg_control"), "altered");
        run(open, "tar", "-czf", copy.toString(), "manifest", "files.sha256", "postgres", "secrets");
        Said damaged = script("restore.sh", same, copy.toString(), "1");
        assertThat(damaged.status()).isEqualTo(1);
        assertThat(damaged.text()).contains("is damaged").contains("Nothing was changed");
        assertThat(Files.readString(same.resolve("postgres/data/global/pg_control")))
                .isEqualTo("control");
        assertThat(same.toFile().list((dir, name) -> name.startsWith(".re"))).isEmpty();

        Files.writeString(folder.resolve("notes.tar.gz"), "no archive");
        assertThat(script("restore.sh", same, folder.resolve("notes.tar.gz").toString(), "1")
                        .text())
                .contains("is not a copy that make backup made");
        assertThat(script("backup.sh", folder.resolve("empty"), "").text()).contains("There is no database");
    }

    private State state(PackagedApp app, boolean freeze) throws Exception {
        String manager = Demonstration.token("programme-manager@halton.example");
        String programme = Demonstration.programme(app, AREA, manager);
        String stocktakes = "/api/v1/programmes/" + programme + "/stocktakes";
        if (freeze) {
            assertThat(app.send("POST", stocktakes, manager, "{}").statusCode()).isEqualTo(201);
        }
        ObjectNode verification =
                (ObjectNode) Demonstration.read(app, "/api/v1/areas/" + AREA + "/history/verification", manager);
        verification.remove("checkedAt");
        return new State(
                Demonstration.read(app, stocktakes, manager),
                verification,
                Demonstration.read(app, "/api/v1/programmes/" + programme + "/dashboard?asAt=2024-07-15", manager));
    }

    /** As much of a home as the scripts look at. */
    private Path home(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("postgres/data/global"));
        Files.createDirectories(home.resolve("secrets"));
        Files.writeString(home.resolve("postgres/data/PG_VERSION"), version + "\n");
        Files.writeString(home.resolve("postgres/data/global/pg_control"), "control");
        Files.writeString(home.resolve("secrets/database.properties"), "postgres=x\n");
        return home;
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static void remove(Path home) throws Exception {
        run(home.getParent(), "rm", "-rf", home.toString());
        assertThat(home).doesNotExist();
    }

    private static void run(Path where, String... command) throws Exception {
        assertThat(said(new ProcessBuilder(command).directory(where.toFile())).status())
                .isZero();
    }

    private Said script(String name, Path home, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(new File("run/" + name).getAbsolutePath()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("GOLDENTHREAD_HOME", home.toString());
        return said(builder);
    }

    private static Said said(ProcessBuilder builder) throws Exception {
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), text);
    }
}
