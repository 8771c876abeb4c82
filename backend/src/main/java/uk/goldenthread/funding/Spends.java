package uk.goldenthread.funding;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ManyRecords;

/** Money committed and paid. */
@ApplicationScoped
public class Spends implements ManyRecords<Spend> {
    /** The one with that reference in the ledger. */
    public Optional<Spend> referred(UUID fundId, String externalRef) {
        return find("fundId = ?1 and externalRef = ?2", fundId, externalRef).firstResultOptional();
    }

    /** One without a reference that says the same, which is how a paper's spending is found again. */
    Optional<Spend> described(UUID workstreamId, String description) {
        return find("workstreamId = ?1 and externalRef = '' and description = ?2", workstreamId, description)
                .firstResultOptional();
    }

    public List<Spend> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }

    /** First and last day on which money was committed or paid. */
    record Days(LocalDate first, LocalDate last) {}

    Optional<Days> outermost(UUID fundId) {
        Object[] days = (Object[]) getEntityManager()
                .createNativeQuery(
                        "select min(on_day), max(case on_day_precision when 'MONTH' then date_trunc('month', on_day)::date else on_day end) "
                                + "from app.spend where fund_id = ?1")
                .setParameter(1, fundId)
                .getSingleResult();
        return days[0] == null
                ? Optional.empty()
                : Optional.of(new Days(LocalDate.parse(days[0].toString()), LocalDate.parse(days[1].toString())));
    }

    /** What of a grant was paid without what came back, in pence, from one day to another; a month counts by its last day. */
    long paid(UUID fundId, LocalDate from, LocalDate to) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select coalesce(sum(case kind when 'SPEND' then pence else -pence end), 0) from app.spend "
                                        + "where fund_id = ?1 and state = 'PAID' and on_day between ?2 and ?3")
                        .setParameter(1, fundId)
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .getSingleResult())
                .longValue();
    }

    /** What a workstream has committed and paid without what came back, in pence; one record left out. */
    long committed(UUID workstreamId, @Nullable UUID but) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select coalesce(sum(case kind when 'SPEND' then pence else -pence end), 0) from app.spend "
                                        + "where workstream_id = ?1 and id is distinct from cast(?2 as uuid)")
                        .setParameter(1, workstreamId)
                        .setParameter(2, but == null ? null : but.toString())
                        .getSingleResult())
                .longValue();
    }
}
