package uk.goldenthread.record;

import jakarta.enterprise.context.RequestScoped;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the row that is being stored takes back with the word “remove”. A blank never does: it leaves what is stored. Held for the length of
 * one row.
 */
@RequestScoped
public class TakenBack {
    private Set<String> fields = Set.of();

    /** @param taken fields of the record whose stored value the row takes back */
    public <T> T during(Set<String> taken, Supplier<T> store) {
        fields = Set.copyOf(taken);
        try {
            return store.get();
        } finally {
            fields = Set.of();
        }
    }

    boolean takes(String field) {
        return fields.contains(field);
    }

    /** The stored record without what is taken back: what a row says is laid over the rest. */
    <T> T without(T stored) {
        return without(stored, fields);
    }

    static <T> T without(T stored, Set<String> fields) {
        RecordComponent[] components = stored.getClass().getRecordComponents();
        if (Arrays.stream(components).noneMatch(c -> fields.contains(c.getName()))) {
            return stored;
        }
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                RecordComponent c = components[i];
                values[i] = !fields.contains(c.getName())
                        ? c.getAccessor().invoke(stored)
                        : c.getType() == List.class ? List.of() : null;
            }
            @SuppressWarnings("unchecked")
            Constructor<T> whole = (Constructor<T>) stored.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            return whole.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(stored.getClass().getSimpleName(), e);
        }
    }
}
