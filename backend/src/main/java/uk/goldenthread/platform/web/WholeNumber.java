package uk.goldenthread.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import uk.goldenthread.platform.problem.Unreadable;

/** An amount in whole pence: a number without a fraction. A fraction is refused with a sentence, never cut off. */
public class WholeNumber extends StdDeserializer<Long> {
    private static final long serialVersionUID = 1;

    public WholeNumber() {
        super(Long.class);
    }

    @Override
    public Long deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return json.getLongValue();
        }
        throw new Unreadable(
                json,
                "Give the amount in whole pence, as a number without sign, comma or fraction: £1,000.50 is 100050.");
    }
}
