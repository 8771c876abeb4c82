package uk.goldenthread.governance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** At which level a board works. */
@Schema(
        description =
                "DELIVERY: a working group. STRATEGIC: the partnership's improvement board. EXECUTIVE: above it. SCRUTINY: elected members who hold it to account.")
public enum BoardTier {
    DELIVERY,
    STRATEGIC,
    EXECUTIVE,
    SCRUTINY
}
