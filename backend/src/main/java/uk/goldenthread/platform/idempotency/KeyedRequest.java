package uk.goldenthread.platform.idempotency;

import jakarta.annotation.Nullable;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.Claim;

/** A request with an {@code Idempotency-Key}: once it is committed, later writes of the same request belong to it. */
final class KeyedRequest implements Claim {
    private final IdempotencyKeys keys;
    private final Name name;
    private final byte[] hash;
    private final String requestId;
    private boolean committed;

    /**
     * What a key is kept for.
     *
     * @param target method and path
     */
    record Name(UUID personId, String target, String key) {}

    KeyedRequest(IdempotencyKeys keys, Name name, byte[] hash, String requestId) {
        this.keys = keys;
        this.name = name;
        this.hash = hash;
        this.requestId = requestId;
    }

    @Override
    public void check() {
        if (!committed) {
            keys.check(name, hash);
        }
    }

    @Override
    public void stake(@Nullable Long revision) {
        if (!committed) {
            keys.stake(name, hash, requestId, revision);
        }
    }

    @Override
    public void committed() {
        committed = true;
    }

    boolean isCommitted() {
        return committed;
    }

    Name name() {
        return name;
    }
}
