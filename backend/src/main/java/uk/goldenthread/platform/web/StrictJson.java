package uk.goldenthread.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import uk.goldenthread.platform.problem.Unreadable;
import uk.goldenthread.platform.time.UsableDates;

/**
 * How JSON that was sent is read, wherever it is read: a field stands once, because nobody knows which of two was meant; and a date is one
 * that a programme can have.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.registerModule(new SimpleModule("days").addDeserializer(LocalDate.class, new Day()));
    }

    /** After the modules that Quarkus itself brings, whose reader of dates this one replaces. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class Day extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (day != null && !UsableDates.isUsable(day)) {
                throw new Unreadable(parser, UsableDates.SENTENCE);
            }
            return day;
        }
    }
}
