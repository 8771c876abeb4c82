package uk.goldenthread.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which action starts when which is finished: such waiting must not go in a circle. */
final class DependencyGraph {
    private DependencyGraph() {}

    /** One action waits for another. */
    record Wait(UUID action, UUID upstream) {}

    /** The shortest chain by which the first action waits for the last one, both included; empty when it does not. */
    static List<UUID> chain(Collection<Wait> waits, UUID first, UUID last) {
        Map<UUID, UUID> cameFrom = new HashMap<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(first));
        cameFrom.put(first, first);
        while (!open.isEmpty()) {
            UUID here = open.remove();
            if (here.equals(last)) {
                return back(cameFrom, first, last);
            }
            waits.stream()
                    .filter(w -> w.action().equals(here) && !cameFrom.containsKey(w.upstream()))
                    .forEach(w -> {
                        cameFrom.put(w.upstream(), here);
                        open.add(w.upstream());
                    });
        }
        return List.of();
    }

    private static List<UUID> back(Map<UUID, UUID> cameFrom, UUID first, UUID last) {
        List<UUID> chain = new ArrayList<>(List.of(last));
        for (UUID here = last; !here.equals(first); ) {
            here = cameFrom.get(here);
            chain.add(here);
        }
        Collections.reverse(chain);
        return chain;
    }
}
