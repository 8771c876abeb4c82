package uk.goldenthread.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                "image: nginx:1.28.0-alpine | image: nginx:1.28-alpine | nginx: image is not pinned",
                "image: axllent/mailpit:v1.29.5 | image: axllent/mailpit:v1.29 | mailpit: image is not pinned",
                "image: postgres:18.6 | image: postgres:18 | postgres: image is not pinned",
                "mem_limit: 1536m | mem_limit: 0 | keycloak: no limit: mem_limit",
                "'mem_limit: ${GOLDENTHREAD_APP_MEMORY:-1536m}' | 'shm_size: ${GOLDENTHREAD_APP_MEMORY:-1536m}' | app:"
                        + " no limit: mem_limit",
                "cpus: 0.5 | cpus: 0 | mailpit: no limit: cpus",
                "pids_limit: 128 | pids_limit: -1 | nginx: no limit: pids_limit",
                "max-size: 10m | mode: blocking | postgres: its log grows without end",
                "max-file: \"5\" | compress: \"true\" | migrate: its log grows without end",
                "driver: local | driver: syslog | app: its log grows without end",
                "'GOLDENTHREAD_MIGRATE: \"false\"' | 'OTHER: ${GOLDENTHREAD_OWNER_PASSWORD:?Set"
                        + " GOLDENTHREAD_OWNER_PASSWORD in .env to the password of the role that owns the schema}' | app:"
                        + " knows the password of the schema's owner",
                "'GOLDENTHREAD_MIGRATE: \"false\"' | 'GOLDENTHREAD_MIGRATE: \"true\"' | app: does not leave the"
                        + " migration to its own step",
                "'migrate: { condition: service_completed_successfully }' | 'nginx: { condition: service_healthy }' |"
                        + " app: does not leave the migration to its own step",
                "'migrate: { condition: service_completed_successfully }' | 'migrate: { condition: service_healthy }'"
                        + " | app: does not wait until migrate is done",
                "'restart: \"no\"' | 'restart: always' | migrate: no health check",
                "'test: [\"CMD\", \"/mailpit\", \"readyz\"]' | 'disable: true' | mailpit: no health check",
                "user: \"101:101\" | user: \"0:0\" | nginx: runs as root",
                "'shm_size: 256m' | 'privileged: true' | postgres: unknown or unwanted key privileged",
                "'\"/tmp:size=256m,mode=1777\"' | '' | app: root file system can be written",
                "'127.0.0.1:8180:8080' | '8180:8080' | keycloak: open to the world: 8180:8080",
                "'KC_CACHE: local' | 'OTHER_PASSWORD: admin' | keycloak: secret in the file: OTHER_PASSWORD",
                "'KC_CACHE: local' | 'KC_CACHE: ${KC_CACHE:-local}' | not in .env.example: KC_CACHE",
                "'KC_CACHE: local' | 'KC_CACHE: ${KC_CACHE}' | neither required nor with a default: KC_CACHE",
                "'${GOLDENTHREAD_APP_MEMORY:-1536m}' | 1536m | in .env.example and read by nothing:"
                        + " GOLDENTHREAD_APP_MEMORY",
                "'${GOLDENTHREAD_APP_MEMORY:-1536m}' | '${GOLDENTHREAD_APP_MEMORY:-2g}' | .env.example says otherwise:"
                        + " GOLDENTHREAD_APP_MEMORY is default 2g",
                "'GOLDENTHREAD_BEHIND_PROXY:' | 'GOLDENTHREAD_DEMO:' | app: is no place for GOLDENTHREAD_DEMO",
                "'./backend/keycloak/goldenthread-realm.json:/' | './backend/keycloak/demo/overlay.json:/' | keycloak:"
                        + " demonstration accounts: ./backend/keycloak/demo/overlay.json",
                "'./frontend/nginx/nginx.conf' | './frontend/nginx/other.conf' | nginx: no such source:"
                        + " ./frontend/nginx/other.conf",
                "'app: { condition: service_healthy }' | 'app: { condition: service_started }' | nginx: does not wait"
                        + " until app is healthy",
                "'networks: [data]' | 'networks: [inside]' | postgres: no such network: inside",
            })
    void aBrokenComposeFileIsFound(String from, String to, String fault) throws IOException {
        assertThat(ComposeRules.faults(broken("docker-compose.yml", from, to), read(".env.example"), ROOT))
                .contains(fault);
    }

    @Test
    void nginxKeepsTheRules() throws IOException {
        assertThat(NginxRules.faults(read("frontend/nginx/nginx.conf"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'proxy_hide_header Strict-Transport-Security;' | '' | an upstream's Strict-Transport-Security comes"
                        + " through",
                "'        # Said once, here' | '        add_header Strict-Transport-Security \"max-age=1\" always;\\n"
                        + "        # Said once, here' | two headers of one name: Strict-Transport-Security in server",
                "'            add_header Strict-Transport-Security \"max-age=31536000\" always;\\n"
                        + "' | '' | adds a header and drops Strict-Transport-Security: location @too-often",
                "'limit_req zone=sign-in burst=60 nodelay;' | '' | no rate limit: /login",
                "'limit_req zone=password burst=60 nodelay;' | '' | no rate limit:"
                        + " /realms/goldenthread/login-actions/authenticate",
                "'limit_req zone=token burst=60 nodelay;' | '' | no rate limit:"
                        + " /realms/goldenthread/protocol/openid-connect/token",
                "'limit_req_zone $binary_remote_addr zone=token' | 'limit_req_zone $binary_remote_addr zone=other' |"
                        + " no such zone: token",
                "'$binary_remote_addr zone=password' | '$http_x_forwarded_for zone=password' | counts by what a"
                        + " visitor claims: password",
                "'limit_req_status 429;' | '' | refuses a rate with 503",
                "'$uri\" $status' | '$request_uri\" $status' | query strings in the log",
                "'proxy_set_header X-Forwarded-For $remote_addr;' | 'proxy_set_header X-Forwarded-For"
                        + " $proxy_add_x_forwarded_for;' | passes on what a visitor claims: X-Forwarded-For",
                "'location ^~ /q {' | 'location ^~ /qq {' | open to the world: /q/metrics",
                "'location ^~ /realms/goldenthread/ {' | 'location ^~ /realms/ {' | open to the world:"
                        + " /realms/master/protocol/openid-connect/token",
            })
    void aBrokenNginxFileIsFound(String from, String to, String fault) throws IOException {
        assertThat(NginxRules.faults(broken("frontend/nginx/nginx.conf", from, to)))
                .contains(fault);
    }

    @Test
    void theRealmsKeepTheRules(@TempDir Path made) throws Exception {
        assertThat(RealmRules.faults(read("backend/keycloak/goldenthread-realm.json")))
                .isEmpty();
        Process node = new ProcessBuilder(
                        "node", "keycloak/demo/make-realm.mjs", made.toString(), "http://localhost:8180")
                .inheritIO()
                .start();
        assertThat(node.waitFor()).isZero();
        for (String realm : List.of("goldenthread", "council", "nhs")) {
            assertThat(RealmRules.faults(Files.readString(made.resolve(realm + "-realm.json"))))
                    .as(realm)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'\"bruteForceProtected\": true' | '\"bruteForceProtected\": false' | passwords may be tried without"
                        + " end",
                "'\"bruteForceProtected\": true,' | '' | passwords may be tried without end",
                "'\"failureFactor\": 10' | '\"failureFactor\": 30' | more than ten wrong passwords",
                "'\"failureFactor\": 10,' | '' | more than ten wrong passwords",
                "'\"redirectUris\": [\"${GOLDENTHREAD_ORIGIN}/callback\"]' | '\"redirectUris\":"
                        + " [\"${GOLDENTHREAD_ORIGIN}/*\"]' | golden-thread-web: sends people anywhere:"
                        + " ${GOLDENTHREAD_ORIGIN}/*",
                "'\"redirectUris\": [\"${GOLDENTHREAD_ORIGIN}/callback\"]' | '\"redirectUris\": [\"+\"]' |"
                        + " golden-thread-web: sends people anywhere: +",
                "'\"post.logout.redirect.uris\": \"${GOLDENTHREAD_ORIGIN}/\"' | '\"post.logout.redirect.uris\":"
                        + " \"${GOLDENTHREAD_ORIGIN}/##${GOLDENTHREAD_ORIGIN}/*\"' | golden-thread-web: sends people"
                        + " anywhere: ${GOLDENTHREAD_ORIGIN}/*",
                "'\"post.logout.redirect.uris\": \"${GOLDENTHREAD_ORIGIN}/\"' | '\"post.logout.redirect.uris\": \"+\"'"
                        + " | golden-thread-web: sends people anywhere: +",
                "'\"webOrigins\": [\"${GOLDENTHREAD_ORIGIN}\"]' | '\"webOrigins\": [\"*\"]' | golden-thread-web:"
                        + " answers scripts of anywhere",
                "'\"implicitFlowEnabled\": false' | '\"implicitFlowEnabled\": true' | golden-thread-web: gives tokens"
                        + " to the address bar",
            })
    void aBrokenRealmIsFound(String from, String to, String fault) throws IOException {
        assertThat(RealmRules.faults(broken("backend/keycloak/goldenthread-realm.json", from, to)))
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eclipse-temurin:25.0.3_9-jre-noble | eclipse-temurin:latest | image is not pinned:"
                        + " eclipse-temurin:latest",
                "eclipse-temurin:25.0.3_9-jre-noble | eclipse-temurin:25-jre | image is not pinned:"
                        + " eclipse-temurin:25-jre",
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
        return (text.startsWith("'") ? text.substring(1, text.length() - 1) : text).replace("\\n", "\n");
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
