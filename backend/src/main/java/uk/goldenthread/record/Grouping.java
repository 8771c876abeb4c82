package uk.goldenthread.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records of a kind under what they belong to, as the listings of each action. A state makes it once, when it is first asked for. */
public final class Grouping<T extends Fact> {
    private final Kind<T> kind;
    private final Function<T, UUID> owner;
    private final Comparator<? super T> order;

    Grouping(Kind<T> kind, Function<T, UUID> owner, Comparator<? super T> order) {
        this.kind = kind;
        this.owner = owner;
        this.order = order;
    }

    public Kind<T> kind() {
        return kind;
    }

    /** Records without an owner stand under none. */
    public Map<UUID, List<T>> of(List<T> records) {
        return records.stream()
                .filter(r -> owner.apply(r) != null)
                .sorted(order)
                .collect(Collectors.groupingBy(owner, Collectors.toUnmodifiableList()));
    }
}
