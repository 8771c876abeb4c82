package uk.goldenthread.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * Why nobody could be made of what a request carries: it is not valid, or the sign-in service, which has to be asked now and then, does
 * not answer. The second passes by itself: whoever is told to sign in again would lose a session that is as good as before.
 */
public final class SignInFailure {
    private SignInFailure() {}

    public static ProblemException of(Throwable failure) {
        return isAway(failure)
                ? new ProblemException(
                        ProblemType.UNAVAILABLE,
                        "The sign-in service does not answer. You stay signed in: try again in a minute.")
                : new ProblemException(ProblemType.NOT_SIGNED_IN);
    }

    static boolean isAway(Throwable failure) {
        boolean away = false;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof OIDCException && isRefusal(t)) {
                return false;
            }
            // A token that is no JSON fails with an IOException too, by which nobody has been asked.
            away |= t instanceof IOException && !(t instanceof JsonProcessingException)
                    || t instanceof TimeoutException
                    || t instanceof VertxException
                    || t instanceof OIDCException;
        }
        return away;
    }

    /**
     * It did answer, and meant the session or the token. Quarkus gives its answer as the words of the failure: the body, which names the
     * error of OAuth 2.0 (RFC 6749, 5.2), or the bare status where there is none.
     */
    private static boolean isRefusal(Throwable answer) {
        String words = String.valueOf(answer.getMessage());
        return words.contains("invalid_grant") || words.contains("invalid_token") || words.startsWith("Error status:4");
    }
}
