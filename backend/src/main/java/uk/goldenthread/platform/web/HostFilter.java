package uk.goldenthread.platform.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * Refuses requests that ask for another host. Health and figures are asked for by whoever runs the service, under whatever address the
 * machine has; Keycloak reports ended sessions under the name inside, and signs what it says. Neither shows or changes a record.
 */
@ApplicationScoped
public class HostFilter {
    private static final String OPERATION = "/q/";
    private static final String ENDED_SESSIONS = "/backchannel-logout";
    private final Hosts hosts;

    HostFilter(
            @ConfigProperty(name = "goldenthread.address") URI address,
            @ConfigProperty(name = "goldenthread.more-addresses") Optional<List<URI>> more) {
        this.hosts = new Hosts(Stream.concat(Stream.of(address), more.orElse(List.of()).stream())
                .toList());
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith(OPERATION)
                || path.equals(ENDED_SESSIONS)
                || hosts.accept(context.request().getHeader("Host"))) {
            context.next();
        } else {
            Refusal.end(context.response(), ProblemType.WRONG_HOST);
        }
    }
}
