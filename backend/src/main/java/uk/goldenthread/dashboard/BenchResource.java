package uk.goldenthread.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.KnownTokens;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.access.SignedIn;
import uk.goldenthread.platform.limits.RateLimiter;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.snapshot.Snapshots;

/**
 * The baseline of {@code make bench}: the dashboard's bytes from memory behind the same authentication. Answers 404 unless
 * {@code goldenthread.bench} is set, which no installation that holds real records does.
 */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class BenchResource {
    private final boolean enabled;
    private final Snapshots snapshots;
    private final CurrentUser user;
    private final LondonTime time;
    private final ObjectMapper json;
    private final RateLimiter limiter;
    private final KnownTokens tokens;
    private final Map<UUID, byte[]> answers = new ConcurrentHashMap<>();

    public BenchResource(
            @ConfigProperty(name = "goldenthread.bench") boolean enabled,
            Snapshots snapshots,
            CurrentUser user,
            LondonTime time,
            ObjectMapper json,
            RateLimiter limiter,
            KnownTokens tokens) {
        this.enabled = enabled;
        this.snapshots = snapshots;
        this.user = user;
        this.time = time;
        this.json = json;
        this.limiter = limiter;
        this.tokens = tokens;
    }

    /** Authentication, membership and permission as for every read (so with the head look-up), then the bytes. */
    @GET
    @Path("/bench/echo/{programmeId}")
    @Needs(Permission.PLAN_READ)
    @Operation(hidden = true)
    public RestResponse<byte[]> echo(@PathParam("programmeId") UUID id) {
        refuseUnlessEnabled();
        return answer(answers.computeIfAbsent(id, k -> {
            try {
                return json.writeValueAsBytes(
                        Dashboard.of(snapshots.now(user.areaCode(), user.programmeId()), time.today()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    /** Counts requests or not, so that one run can measure what counting costs. */
    @PUT
    @Path("/bench/limiter/{state}")
    @SignedIn
    @Operation(hidden = true)
    public void switchLimiter(@PathParam("state") String state) {
        refuseUnlessEnabled();
        limiter.enable(state.equals("on"));
    }

    /** Keeps verified tokens or verifies each anew, so that one run can measure what verifying costs. */
    @PUT
    @Path("/bench/tokens/{state}")
    @SignedIn
    @Operation(hidden = true)
    public void switchTokens(@PathParam("state") String state) {
        refuseUnlessEnabled();
        tokens.enable(state.equals("on"));
    }

    private static RestResponse<byte[]> answer(byte[] bytes) {
        return RestResponse.ResponseBuilder.ok(bytes, "application/json").build();
    }

    private void refuseUnlessEnabled() {
        if (!enabled) {
            throw ProblemException.notFound();
        }
    }
}
