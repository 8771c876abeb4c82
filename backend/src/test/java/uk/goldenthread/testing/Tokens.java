package uk.goldenthread.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;

/** Bearer tokens as Keycloak would issue them, signed by the tests' own key. */
public final class Tokens {
    public static final String ISSUER = "https://issuer.test";

    /** Read once: each of some ten thousand requests signs a token, and to find and read the key costs more than to sign. */
    private static final PrivateKey KEY = key();

    private Tokens() {}

    public static String of(String subject) {
        return of(subject, subject, null);
    }

    /** With what the sign-in service knows of a person; a user name of a service account begins with {@code service-account-}. */
    public static String of(String subject, String username, String name) {
        JwtClaimsBuilder claims = Jwt.claims();
        if (name != null) {
            claims.claim("name", name);
        }
        return claims.issuer(ISSUER)
                .subject(subject)
                .upn(username)
                .preferredUserName(username)
                .claim("typ", "Bearer")
                .audience("golden-thread-api")
                .expiresIn(3600)
                .sign(KEY);
    }

    private static PrivateKey key() {
        try (var in = Tokens.class.getResourceAsStream("/test-private-key.pem")) {
            return KeyUtils.decodePrivateKey(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
