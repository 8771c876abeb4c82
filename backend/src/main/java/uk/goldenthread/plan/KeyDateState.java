package uk.goldenthread.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what a key date is about took place. */
@Schema(description = "EXPECTED; HAPPENED; CALLED_OFF: it will not take place, or did not")
public enum KeyDateState {
    EXPECTED("expected"),
    HAPPENED("happened"),
    CALLED_OFF("called off");

    private final String words;

    KeyDateState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
