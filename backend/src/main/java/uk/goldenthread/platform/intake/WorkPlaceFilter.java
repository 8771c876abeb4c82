package uk.goldenthread.platform.intake;

import io.vertx.core.Context;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.concurrent.CompletableFuture;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import uk.goldenthread.platform.limits.CountsAs;
import uk.goldenthread.platform.limits.Rate;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * Lets in as many imports and bulk requests as fit into memory together: each holds up to 5,000 rows until the last one is stored. A
 * request takes its place when its body is whole, so that a slow one keeps none.
 */
public class WorkPlaceFilter {
    private static final long AGAIN_SECONDS = 10;
    private final HeavyWork heavy;

    @Inject
    public WorkPlaceFilter(HeavyWork heavy) {
        this.heavy = heavy;
    }

    /** The framework's own context is asked for, because only it can wait without a thread. */
    @ServerRequestFilter(priority = BodyFilter.PRIORITY + 5)
    public void take(ResteasyReactiveContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        CountsAs counts = resource.getResourceMethod().getAnnotation(CountsAs.class);
        if (counts == null || counts.value() != Rate.IMPORTS) {
            return;
        }
        CompletableFuture<WorkPlaces.Place> place = heavy.places().take();
        request.getServerRequestContext().registerCompletionCallback(done -> {
            // One that is still waiting takes none any more.
            place.cancel(false);
            place.thenAccept(WorkPlaces.Place::close);
        });
        if (place.isDone()) {
            if (place.isCompletedExceptionally()) {
                throw full();
            }
            return;
        }
        request.suspend();
        Context loop = ((HttpServerRequestInternal) routing.request()).context();
        place.whenComplete((taken, none) -> loop.runOnContext(now -> {
            if (none == null) {
                request.resume();
            } else {
                request.resume(full());
            }
        }));
    }

    private static ProblemException full() {
        return ProblemException.later(
                ProblemType.TOO_MUCH_AT_ONCE,
                "Other imports are being carried out, and nothing of this one was stored. Send it again in "
                        + AGAIN_SECONDS + " seconds.",
                AGAIN_SECONDS);
    }
}
