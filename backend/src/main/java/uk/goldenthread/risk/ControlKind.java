package uk.goldenthread.risk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a control works. */
@Schema(
        description =
                "PREVENTIVE: makes it less likely; DETECTIVE: shows it early; CORRECTIVE: makes it less grave once it happens")
public enum ControlKind {
    PREVENTIVE,
    DETECTIVE,
    CORRECTIVE
}
