package uk.goldenthread.snapshot;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.Kind;

/** Stored records by kind, each kind in its order. Immutable: another one shares the kinds that are the same. */
public final class Facts {
    public static final Facts NONE = new Facts(Map.of());

    private final Map<Kind<?>, List<? extends Fact>> byKind;

    private Facts(Map<Kind<?>, List<? extends Fact>> byKind) {
        this.byKind = Collections.unmodifiableMap(byKind);
    }

    /** With these records of a kind in the place of those that were there. */
    public <T extends Fact> Facts with(Kind<T> kind, Collection<T> records) {
        Map<Kind<?>, List<? extends Fact>> changed = new LinkedHashMap<>(byKind);
        changed.put(kind, records.stream().sorted(kind.order()).toList());
        return new Facts(changed);
    }

    /** Records of a kind in its order; none where nobody put any. The one place where a kind and its list are known to fit. */
    @SuppressWarnings("unchecked")
    public <T extends Fact> List<T> all(Kind<T> kind) {
        return (List<T>) byKind.getOrDefault(kind, List.of());
    }

    public Set<Kind<?>> kinds() {
        return byKind.keySet();
    }
}
