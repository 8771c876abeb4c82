package uk.goldenthread.platform.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** The strong ETag of a single record, {@code "<id>.v<n>"}, and the check of {@code If-Match}. */
public final class ETags {
    private static final Pattern STRONG = Pattern.compile("\"([0-9a-f-]{36})\\.v([0-9]{1,9})\"");

    private ETags() {}

    public static EntityTag strong(UUID id, int version) {
        return new EntityTag(id + ".v" + version);
    }

    /** Refuses a change of something that was changed after the caller read it. */
    public static void requireMatch(String ifMatch, UUID id, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED);
        }
        Matcher m = STRONG.matcher(ifMatch.trim());
        if (!m.matches() || !m.group(1).equals(id.toString()) || Integer.parseInt(m.group(2)) != version) {
            throw new ProblemException(ProblemType.STALE);
        }
    }
}
