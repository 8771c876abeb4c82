package uk.goldenthread.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.Transactions;

/**
 * Reads {@code Idempotency-Key}, hands it to the write, and keeps the answer. Whether the request was carried out before is asked where
 * it would be carried out, so permission and the rules of the request itself are looked at first, each time.
 */
public class IdempotencyFilter {
    public static final String HEADER = "Idempotency-Key";
    public static final String REPLAYED = "Idempotency-Replayed";
    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;
    private static final Logger LOG = Logger.getLogger(IdempotencyFilter.class);
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]{" + SHORTEST + "," + LONGEST + "}");
    private final CurrentRequest call;
    private final IdempotencyKeys keys;
    private final Transactions transactions;
    private final ObjectMapper json;

    @Inject
    public IdempotencyFilter(CurrentRequest call, IdempotencyKeys keys, Transactions transactions, ObjectMapper json) {
        this.call = call;
        this.keys = keys;
        this.transactions = transactions;
        this.json = json;
    }

    /** After permission is decided: what is refused there never reads the body. */
    @ServerRequestFilter(priority = Priorities.USER)
    public void read(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        // A rehearsal stores nothing, so there is nothing to repeat; and somebody unknown has nothing that was stored.
        if (key == null
                || !request.getMethod().equals("POST")
                || call.dryRun()
                || call.caller().personId() == null) {
            return;
        }
        if (!PRINTABLE.matcher(key).matches()) {
            throw ProblemException.invalid(
                    "?" + HEADER,
                    "An Idempotency-Key has " + SHORTEST + " to " + LONGEST + " printable ASCII characters.");
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        URI asked = request.getUriInfo().getRequestUri();
        call.claim(new KeyedRequest(
                keys,
                new KeyedRequest.Name(call.caller().personId(), request.getMethod() + " " + asked.getRawPath(), key),
                RequestHash.of(asked.getRawQuery(), request.getHeaderString(HttpHeaders.CONTENT_TYPE), body),
                call.requestId()));
    }

    @ServerResponseFilter
    public void keep(ContainerResponseContext response) {
        boolean secret = String.valueOf(response.getHeaderString(HttpHeaders.CACHE_CONTROL))
                .contains("no-store");
        // An answer that must not be stored anywhere is not stored here either; a repetition is then told so.
        if (call.claim() instanceof KeyedRequest keyed
                && keyed.isCommitted()
                && response.getStatus() / 100 == 2
                && !secret) {
            try {
                StoredAnswer answer = answer(response);
                transactions.aside(() -> keys.answer(keyed.name(), answer));
            } catch (JsonProcessingException | RuntimeException e) {
                // The write stands and is answered; only a repetition will be told that its answer was not kept.
                LOG.warnf(e, "the answer of request %s could not be kept for its Idempotency-Key", call.requestId());
            }
        }
    }

    private StoredAnswer answer(ContainerResponseContext response) throws JsonProcessingException {
        URI location = response.getLocation();
        return new StoredAnswer(
                response.getStatus(),
                location == null ? null : location.getRawPath(),
                response.getHeaderString(HttpHeaders.ETAG),
                response.hasEntity() ? json.writeValueAsString(response.getEntity()) : null);
    }

    @ServerExceptionMapper
    public Response replay(Replay replay) {
        StoredAnswer answer = replay.answer();
        Response.ResponseBuilder response =
                Response.status(answer.status()).header(REPLAYED, "true").header(HttpHeaders.ETAG, answer.etag());
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.body() != null) {
            // It is JSON already; the JSON writer passes a text through unquoted.
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.build();
    }
}
