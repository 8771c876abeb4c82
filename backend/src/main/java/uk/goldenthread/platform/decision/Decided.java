package uk.goldenthread.platform.decision;

import java.util.UUID;

/**
 * A decision as it takes effect.
 *
 * @param reason   empty where none was minuted
 * @param personId the chair who confirms it
 */
public record Decided(boolean approved, String reason, UUID meetingId, UUID personId) {}
