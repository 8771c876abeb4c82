package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.access.Persons;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * Statements with their words. Which statements there are comes from the snapshot; old narratives are fetched for the page that is
 * read, and people's names are those of today.
 */
@ApplicationScoped
public class StatementPages {
    private final EntityManager entities;
    private final Persons persons;
    private final Transactions transactions;

    public StatementPages(EntityManager entities, Persons persons, Transactions transactions) {
        this.entities = entities;
        this.persons = persons;
        this.transactions = transactions;
    }

    public Page<StatementView> page(ProgrammeSnapshot s, ActionFacts action, PageQuery query) {
        Page<StatementFacts> page = Page.of(s.statementsOf(action), query);
        List<UUID> ids = page.items().stream().map(StatementFacts::id).toList();
        return transactions.read(() -> {
            Map<UUID, String> narratives = narratives(ids);
            List<StatementView> items = page.items().stream()
                    .map(t -> view(t, narratives.getOrDefault(t.id(), ""), author(t)))
                    .toList();
            return new Page<>(items, page.page());
        });
    }

    /** The words of statements, also of old ones, which the snapshot does not hold. */
    Map<UUID, String> words(List<UUID> ids) {
        return ids.isEmpty() ? Map.of() : transactions.read(() -> narratives(ids));
    }

    private Map<UUID, String> narratives(List<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select id, narrative from app.statement where id in (?1)")
                .setParameter(1, ids)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> (UUID) r[0], r -> (String) r[1]));
    }

    @Nullable
    private String author(StatementFacts t) {
        return t.authorId() == null
                ? null
                : persons.findByIdOptional(t.authorId())
                        .map(p -> p.displayName())
                        .orElse(null);
    }

    /** A statement with its words and, where known, the name of who made it. */
    public static StatementView view(StatementFacts t, String narrative, @Nullable String author) {
        return new StatementView(
                t.id(),
                t.actionId(),
                t.progress(),
                t.impact(),
                Text.orNull(t.impactReason()),
                t.confidence(),
                t.forecast(),
                t.actual(),
                narrative,
                t.evidence(),
                Text.orNull(t.overrideReason()),
                t.authorRole(),
                author,
                t.positionOn(),
                t.reportedOn(),
                t.cycleId(),
                t.unchanged(),
                t.source(),
                t.basis(),
                t.dateWords().shown());
    }
}
