package uk.goldenthread.risk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How soon a risk could happen. */
@Schema(description = "IMMINENT: within a month; NEAR: within three; MEDIUM: within twelve; LATER")
public enum Proximity {
    IMMINENT,
    NEAR,
    MEDIUM,
    LATER
}
