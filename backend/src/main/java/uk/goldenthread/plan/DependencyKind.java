package uk.goldenthread.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one action needs another. */
@Schema(
        description =
                "FINISH_START: the one starts when the other is finished. INTERDEPENDENT: they are made together and finish together.")
public enum DependencyKind {
    FINISH_START,
    INTERDEPENDENT
}
