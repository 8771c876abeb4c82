package uk.goldenthread.platform.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import uk.goldenthread.platform.limits.LimitSettings;

/**
 * How many bytes of bodies are held at once, by everybody and by one client. Bytes count as they arrive, never as they are announced, so
 * that nobody can reserve memory with a promise.
 */
@ApplicationScoped
public class BodyBudget {
    private final long most;
    private final long mostOfOne;
    private final Map<String, Long> byClient = new HashMap<>();
    private long held;

    @Inject
    public BodyBudget(LimitSettings settings) {
        this(
                settings.bodyBytesInFlight().asLongValue(),
                settings.bodyBytesInFlightOfOne().asLongValue());
    }

    BodyBudget(long most, long mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** What one request holds. */
    public final class Share {
        private final String client;
        private long bytes;

        private Share(String client) {
            this.client = client;
        }

        /** Takes room for bytes that have come; false where there is none. */
        boolean take(int more) {
            synchronized (BodyBudget.this) {
                long own = byClient.getOrDefault(client, 0L);
                if (held + more > most || own + more > mostOfOne) {
                    return false;
                }
                byClient.put(client, own + more);
                held += more;
                bytes += more;
                return true;
            }
        }

        /** The request is done with; a second call changes nothing. */
        void release() {
            synchronized (BodyBudget.this) {
                held -= bytes;
                long left = byClient.getOrDefault(client, 0L) - bytes;
                bytes = 0;
                if (left > 0) {
                    byClient.put(client, left);
                } else {
                    byClient.remove(client);
                }
            }
        }
    }

    Share share(String client) {
        return new Share(client);
    }

    /** Bytes held at this moment. */
    public synchronized long held() {
        return held;
    }
}
