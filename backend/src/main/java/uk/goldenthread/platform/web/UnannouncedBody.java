package uk.goldenthread.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemMappers;
import uk.goldenthread.platform.problem.ProblemType;

/** A body whose length is not announced is counted while it is read, so that one that is too large is refused in the words of the API. */
public class UnannouncedBody {
    private final long limit;
    private final ProblemMappers problems;

    @Inject
    public UnannouncedBody(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ProblemMappers problems) {
        this.limit = limit.asLongValue();
        this.problems = problems;
    }

    /** Too much came. An IOException, because readers of JSON and forms pass these on as they are. */
    static final class TooLarge extends IOException {
        TooLarge() {
            super("the body is larger than allowed");
        }
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 50)
    public void count(ContainerRequestContext request, RoutingContext routing) {
        if (request.getHeaderString("Content-Length") == null && request.getHeaderString("Transfer-Encoding") != null) {
            // The server's own limit would cut the connection without a word; this one takes its place.
            routing.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, Long.MAX_VALUE);
            request.setEntityStream(new Counted(request.getEntityStream(), limit));
        }
    }

    @ServerExceptionMapper
    public Response refuse(TooLarge e) {
        Response refusal = problems.known(new ProblemException(ProblemType.TOO_LARGE));
        // The rest of the body is not read.
        refusal.getHeaders().putSingle("Connection", "close");
        return refusal;
    }

    private static final class Counted extends FilterInputStream {
        private long left;
        private boolean exceeded;

        Counted(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                count(1);
            }
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, (int) Math.min(length, left + 1));
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(int read) throws TooLarge {
            left -= read;
            if (left < 0) {
                exceeded = true;
                throw new TooLarge();
            }
        }

        /** Closing reads to the end, which may never come. */
        @Override
        public void close() throws IOException {
            if (!exceeded) {
                super.close();
            }
        }
    }
}
