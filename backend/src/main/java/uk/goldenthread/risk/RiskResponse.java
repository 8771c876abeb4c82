package uk.goldenthread.risk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done about a risk. */
@Schema(
        description =
                "TREAT: lessen it; TOLERATE: live with it; TRANSFER: somebody else bears it; TERMINATE: stop what gives rise to it")
public enum RiskResponse {
    TREAT,
    TOLERATE,
    TRANSFER,
    TERMINATE
}
