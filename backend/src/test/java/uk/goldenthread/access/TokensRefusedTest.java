package uk.goldenthread.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Tokens;

/** A token that Keycloak has not issued for this API, or no longer stands by, is nobody's: 401 in the words of the API. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TokensRefusedTest {
    private static final String SUBJECT = UUID.randomUUID().toString();

    @Test
    void theTokenThatTheOthersDifferFromIsTaken() {
        me(whole().sign()).statusCode(200);
        me(Tokens.of(SUBJECT)).statusCode(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, String token) {
        me(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .body("status", equalTo(401))
                .header("Location", (String) null);
    }

    static Stream<Arguments> refused() throws IOException, NoSuchAlgorithmException {
        String signed = whole().sign();
        String[] parts = signed.split("\\.");
        return Stream.of(
                Arguments.of("expired", with(c -> c.expiresAt(Instant.now().minusSeconds(120)))),
                Arguments.of(
                        "not valid yet",
                        with(c -> c.claim("nbf", Instant.now().plusSeconds(600).getEpochSecond()))),
                Arguments.of("another issuer", with(c -> c.issuer("https://issuer.test/realms/council"))),
                Arguments.of("no issuer", withoutIssuer()),
                Arguments.of("another audience", with(c -> c.audience("another-api"))),
                Arguments.of(
                        "no audience",
                        common().issuer(Tokens.ISSUER).subject(SUBJECT).sign()),
                Arguments.of("an ID token", with(c -> c.claim("typ", "ID"))),
                Arguments.of("a refresh token", with(c -> c.claim("typ", "Refresh"))),
                Arguments.of(
                        "no subject",
                        common().issuer(Tokens.ISSUER)
                                .audience("golden-thread-api")
                                .sign()),
                Arguments.of(
                        "signed by another key",
                        whole().sign(KeyPairGenerator.getInstance("RSA")
                                .generateKeyPair()
                                .getPrivate())),
                Arguments.of(
                        "another's subject under the signature",
                        parts[0] + "."
                                + encoded(decoded(parts[1])
                                        .replace(SUBJECT, UUID.randomUUID().toString())) + "." + parts[2]),
                Arguments.of("without its signature", parts[0] + "." + parts[1] + "."),
                Arguments.of("alg none", encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + "."),
                Arguments.of(
                        "alg none with a signature",
                        encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + "." + parts[2]),
                Arguments.of("HS256 keyed by the public key's bytes", hmac(publicKey(true))),
                Arguments.of("HS256 keyed by the public key's file", hmac(publicKey(false))),
                Arguments.of("no token at all", "not-a-token"));
    }

    private static ValidatableResponse me(String token) {
        return given().header("Authorization", "Bearer " + token)
                .redirects()
                .follow(false)
                .get("/api/v1/me")
                .then();
    }

    private static JwtClaimsBuilder common() {
        return Jwt.claim("typ", "Bearer").upn(SUBJECT).expiresIn(3600);
    }

    private static JwtClaimsBuilder whole() {
        return common().issuer(Tokens.ISSUER).subject(SUBJECT).audience("golden-thread-api");
    }

    private static String with(UnaryOperator<JwtClaimsBuilder> change) {
        return change.apply(whole()).sign();
    }

    private static String withoutIssuer() {
        return common().subject(SUBJECT).audience("golden-thread-api").sign();
    }

    private static String hmac(byte[] key) {
        return whole().jws().algorithm(SignatureAlgorithm.HS256).sign(new SecretKeySpec(key, "HmacSHA256"));
    }

    private static byte[] publicKey(boolean bytes) throws IOException {
        try (var in = TokensRefusedTest.class.getResourceAsStream("/test-public-key.pem")) {
            byte[] file = in.readAllBytes();
            String text = new String(file, StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----|\\s", "");
            return bytes ? Base64.getDecoder().decode(text) : file;
        }
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
