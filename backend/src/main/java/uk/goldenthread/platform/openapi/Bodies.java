package uk.goldenthread.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The bodies of requests that the contract shows, in {@code contract/bodies.json} by the operation's name. A test posts each of them, with
 * identifiers of its own records: what is copied from the contract works.
 */
final class Bodies {
    static final String FILE = "contract/bodies.json";

    private final Map<String, Object> bodies;

    Bodies() {
        try (InputStream in = Bodies.class.getClassLoader().getResourceAsStream(FILE)) {
            bodies = new ObjectMapper().readValue(in, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** The body of that operation; null where it takes no JSON. */
    @Nullable
    Object of(String operationId) {
        return bodies.get(operationId);
    }

    /** A body left behind by an operation that was renamed or withdrawn is shown to nobody. */
    void requireKnown(Collection<String> operationIds) {
        TreeSet<String> left = new TreeSet<>(bodies.keySet());
        left.removeAll(operationIds);
        if (!left.isEmpty()) {
            throw new IllegalStateException(FILE + " has bodies of operations that are not there: " + left);
        }
    }
}
