package uk.goldenthread.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that a council's platform team runs, where no Docker need be; and each rule proved by breaking it. */
class DeploymentTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void composeKeepsTheRules() throws IOException {
        assertThat(ComposeRules.faults(read("docker-compose.yml"), read(".env.example"), ROOT))
                .isEmpty();
    }

    @Test
    void theDockerfileKeepsTheRules() throws IOException {
        assertThat(DockerfileRules.faults(read("backend/Dockerfile"), ROOT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "image: postgres:18.6 | image: postgres:latest | postgres: image is not pinned",
                "image: nginx:1.28.0-alpine | image: nginx | nginx: image is not pinned",
                "image: nginx:1.28.0-alpine | image: nginx:1 | nginx: image is not pinned",
                "'test: [\"CMD\", \"/mailpit\", \"readyz\"]' | 'disable: true' | mailpit: no health check",
                "user: \"101:101\" | user: \"0:0\" | nginx: runs as root",
                "'shm_size: 256m' | 'privileged: true' | postgres: unknown or unwanted key privileged",
                "'\"/tmp:size=256m,mode=1777\"' | '' | app: root file system can be written",
                "'127.0.0.1:8180:8080' | '8180:8080' | keycloak: open to the world: 8180:8080",
                "'KC_CACHE: local' | 'OTHER_PASSWORD: admin' | keycloak: secret in the file: OTHER_PASSWORD",
                "'KC_CACHE: local' | 'KC_CACHE: ${KC_CACHE:-local}' | not in .env.example: KC_CACHE",
                "'KC_CACHE: local' | 'KC_CACHE: ${KC_CACHE}' | neither required nor with a default: KC_CACHE",
                "'${GOLDENTHREAD_APP_MEMORY:-1536m}' | 1536m | in .env.example and read by nothing: GOLDENTHREAD_APP_MEMORY",
                "'${GOLDENTHREAD_APP_MEMORY:-1536m}' | '${GOLDENTHREAD_APP_MEMORY:-2g}' | .env.example says otherwise: GOLDENTHREAD_APP_MEMORY is default 2g",
                "'GOLDENTHREAD_BEHIND_PROXY:' | 'GOLDENTHREAD_DEMO:' | app: is no place for GOLDENTHREAD_DEMO",
                "'./backend/keycloak/goldenthread-realm.json:/' | './backend/keycloak/demo/overlay.json:/' | keycloak: demonstration accounts: ./backend/keycloak/demo/overlay.json",
                "'./frontend/nginx/nginx.conf' | './frontend/nginx/other.conf' | nginx: no such source: ./frontend/nginx/other.conf",
                "'app: { condition: service_healthy }' | 'app: { condition: service_started }' | nginx: does not wait until app is healthy",
                "'networks: [data]' | 'networks: [inside]' | postgres: no such network: inside",
            })
    void aBrokenComposeFileIsFound(String from, String to, String fault) throws IOException {
        assertThat(ComposeRules.faults(broken("docker-compose.yml", from, to), read(".env.example"), ROOT))
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eclipse-temurin:25.0.3_9-jre-noble | eclipse-temurin:latest | image is not pinned: eclipse-temurin:latest",
                "eclipse-temurin:25.0.3_9-jre-noble | eclipse-temurin:25-jre | image is not pinned: eclipse-temurin:25-jre",
                "USER 1001 | USER 0 | runs as 0",
                "USER 1001 | LABEL a=b | runs as root",
                "HEALTHCHECK | LABEL | no health check",
                "WORKDIR /app | ENV DB_PASSWORD=x | secret in the image: DB_PASSWORD=x",
                "COPY backend/src | ADD backend/src | ADD fetches and unpacks unseen; COPY does not",
                "COPY backend/src | COPY backend/sources | no such source: backend/sources",
                "--from=application /src/backend/target/quarkus-app/lib | --from=build /lib | no such stage: build",
                "ENTRYPOINT [ | ENTRYPOINT | a shell stands before the program and takes its signals",
            })
    void aBrokenDockerfileIsFound(String from, String to, String fault) throws IOException {
        assertThat(DockerfileRules.faults(broken("backend/Dockerfile", from, to), ROOT))
                .contains(fault);
    }

    private static String broken(String file, String from, String to) throws IOException {
        String found = unquoted(from);
        assertThat(read(file)).as("what is to be broken stands in the file").contains(found);
        return read(file).replace(found, unquoted(to));
    }

    private static String unquoted(String text) {
        return text.startsWith("'") ? text.substring(1, text.length() - 1) : text;
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
