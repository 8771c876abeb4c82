package uk.goldenthread.platform.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemType;

/** A problem written by hand, for refusals of the server itself, which never reach the resources and their mappers. */
public final class Refusal {
    private Refusal() {}

    /** Ends the answer; whatever was put into it before is kept, as far as it is a header. */
    public static void end(HttpServerResponse response, ProblemType type) {
        end(response, type, type.status(), type.meaning());
    }

    /**
     * @param status as it stands, where it is one that the catalogue does not have by itself
     */
    static void end(HttpServerResponse response, ProblemType type, int status, String detail) {
        String requestId = UUID.randomUUID().toString();
        JsonObject body = new JsonObject()
                .put("type", type.uri())
                .put("title", type.title())
                .put("status", status)
                .put("detail", detail)
                .put("requestId", requestId);
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "private, no-cache")
                .putHeader("Vary", "Authorization, Cookie")
                .putHeader("X-Request-Id", requestId)
                .putHeader("Link", "</api/v1/problems>; rel=\"help\"")
                .end(body.encode());
    }
}
