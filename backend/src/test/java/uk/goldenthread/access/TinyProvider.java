package uk.goldenthread.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Tokens;

/**
 * A sign-in service small enough to be switched off, to change its keys, and to end sessions when a test says so. The real one, with its
 * pages, is what the packaged application is tested with. Whoever comes with a code is the person the code names.
 */
public class TinyProvider extends DatabaseResource {
    enum Mood {
        WELL,
        /** Nothing listens where it was. */
        GONE,
        /** Answers 503 to everything, as while it starts. */
        STARTING,
        /** Answers that the session is over. */
        REFUSING
    }

    /** A signing key under its name. */
    record Key(String id, KeyPair pair) {}

    private static volatile Mood mood = Mood.WELL;
    static volatile int idTokenSeconds = 300;
    private static final List<Key> KEYS = new CopyOnWriteArrayList<>();
    private static TinyProvider running;
    private HttpServer server;
    private int port;

    /** What it is like from now on. */
    static void become(Mood next) {
        if (next == Mood.GONE) {
            running.server.stop(0);
        } else if (mood == Mood.GONE) {
            running.listen();
        }
        mood = next;
    }

    private void listen() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.start();
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        rotate();
        listen();
        running = this;
        String address = address();
        settings.remove("test.public-key");
        settings.put("%test.quarkus.oidc.auth-server-url", address);
        settings.put("%test.quarkus.oidc.public-key", "");
        settings.put("quarkus.oidc.token.forced-jwk-refresh-interval", "0S");
        settings.put("%test.quarkus.oidc.web.tenant-enabled", "true");
        settings.put("quarkus.oidc.web.auth-server-url", address);
        settings.put("quarkus.oidc.web.token.forced-jwk-refresh-interval", "0S");
        settings.put("quarkus.oidc.web.token.issuer", Tokens.ISSUER);
        settings.put("quarkus.oidc.web.credentials.secret", "a secret of the tests, and long enough to encrypt with");
        settings.put(
                "quarkus.oidc.web.token-state-manager.encryption-secret",
                "another secret of the tests, as long as it must be");
        return settings;
    }

    private String address() {
        return "http://localhost:" + port;
    }

    /** A new key signs from now on, and no other one is published. */
    static Key rotate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KEYS.clear();
            KEYS.add(new Key(UUID.randomUUID().toString(), generator.generateKeyPair()));
            return KEYS.get(0);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String bearer(String subject, String session, int seconds) {
        return token(subject, session, "Bearer", "golden-thread-api", seconds, Map.of());
    }

    /** Says that a session has ended, as Keycloak does over the back channel. */
    static String logoutToken(String session) {
        return token(
                UUID.randomUUID().toString(),
                session,
                "Logout",
                "golden-thread-web",
                60,
                Map.of("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
    }

    private static String token(
            String subject, String session, String type, String audience, int seconds, Map<String, Object> more) {
        Key key = KEYS.get(0);
        var claims = Jwt.claims(more)
                .issuer(Tokens.ISSUER)
                .subject(subject)
                .preferredUserName(subject)
                .claim("typ", type)
                .claim("jti", UUID.randomUUID().toString())
                .audience(audience)
                .expiresIn(seconds);
        if (session != null) {
            claims.claim("sid", session);
        }
        return claims.jws().keyId(key.id()).sign(key.pair().getPrivate());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] sent = exchange.getRequestBody().readAllBytes();
            switch (mood) {
                case STARTING -> send(exchange, 503, "");
                default -> serve(exchange, new String(sent, StandardCharsets.UTF_8));
            }
        }
    }

    private void serve(HttpExchange exchange, String sent) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, """
                    {"issuer":"%s","authorization_endpoint":"%2$s/authorize","token_endpoint":"%2$s/token",
                     "jwks_uri":"%2$s/jwks","end_session_endpoint":"%2$s/logout"}""".formatted(Tokens.ISSUER, address()));
            case "/jwks" ->
                send(
                        exchange,
                        200,
                        KEYS.stream().map(TinyProvider::jwk).collect(Collectors.joining(",", "{\"keys\":[", "]}")));
            case "/token" -> {
                if (mood == Mood.REFUSING) {
                    send(exchange, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}");
                } else {
                    send(exchange, 200, tokens(form(sent)));
                }
            }
            default -> send(exchange, 404, "");
        }
    }

    /** The code names the person and the session; the refresh token repeats them. */
    private static String tokens(Map<String, String> form) {
        String who = form.getOrDefault("code", form.get("refresh_token"));
        String[] named = who.split("~");
        String id = token(named[0], named[1], "ID", "golden-thread-web", idTokenSeconds, Map.of());
        return """
                {"id_token":"%s","access_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":%d}""".formatted(id, bearer(named[0], named[1], idTokenSeconds), who, idTokenSeconds);
    }

    private static Map<String, String> form(String sent) {
        return Arrays.stream(sent.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        p -> p[0], p -> URLDecoder.decode(p.length > 1 ? p[1] : "", StandardCharsets.UTF_8)));
    }

    private static String jwk(Key key) {
        RSAPublicKey shown = (RSAPublicKey) key.pair().getPublic();
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(key.id(), number(shown.getModulus()), number(shown.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void stop() {
        server.stop(0);
        super.stop();
    }
}
