package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Who is a member, and how a membership begins and ends. */
@ApplicationScoped
public class MembershipService {
    private final Persons persons;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Transactions transactions;
    private final LondonTime time;

    public MembershipService(
            Persons persons,
            Memberships memberships,
            Organisations organisations,
            Transactions transactions,
            LondonTime time) {
        this.persons = persons;
        this.memberships = memberships;
        this.organisations = organisations;
        this.transactions = transactions;
        this.time = time;
    }

    /** People with a membership that holds, by name. */
    public List<Colleague> people(String areaCode) {
        return transactions.read(() -> {
            Map<UUID, Set<Role>> roles = memberships.of(areaCode).stream()
                    .collect(Collectors.groupingBy(
                            Membership::personId, Collectors.mapping(Membership::role, Collectors.toSet())));
            return persons.of(areaCode).stream()
                    .map(p -> new Colleague(p, roles.getOrDefault(p.id(), Set.of())))
                    .toList();
        });
    }

    /** Memberships that hold today. */
    public List<Membership> of(String areaCode) {
        return transactions.read(() -> memberships.of(areaCode));
    }

    Page<MembershipView> list(String areaCode, PageQuery page) {
        return transactions.read(() -> {
            List<Membership> found = memberships
                    .ever(areaCode)
                    .page(page.page() - 1, page.size())
                    .list();
            return Page.of(views(areaCode, found), memberships.ever(areaCode).count(), page);
        });
    }

    MembershipView read(UUID id) {
        return transactions.read(() -> {
            Membership membership = memberships.require(id);
            return views(membership.areaCode(), List.of(membership)).get(0);
        });
    }

    /** Makes the bearer of an identity a member, and known if they were not. */
    public Written grant(String areaCode, Person known, Role role, UUID organisationId, UUID priorityId) {
        return transactions.write(areaCode, () -> {
            Membership membership = begin(areaCode, known, role, organisationId, priorityId);
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
            return holds(areaCode, person.id(), role, organisationId, priorityId)
                    ? Optional.empty()
                    : Optional.of(grant(areaCode, person, role, organisationId, priorityId));
        });
    }

    /** Ends a membership. The person keeps their place in the record and may be granted a role again. */
    Written end(String areaCode, UUID id, String ifMatch, String reason) {
        return transactions.write(areaCode, () -> {
            Membership membership = memberships.require(id);
            ETags.requireMatch(ifMatch, id, membership.version());
            if (membership.role() == Role.AREA_ADMIN && lastOf(areaCode, Role.AREA_ADMIN)) {
                throw ProblemException.unprocessable(
                        "", "This is the area's last administrator. Let another one join first.");
            }
            membership.end(time.today(), reason);
            memberships.flush();
            return new Written(id, membership.version(), transactions.revision());
        });
    }

    /** Inside a write. */
    Membership begin(String areaCode, Person known, Role role, UUID organisationId, UUID priorityId) {
        if (!persons.isPersistent(known) && persons.findById(known.id()) == null) {
            persons.persistAndFlush(known);
        }
        return memberships.add(new Membership(areaCode, known.id(), role, organisationId, priorityId, time.today()));
    }

    /** Inside a transaction. */
    boolean holds(String areaCode, UUID personId, Role role, UUID organisationId, UUID priorityId) {
        return memberships.of(areaCode).stream()
                .anyMatch(m -> m.personId().equals(personId)
                        && m.role() == role
                        && Objects.equals(m.organisationId(), organisationId)
                        && Objects.equals(m.priorityId(), priorityId));
    }

    private boolean lastOf(String areaCode, Role role) {
        return memberships.of(areaCode).stream().filter(m -> m.role() == role).count() == 1;
    }

    private List<MembershipView> views(String areaCode, List<Membership> found) {
        Map<UUID, Organisation> bodies =
                organisations.of(areaCode).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        Map<UUID, Person> people =
                persons
                        .list(
                                "id in ?1",
                                found.stream().map(Membership::personId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return found.stream()
                .map(m -> MembershipView.of(
                        m,
                        people.get(m.personId()),
                        m.organisationId() == null ? null : bodies.get(m.organisationId())))
                .toList();
    }
}
