package uk.goldenthread.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kind of reason for another date, so that a board sees what its dates slip on. */
@Schema(description = "Kind of reason. NOT_STATED stands only for what a paper says.")
public enum DeadlineCategory {
    CAPACITY("capacity"),
    RECRUITMENT("recruitment"),
    PARTNER("waiting for a partner"),
    DEPENDENCY("another action"),
    EVIDENCE("waiting for evidence"),
    SCOPE("scope changed"),
    FUNDING("funding"),
    NATIONAL("waiting for national policy"),
    ERROR("the date was wrong"),
    OTHER("other"),
    NOT_STATED("not stated");

    private final String words;

    DeadlineCategory(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
