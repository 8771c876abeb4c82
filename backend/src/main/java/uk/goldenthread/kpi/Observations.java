package uk.goldenthread.kpi;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ManyRecords;

/** Values of measures. */
@ApplicationScoped
public class Observations implements ManyRecords<Observation> {
    /** What is known of a period, of all that is counted and of its parts. */
    public List<Observation> of(UUID kpiId, String period) {
        return list("kpiId = ?1 and period = ?2 order by dimension, category", kpiId, period.strip());
    }

    /** The same part of a period of the same days. */
    Optional<Observation> between(UUID kpiId, LocalDate start, LocalDate end, String dimension, String category) {
        return find(
                        "kpiId = ?1 and periodStart = ?2 and periodEnd = ?3 and dimension = ?4 and category = ?5",
                        kpiId,
                        start,
                        end,
                        dimension,
                        category)
                .firstResultOptional();
    }

    public List<Observation> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }

    /** The lowest and the highest share above 0. */
    record Extremes(BigDecimal lowest, BigDecimal highest) {}

    /** Among the other figures of a measure, projections left out; empty when there is none. */
    Optional<Extremes> extremes(UUID kpiId, UUID but) {
        Object[] found = (Object[]) getEntityManager()
                .createNativeQuery(
                        "select min(x), max(x) from (select coalesce(100.0 * numerator / denominator, value) as x from app.observation "
                                + "where kpi_id = ?1 and id <> ?2 and status <> 'PROJECTION') shares where x > 0")
                .setParameter(1, kpiId)
                .setParameter(2, but)
                .getSingleResult();
        return found[0] == null
                ? Optional.empty()
                : Optional.of(new Extremes(new BigDecimal(found[0].toString()), new BigDecimal(found[1].toString())));
    }

    /** All figures of a measure, to be looked at and not changed. */
    List<StandingFigure> ofMeasure(UUID kpiId) {
        return find("kpiId", kpiId).project(StandingFigure.class).list();
    }

    /** What those bodies supplied, or a paper said, newest first; everything when no bodies are named. */
    PanacheQuery<Observation> supplied(UUID kpiId, Set<UUID> bodies) {
        String order = " order by periodEnd desc nulls last, id desc";
        return bodies == null
                ? find("kpiId = ?1" + order, kpiId)
                : find("kpiId = ?1 and (organisationId is null or organisationId in ?2)" + order, kpiId, bodies);
    }
}
