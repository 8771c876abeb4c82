package uk.goldenthread.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A row as it was stored once.
 *
 * @param actor    as recorded: the identifier of a person, or another word
 * @param redacted text was erased from it since
 * @param row      by column; exact numbers
 */
public record StoredVersion(
        long revision, Instant at, Instant recordedAt, String actor, boolean redacted, JsonNode row) {}
