package uk.goldenthread.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.history.Revisions;
import uk.goldenthread.platform.tenancy.TenantRecords;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.stocktake.StocktakeDocument.StateRevision;

/** Frozen stocktakes, the one taken last first. */
@ApplicationScoped
public class Stocktakes implements TenantRecords<Stocktake> {
    private final EntityManager entities;

    private final Revisions revisions;

    public Stocktakes(EntityManager entities, Revisions revisions) {
        this.entities = entities;
        this.revisions = revisions;
    }

    /** Without their documents, which may be large. */
    public List<StocktakeView> of(String areaCode, UUID programmeId, PageQuery page) {
        List<StocktakeView> found = entities.createQuery(
                        "select new uk.goldenthread.stocktake.StocktakeView(s.id, s.revision, null, s.takenAt, s.asAt, nullif(s.reason, ''), s.schemaVersion, s.sha256) "
                                + "from Stocktake s where s.programmeId = :programme order by s.takenAt desc, s.id desc",
                        StocktakeView.class)
                .setParameter("programme", programmeId)
                .setFirstResult((page.page() - 1) * page.size())
                .setMaxResults(page.size())
                .getResultList();
        return found.stream()
                .map(s -> s.of(revisions.hash(areaCode, s.revision()).orElse("")))
                .toList();
    }

    public long countOf(UUID programmeId) {
        return count("programmeId", programmeId);
    }

    public Optional<Stocktake> latest(UUID programmeId) {
        return find("programmeId = ?1 order by takenAt desc, id desc", programmeId)
                .firstResultOptional();
    }

    /** The revision that made the state the programme had at a revision: the last one not after it that changed the programme. */
    public StateRevision state(UUID programmeId, long revision) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select r.number, history.instant(p.at), history.instant(r.recorded_at), encode(r.hash, 'hex') from history.programme_revision p "
                                + "join history.revision r using (area_code, number) where p.programme_id = ?1 and p.number <= ?2 order by p.number desc limit 1",
                        Object[].class)
                .setParameter(1, programmeId)
                .setParameter(2, revision)
                .getSingleResult();
        return new StateRevision(
                ((Number) row[0]).longValue(), Instant.parse((String) row[1]), Instant.parse((String) row[2]), (String)
                        row[3]);
    }
}
