package uk.goldenthread.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of record an identifier is of. */
@Schema(description = "What kind of record an identifier is of")
public enum RecordKind {
    PROGRAMME,
    PRIORITY,
    ACTION,
    LISTING,
    MILESTONE,
    STATEMENT,
    DEPENDENCY,
    DEADLINE_CHANGE,
    DECISION,
    CYCLE,
    THRESHOLDS,
    RISK,
    RISK_STATEMENT,
    RISK_CONTROL,
    RISK_ASSESSMENT,
    RISK_MATRIX,
    KPI,
    OBSERVATION,
    TARGET,
    CAVEAT,
    REBASE,
    SIGN_OFF,
    SURVEY,
    SURVEY_ROUND,
    PAPER,
    PRINTED_FIGURE,
    ACKNOWLEDGEMENT
}
