package uk.goldenthread.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with JSON that was sent, in words. */
public final class JsonFaults {
    private JsonFaults() {}

    /** What a person can do about it, at its place; empty when the text is no JSON at all. */
    public static List<FieldError> errors(JsonProcessingException e) {
        FieldError repeated = repeated(e);
        if (repeated != null) {
            return List.of(repeated);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return List.of(
                    FieldError.at(pointer(unknown), "This field is not known here, or cannot be changed this way."));
        }
        if (e instanceof Unreadable unreadable) {
            return List.of(FieldError.at(pointer(unreadable), unreadable.sentence()));
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return List.of(FieldError.at(
                    pointer(mapping), "The value has the wrong type or is not one of the allowed words."));
        }
        return List.of();
    }

    /** A field that stands twice: which of the two was meant, only the sender knows. Null for every other fault. */
    @Nullable
    private static FieldError repeated(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof StreamReadException read
                    && String.valueOf(read.getOriginalMessage()).startsWith("Duplicate field")
                    && read.getProcessor() != null) {
                JsonStreamContext place = read.getProcessor().getParsingContext();
                return FieldError.at(
                        place.pathAsPointer().toString(),
                        "The field " + place.getCurrentName() + " stands there twice. Send it once.");
            }
        }
        return null;
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() != null ? r.getFieldName() : String.valueOf(r.getIndex()))
                .map(s -> s.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }
}
