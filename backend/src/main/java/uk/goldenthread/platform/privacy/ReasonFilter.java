package uk.goldenthread.platform.privacy;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.goldenthread.platform.problem.ProblemException;

/**
 * Reads why doubtful texts must stay. It is a header, because bodies are the records themselves and addresses are logged; percent-encoded,
 * because a header holds no curly quotation mark.
 */
public class ReasonFilter {
    public static final String HEADER = "Personal-Details-Reason";
    public static final int SHORTEST = 3;
    public static final int LONGEST = 500;
    private final Doubts doubts;

    @Inject
    public ReasonFilter(Doubts doubts) {
        this.doubts = doubts;
    }

    @ServerRequestFilter
    public void read(ContainerRequestContext request) {
        String sent = request.getHeaderString(HEADER);
        if (sent == null) {
            return;
        }
        String reason = sent.length() > 9 * LONGEST ? "" : decoded(sent).strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw ProblemException.invalid(
                    "?" + HEADER,
                    "Say in " + SHORTEST + " to " + LONGEST
                            + " characters why the personal details must stay, percent-encoded as in an address.");
        }
        if (!PersonalDetails.in(reason, true).isEmpty()) {
            throw ProblemException.invalid(
                    "?" + HEADER, "The reason itself looks as if it held personal details. Give it without them.");
        }
        doubts.reason(reason);
    }

    private static String decoded(String sent) {
        try {
            return URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
