package uk.goldenthread.platform.web;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.spi.VertxTracerFactory;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.BiConsumer;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * What is no request at all (a first line or headers that are too long, or not HTTP) is refused by the server before any route, with an
 * empty body. It lets one replace that answer for a connection, but Quarkus hands out no connection; who traces sees each request just
 * before it is refused. So this stands in front of the tracer, and passes everything on to it.
 */
@Unremovable
@ApplicationScoped
public class InvalidRequests implements VertxOptionsCustomizer, HttpServerOptionsCustomizer {
    /** HTTP/2 without TLS would be switched to in the middle of a connection, and has refusals of its own. */
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }

    @Override
    public void accept(VertxOptions options) {
        TracingOptions before = options.getTracingOptions();
        options.setTracingOptions(new TracingOptions() {
            @Override
            public VertxTracerFactory getFactory() {
                return asked -> new Doorman<>(tracer(before));
            }

            @Override
            public TracingOptions copy() {
                return this;
            }
        });
    }

    private static VertxTracer<?, ?> tracer(TracingOptions options) {
        return options == null || options.getFactory() == null
                ? VertxTracer.NOOP
                : options.getFactory().tracer(options);
    }

    private static void refuse(HttpServerRequest request) {
        Throwable fault = request.decoderResult().cause();
        ProblemType type = fault instanceof TooLongHttpLineException
                ? ProblemType.ADDRESS_TOO_LONG
                : fault instanceof TooLongHttpHeaderException ? ProblemType.HEADERS_TOO_LARGE : ProblemType.MALFORMED;
        request.response().putHeader("Connection", "close").putHeader("X-Content-Type-Options", "nosniff");
        if (type == ProblemType.MALFORMED) {
            Refusal.end(request.response(), type, type.status(), "The request is not HTTP as this server reads it.");
        } else {
            Refusal.end(request.response(), type);
        }
        // What follows on the connection belongs to the request that was not understood.
        request.connection().close();
    }

    private static final class Doorman<I, O> implements VertxTracer<I, O> {
        private final VertxTracer<I, O> behind;

        @SuppressWarnings("unchecked")
        Doorman(VertxTracer<?, ?> behind) {
            this.behind = (VertxTracer<I, O>) behind;
        }

        @Override
        public <R> I receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tags) {
            if (request instanceof HttpServerRequest http
                    && http.decoderResult().isFailure()
                    && http.connection() instanceof HttpServerConnection connection) {
                connection.invalidRequestHandler(InvalidRequests::refuse);
            }
            return behind.receiveRequest(context, kind, policy, request, operation, headers, tags);
        }

        @Override
        public <R> void sendResponse(Context context, R response, I payload, Throwable failure, TagExtractor<R> tags) {
            behind.sendResponse(context, response, payload, failure, tags);
        }

        @Override
        public <R> O sendRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                BiConsumer<String, String> headers,
                TagExtractor<R> tags) {
            return behind.sendRequest(context, kind, policy, request, operation, headers, tags);
        }

        @Override
        public <R> void receiveResponse(
                Context context, R response, O payload, Throwable failure, TagExtractor<R> tags) {
            behind.receiveResponse(context, response, payload, failure, tags);
        }

        @Override
        public void close() {
            behind.close();
        }
    }
}
