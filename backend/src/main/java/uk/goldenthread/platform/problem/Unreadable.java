package uk.goldenthread.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value of a request that is not understood, with the sentence that the person who sent it is told. */
public class Unreadable extends JsonMappingException {
    private static final long serialVersionUID = 1;

    public Unreadable(JsonParser json, String sentence) {
        super(json, sentence);
    }

    String sentence() {
        return getOriginalMessage();
    }
}
