package uk.goldenthread.kpi;

/** Whose target it is. Neither is what the law expects. */
public enum TargetKind {
    /** The area's own. */
    IMPROVEMENT,
    /** Set or published for all areas. */
    NATIONAL
}
