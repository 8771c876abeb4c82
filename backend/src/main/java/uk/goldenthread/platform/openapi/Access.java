package uk.goldenthread.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Who may call an operation: its permission in words and as {@code x-permission}, and the two ways of signing in. */
final class Access {
    static final String EXTENSION = "x-permission";

    Access(Components components) {
        components.addSecurityScheme(
                "bearer",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "An access token of the sign-in service with the audience golden-thread-api: for API clients."));
        components.addSecurityScheme(
                "session",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("q_session_web")
                        .description(
                                "The browser's session after /login. Unsafe methods also send X-Requested-With, from the application's own origin."));
    }

    /** What holds unless an operation says otherwise. */
    static List<SecurityRequirement> usual() {
        return List.of(
                OASFactory.createSecurityRequirement().addScheme("bearer"),
                OASFactory.createSecurityRequirement().addScheme("session"));
    }

    void describe(Operation operation, ResourceMethod method) {
        String access = method.open() ? "public" : method.permission() == null ? "signed-in" : method.permission();
        operation.addExtension(EXTENSION, access);
        String sentence = method.open()
                ? "No sign-in needed."
                : method.permission() == null
                        ? "Needs a sign-in, and shows only what belongs to the caller."
                        : "Permission: " + method.permission() + ".";
        String description =
                operation.getDescription() == null ? operation.getSummary() + "." : operation.getDescription();
        operation.setDescription(description + "\n\n" + sentence);
        // The two ways of signing in hold for all and are said once; who needs neither says so.
        operation.setSecurity(method.open() ? List.of() : null);
    }
}
