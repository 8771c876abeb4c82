package uk.goldenthread.testing;

import io.smallrye.jwt.build.Jwt;

/** Bearer tokens as Keycloak would issue them, signed by the tests' own key. */
public final class Tokens {
    public static final String ISSUER = "https://issuer.test";

    private Tokens() {}

    public static String of(String subject) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .upn(subject)
                .claim("typ", "Bearer")
                .audience("golden-thread-api")
                .expiresIn(3600)
                .sign();
    }
}
