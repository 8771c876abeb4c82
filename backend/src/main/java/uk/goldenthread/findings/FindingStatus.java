package uk.goldenthread.findings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody has answered for a finding. */
@Schema(
        description =
                "OPEN: nobody has answered for it, or it is back. ACKNOWLEDGED: explained, until its facts change or its review date passes.")
public enum FindingStatus {
    OPEN,
    ACKNOWLEDGED
}
