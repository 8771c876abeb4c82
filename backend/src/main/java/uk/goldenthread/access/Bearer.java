package uk.goldenthread.access;

import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who the sign-in service says is asking, known here or not.
 *
 * @param personId null when nobody here is bound to the identity yet
 * @param name     how others will see them
 */
public record Bearer(UUID personId, String issuer, String subject, Person.Kind kind, String name, String email) {
    private static final String SERVICE_ACCOUNT = "service-account-";

    static Bearer of(JsonWebToken token, Identity identity) {
        String username = token.getClaim("preferred_username");
        boolean client = username != null && username.startsWith(SERVICE_ACCOUNT);
        String name = token.getClaim("name");
        return new Bearer(
                identity.personId(),
                token.getIssuer(),
                token.getSubject(),
                client ? Person.Kind.CLIENT : Person.Kind.PERSON,
                identity.personId() != null ? identity.displayName() : nameOf(name, username, client),
                token.getClaim("email"));
    }

    private static String nameOf(String name, String username, boolean client) {
        if (name != null && !name.isBlank()) {
            return name.strip();
        }
        if (username == null) {
            return "A person without a name";
        }
        return client ? username.substring(SERVICE_ACCOUNT.length()) + " (service account)" : username;
    }
}
