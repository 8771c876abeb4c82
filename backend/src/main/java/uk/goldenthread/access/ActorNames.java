package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The history knows actors by identifier; names live outside it and may be erased. */
@ApplicationScoped
public class ActorNames {
    private final EntityManager entities;

    public ActorNames(EntityManager entities) {
        this.entities = entities;
    }

    /** Today's name of each actor the caller shares an area with; every other stays as recorded. Inside a read transaction. */
    public UnaryOperator<String> of(Collection<String> actors) {
        Map<String, String> names = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select cast(p.id as text), p.display_name from app.person p where cast(p.id as text) = any (string_to_array(?1, ','))")
                .setParameter(1, actors.stream().distinct().collect(Collectors.joining(",")))
                .getResultList();
        rows.forEach(r -> names.put((String) r[0], (String) r[1]));
        return actor -> names.getOrDefault(actor, actor);
    }
}
