package uk.goldenthread.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;

/** Areas, their organisations and who is a member. */
@ApplicationScoped
public class AreaService {
    private final Areas areas;
    private final Organisations organisations;
    private final Persons persons;
    private final Memberships memberships;
    private final EntityManager entities;
    private final Transactions transactions;
    private final MergePatch merge;

    public AreaService(
            Areas areas,
            Organisations organisations,
            Persons persons,
            Memberships memberships,
            EntityManager entities,
            Transactions transactions,
            MergePatch merge) {
        this.areas = areas;
        this.organisations = organisations;
        this.persons = persons;
        this.memberships = memberships;
        this.entities = entities;
        this.transactions = transactions;
        this.merge = merge;
    }

    /** A person of the area with their roles there. */
    public record Colleague(Person person, Set<Role> roles) {}

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

    public List<Colleague> people(String areaCode) {
        return transactions.read(() -> {
            var roles = memberships.of(areaCode).stream()
                    .collect(Collectors.groupingBy(
                            Membership::personId, Collectors.mapping(Membership::role, Collectors.toSet())));
            return persons.of(areaCode).stream()
                    .map(p -> new Colleague(p, roles.getOrDefault(p.id(), Set.of())))
                    .toList();
        });
    }

    public List<Membership> memberships(String areaCode) {
        return transactions.read(() -> memberships.of(areaCode));
    }

    /** Makes the bearer of an identity a member, and known if they were not. */
    public Written grant(String areaCode, Person known, Role role, UUID organisationId, UUID priorityId) {
        return transactions.write(areaCode, () -> {
            if (!persons.isPersistent(known) && persons.findById(known.id()) == null) {
                persons.persist(known);
            }
            Membership membership =
                    memberships.add(new Membership(areaCode, known.id(), role, organisationId, priorityId));
            return new Written(membership.id(), membership.version(), transactions.revision());
        });
    }

    /**
     * Makes the bearer of an identity a member unless they are one already, known or not.
     *
     * @return empty when they hold that membership
     */
    public Optional<Written> admit(
            String areaCode,
            String issuer,
            String subject,
            Person.Kind kind,
            String displayName,
            Role role,
            UUID organisationId,
            UUID priorityId) {
        return transactions.write(areaCode, () -> {
            Person person = persons.identified(issuer, subject)
                    .orElseGet(() -> new Person(issuer, subject, kind, displayName, null));
            boolean member = memberships.of(areaCode).stream()
                    .anyMatch(m -> m.personId().equals(person.id())
                            && m.role() == role
                            && Objects.equals(m.priorityId(), priorityId));
            return member ? Optional.empty() : Optional.of(grant(areaCode, person, role, organisationId, priorityId));
        });
    }
}
