package uk.goldenthread.platform.idempotency;

import jakarta.annotation.Nullable;

/**
 * What was answered to the first request with a key.
 *
 * @param location as a path, because the same installation has several names
 * @param body     JSON
 */
record StoredAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String body) {}
