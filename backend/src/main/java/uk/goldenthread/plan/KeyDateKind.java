package uk.goldenthread.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a key date is about. */
@Schema(
        description =
                "STOCKTAKE: the Department's and NHS England's review of progress. MONITORING_VISIT and INSPECTION: by the inspectorates. FORMAL_MONITORING_ENDED: of the programme or of one priority. OVERSIGHT: who watches over the programme, and how. SERVICE: a service or a way of working changes. POLICY: national policy.")
public enum KeyDateKind {
    STOCKTAKE("Stocktake"),
    MONITORING_VISIT("Monitoring visit"),
    INSPECTION("Inspection"),
    FORMAL_MONITORING_ENDED("Formal monitoring ended"),
    OVERSIGHT("Oversight"),
    SERVICE("Service"),
    POLICY("National policy"),
    OTHER("Other");

    private final String words;

    KeyDateKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
