package uk.goldenthread.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Bearer tokens as Keycloak would issue them, signed by the tests' own key. */
public final class Tokens {
    public static final String ISSUER = "https://issuer.test";

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
                .sign();
    }
}
