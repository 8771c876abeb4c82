package uk.goldenthread.platform.operation;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether Keycloak answers. Without it nobody can sign in, but who is signed in goes on, and every instance shares the one Keycloak:
 * so it takes no instance out of service.
 */
@Wellness
@ApplicationScoped
public class SignInCheck implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI configuration;

    SignInCheck(@ConfigProperty(name = "goldenthread.oidc.issuer") String issuer) {
        this.configuration = URI.create(issuer + "/.well-known/openid-configuration");
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Sign-in service")
                .withData("address", configuration.toString())
                .status(answers())
                .build();
    }

    private boolean answers() {
        try {
            return http.send(
                                    HttpRequest.newBuilder(configuration)
                                            .timeout(PATIENCE)
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
