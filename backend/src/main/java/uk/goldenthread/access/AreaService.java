package uk.goldenthread.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;

/** Areas and their organisations. */
@ApplicationScoped
public class AreaService {
    private final Areas areas;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Grants grants;
    private final List<Owning> owners;
    private final EntityManager entities;
    private final Transactions transactions;
    private final MergePatch merge;
    private final LondonTime time;

    public AreaService(
            Areas areas,
            Organisations organisations,
            Memberships memberships,
            Grants grants,
            @All List<Owning> owners,
            EntityManager entities,
            Transactions transactions,
            MergePatch merge,
            LondonTime time) {
        this.areas = areas;
        this.organisations = organisations;
        this.memberships = memberships;
        this.grants = grants;
        this.owners = owners;
        this.entities = entities;
        this.transactions = transactions;
        this.merge = merge;
        this.time = time;
    }

    public List<Area> mine() {
        return transactions.read(areas::byName);
    }

    /** Creates an area with its history; only the operator and the demonstration do this. */
    public Written createArea(String areaCode, String name, String region) {
        transactions.unrecorded(
                areaCode, () -> entities.createNativeQuery("select cast(history.open_area(?1) as text)", String.class)
                        .setParameter(1, areaCode)
                        .getSingleResult());
        return transactions.write(areaCode, () -> {
            Area area = areas.add(new Area(areaCode, name, region));
            return new Written(area.id(), area.version(), transactions.revision());
        });
    }

    public List<Organisation> organisations(String areaCode) {
        return transactions.read(() -> organisations.of(areaCode));
    }

    public Written addOrganisation(String areaCode, OrganisationDraft draft) {
        return transactions.write(areaCode, () -> {
            // Asked before the database would refuse it, so that a bulk request goes on after a refused item.
            if (organisations.has(areaCode, draft.shortName().strip())) {
                throw ProblemException.conflict(
                        "/shortName", "The area already has an organisation of that short name.");
            }
            Organisation organisation = organisations.add(new Organisation(areaCode, draft));
            return new Written(organisation.id(), organisation.version(), transactions.revision());
        });
    }

    public Written changeOrganisation(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Organisation organisation = organisations.require(id);
            ETags.requireMatch(ifMatch, id, organisation.version());
            organisation.describe(merge.apply(organisation.asDraft(), patch, OrganisationDraft.class));
            organisations.flush();
            return new Written(id, organisation.version(), transactions.revision());
        });
    }

    public Organisation organisation(UUID id) {
        return transactions.read(() -> organisations.require(id));
    }

    /**
     * One body takes over from another, as when the NHS is reorganised: memberships, open grants and everything the rooms above own move in
     * one revision. The history and every view of an earlier date keep the old owner.
     */
    public Succeeded succeed(String areaCode, UUID id, String ifMatch, SuccessionDraft draft) {
        return transactions.write(areaCode, () -> {
            Organisation old = organisations.require(id);
            ETags.requireMatch(ifMatch, id, old.version());
            Organisation successor = organisations
                    .findByIdOptional(draft.successorId())
                    .filter(o -> o.areaCode().equals(areaCode))
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/successorId", "This area has no such organisation. Add the successor first."));
            old.succeed(successor, draft.from());
            List<Membership> members = memberships.ofOrganisation(id);
            members.forEach(m -> follow(m, successor));
            List<Grant> open = grants.openFor(id);
            open.forEach(g -> g.speakFor(successor.id()));
            int records = owners.stream()
                    .mapToInt(o -> o.handOver(areaCode, id, successor.id()))
                    .sum();
            organisations.flush();
            return new Succeeded(id, old.version(), transactions.revision(), members.size(), open.size(), records);
        });
    }

    /** Whoever held the role for both bodies holds it once from now on. */
    private void follow(Membership member, Organisation successor) {
        boolean twice = memberships.ofOrganisation(successor.id()).stream().anyMatch(m -> m.sameRoleAs(member));
        if (twice) {
            member.end(time.today(), "The organisation was succeeded by one they speak for already");
        } else {
            member.speakFor(successor.id());
        }
    }
}
