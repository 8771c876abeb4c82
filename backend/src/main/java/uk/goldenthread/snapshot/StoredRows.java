package uk.goldenthread.snapshot;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One mapping from stored rows as JSON, of now or of the past, to the records of a snapshot. */
final class StoredRows {
    private final JsonMapper rows = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    JsonNode parse(String text) {
        try {
            JsonNode row = rows.readTree(text);
            foldDates((ObjectNode) row);
            return row;
        } catch (IOException e) {
            throw new IllegalStateException("a stored row is not JSON", e);
        }
    }

    /** {@code x} and {@code x_precision} are one date. */
    private static void foldDates(ObjectNode row) {
        List<String> precisions = new ArrayList<>();
        row.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("_precision")) {
                precisions.add(name);
            }
        });
        for (String name : precisions) {
            JsonNode precision = row.remove(name);
            String field = name.substring(0, name.length() - "_precision".length());
            if (!precision.isNull()) {
                JsonNode date = row.get(field);
                row.putObject(field).<ObjectNode>set("date", date).set("precision", precision);
            }
        }
    }

    <T> T map(JsonNode row, Class<T> type) {
        try {
            return rows.treeToValue(row, type);
        } catch (IOException e) {
            throw new IllegalStateException("a stored row does not fit " + type.getSimpleName(), e);
        }
    }
}
