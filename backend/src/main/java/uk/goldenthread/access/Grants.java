package uk.goldenthread.access;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Grants of an area. */
@ApplicationScoped
public class Grants implements TenantRecords<Grant> {
    /** Where an invitation leads. */
    record Whereabouts(String areaCode, UUID id) {}

    /** The newest first; those that wait for somebody before all others. */
    PanacheQuery<Grant> of(String areaCode, GrantState state) {
        return state == null
                ? find(
                        "areaCode = ?1 order by case when state = ?2 then 0 when state = ?3 then 1 else 2 end, proposedAt desc, id",
                        areaCode,
                        GrantState.PROPOSED,
                        GrantState.OFFERED)
                : find("areaCode = ?1 and state = ?2 order by proposedAt desc, id", areaCode, state);
    }

    List<Grant> waiting(String areaCode) {
        return list("areaCode = ?1 and state = ?2", areaCode, GrantState.PROPOSED);
    }

    List<Grant> openFor(UUID organisationId) {
        return list(
                "organisationId = ?1 and state in (?2, ?3)", organisationId, GrantState.PROPOSED, GrantState.OFFERED);
    }

    /** The grant behind a link, before its holder is a member of anything. */
    Optional<Whereabouts> behind(InvitationToken token) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select area_code, id from app.grant_of_token(?1)")
                .setParameter(1, token.hash())
                .getResultList();
        return rows.stream().findFirst().map(r -> new Whereabouts((String) r[0], (UUID) r[1]));
    }
}
