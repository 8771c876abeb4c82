package uk.goldenthread.plan;

/** What a milestone is: something done, something reached, or a stage of a long action. */
public enum MilestoneKind {
    ACTIVITY,
    MILESTONE,
    STAGE
}
