package uk.goldenthread.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who the bearer tokens that were verified just now stand for: an API client sends the same one hundreds of times, and checking its
 * signature costs more than most answers. What may change while a token lives is asked each time: when it expires, whether its session has
 * ended, and, outside of this, what its person is a member of. Kept by the digest of the token, so that nothing here opens a door.
 */
@ApplicationScoped
public class KnownTokens {
    /** After so long a token is verified anew, so that a key that was withdrawn serves nobody for longer. */
    static final Duration TRUSTED = Duration.ofSeconds(60);

    private static final int MOST = 10_000;
    private static final Pattern KEY_ID = Pattern.compile("\"kid\"\\s*:\\s*\"([^\"]{1,200})\"");

    private final Clock clock;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Cache<Digest, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(TRUSTED).build();
    private volatile boolean enabled = true;

    private record Known(
            SecurityIdentity identity,
            Instant until,
            @Nullable String session) {}

    /** SHA-256 of a token. */
    private record Digest(byte[] bytes) {
        static Digest of(String token) {
            try {
                return new Digest(
                        MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.ISO_8859_1)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    public KnownTokens(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        metrics.gauge("goldenthread.tokens.known", known, Cache::estimatedSize);
    }

    /** The identity of a token that was verified lately and still holds; null when it has to be verified. */
    @Nullable
    SecurityIdentity of(String token) {
        Known found = enabled ? known.getIfPresent(Digest.of(token)) : null;
        return found != null && clock.instant().isBefore(found.until()) ? found.identity() : null;
    }

    /**
     * Remembers a token that was verified this moment.
     *
     * @param identity free of everything that belongs to the request in which it was verified
     */
    void remember(String token, SecurityIdentity identity, JsonWebToken claims) {
        Instant now = clock.instant();
        Instant expires = Instant.ofEpochSecond(claims.getExpirationTime());
        Instant trusted = now.plus(TRUSTED);
        String key = keyOf(token);
        // A key that was never seen before: the sign-in service has changed its keys, and may have withdrawn older
        // ones.
        if (keys.add(key)) {
            known.invalidateAll();
        }
        if (enabled && now.isBefore(expires)) {
            known.put(
                    Digest.of(token),
                    new Known(identity, expires.isBefore(trusted) ? expires : trusted, claims.getClaim("sid")));
        }
    }

    /** The session has ended: its tokens are nobody's any more. */
    void forget(String session) {
        known.asMap().values().removeIf(k -> session.equals(k.session()));
    }

    /** For measuring what verifying costs, in one process; everything else leaves it on. */
    public void enable(boolean on) {
        enabled = on;
        known.invalidateAll();
    }

    /** The key's name in the token's header; empty where it has none, as with a single key that never changes. */
    private static String keyOf(String token) {
        int dot = token.indexOf('.');
        try {
            Matcher named = KEY_ID.matcher(new String(
                    Base64.getUrlDecoder().decode(token.substring(0, Math.max(0, dot))), StandardCharsets.UTF_8));
            return named.find() ? named.group(1) : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
