package uk.goldenthread.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kind of plan an area works under. */
@Schema(description = "Kind of plan")
public enum Instrument {
    PRIORITY_ACTION_PLAN("Priority action plan"),
    WRITTEN_STATEMENT_OF_ACTION("Written statement of action"),
    ACCELERATED_PROGRESS_PLAN("Accelerated progress plan"),
    IMPROVEMENT_PLAN("Improvement plan"),
    IMPROVEMENT_NOTICE("Improvement notice"),
    LOCAL_REFORM_PLAN("Local reform plan");

    private final String words;

    Instrument(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
