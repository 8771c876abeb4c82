package uk.goldenthread.kpi;

/** What a percentage or rate is a share of. Figures on different bases are never set beside each other. */
public enum KpiBase {
    /** New or maintained EHC plans. */
    PLANS,
    /** Requests for an assessment. */
    REQUESTS,
    /** Annual reviews expected or held. */
    REVIEWS,
    /** Pupils of the January school census. */
    PUPILS,
    /** Residents aged 0 to 24. */
    POPULATION_0_24,
    /** Residents aged 0 to 25. */
    POPULATION_0_25,
    /** Decisions that can be appealed. */
    APPEALABLE_DECISIONS,
    /** Plans chosen for audit. */
    CASES_AUDITED,
    /** Children and young people waiting for a health service. */
    PATIENTS_WAITING,
    /** Staff. */
    STAFF,
    /** Another base, said in words. */
    OTHER
}
