package uk.goldenthread.risk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Under which assumption a risk is scored. */
@Schema(
        description =
                "INHERENT: without any control; CURRENT: with the controls in place, also called residual; EXPECTED: once the planned controls are in place; TARGET: what one would accept")
public enum AssessmentKind {
    INHERENT,
    CURRENT,
    EXPECTED,
    TARGET
}
