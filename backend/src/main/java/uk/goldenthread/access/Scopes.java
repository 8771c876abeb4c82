package uk.goldenthread.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.Transactions;

/**
 * Which area and programme a record belongs to. Every tenant record stands in the history, which is therefore the one index of all
 * identifiers; a record never moves, so the answer may be kept.
 */
@ApplicationScoped
public class Scopes {
    private final EntityManager entities;
    private final Transactions transactions;
    private final Cache<UUID, Scope> known =
            Caffeine.newBuilder().maximumSize(200_000).build();

    public Scopes(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    /** The scope of a record that the caller may know of; empty for every other, whether it exists or not. */
    Optional<Scope> of(UUID record, Set<String> areas) {
        Scope scope = known.getIfPresent(record);
        if (scope == null) {
            scope = transactions.read(() -> look(record));
            if (scope != null) {
                known.put(record, scope);
            }
        }
        return Optional.ofNullable(scope).filter(s -> areas.contains(s.areaCode()));
    }

    /** Where the history says a record of that table belongs; empty when the area never had it. Inside a transaction. */
    @SuppressWarnings("unchecked")
    public Optional<Scope> whereabouts(String areaCode, String table, UUID record) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select area_code, programme_id from history.change where area_code = ?1 and table_name = ?2 and row_id = ?3 limit 1")
                .setParameter(1, areaCode)
                .setParameter(2, table)
                .setParameter(3, record)
                .getResultList();
        return rows.stream().findFirst().map(r -> new Scope((String) r[0], (UUID) r[1]));
    }

    private Scope look(UUID record) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select area_code, programme_id from history.change where row_id = ?1 limit 1")
                .setParameter(1, record)
                .getResultList();
        return rows.isEmpty() ? null : new Scope((String) rows.get(0)[0], (UUID) rows.get(0)[1]);
    }
}
