package uk.goldenthread.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import uk.goldenthread.testing.Tokens;

/**
 * The packaged application with the demonstration's data, and tokens for its accounts signed by the tests' own key. The data are loaded
 * once, into a home that each test has a copy of.
 */
final class Demonstration {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PREPARED = Path.of("target", "demonstration").toAbsolutePath();
    private static boolean prepared;

    private Demonstration() {}

    /** On a home that is not there yet, or is as an earlier start left it. */
    static PackagedApp start(Path home, Map<String, String> more) throws IOException, InterruptedException {
        if (!Files.exists(home.resolve("postgres"))) {
            prepare();
            // With owners and modes, which PostgreSQL looks at.
            run("cp", "-a", PREPARED + "/.", Files.createDirectories(home).toString());
        }
        return PackagedApp.start(home, environment(more));
    }

    private static synchronized void prepare() throws IOException, InterruptedException {
        if (prepared) {
            return;
        }
        // What an earlier run left may be of another version.
        run("rm", "-rf", PREPARED.toString());
        PackagedApp.start(PREPARED, environment(Map.of())).close();
        prepared = true;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
    }

    static Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(signedByTheTests());
        environment.put("GOLDENTHREAD_DEMO", "true");
        environment.putAll(more);
        return environment;
    }

    /** No sign-in service is asked for its keys, so none is missed in the log. */
    static Map<String, String> signedByTheTests() {
        return Map.of(
                "GOLDENTHREAD_OIDC_ISSUER",
                Tokens.ISSUER,
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "",
                "QUARKUS_OIDC_TOKEN_ISSUER",
                Tokens.ISSUER,
                "QUARKUS_OIDC_PUBLIC_KEY",
                publicKey(),
                "QUARKUS_OIDC_WEB_TENANT_ENABLED",
                "false");
    }

    /** Of an account that accounts.csv lists. */
    static String token(String username) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/demo/accounts.csv")).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[0].equals(username))
                .map(cells -> Tokens.of(cells[1]))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode read(PackagedApp app, String path, String token) throws IOException, InterruptedException {
        var answer = app.send("GET", path, token, null);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** The one programme of the area that the token may read. */
    static String programme(PackagedApp app, String area, String token) throws IOException, InterruptedException {
        return read(app, "/api/v1/programmes?area=" + area, token)
                .at("/items/0/id")
                .asText();
    }

    private static String publicKey() {
        try (var in = Demonstration.class.getResourceAsStream("/test-public-key.pem")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----|\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
