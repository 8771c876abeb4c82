package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Caller;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Written;

/** Using an invitation link: the only thing that binds a person who signs in to an area. */
@ApplicationScoped
public class InvitationService {
    private final Grants grants;
    private final MembershipService memberships;
    private final Persons persons;
    private final Areas areas;
    private final Organisations organisations;
    private final Transactions transactions;
    private final CurrentRequest call;
    private final LondonTime time;

    public InvitationService(
            Grants grants,
            MembershipService memberships,
            Persons persons,
            Areas areas,
            Organisations organisations,
            Transactions transactions,
            CurrentRequest call,
            LondonTime time) {
        this.grants = grants;
        this.memberships = memberships;
        this.persons = persons;
        this.areas = areas;
        this.organisations = organisations;
        this.transactions = transactions;
        this.call = call;
        this.time = time;
    }

    /** What the link offers, before one takes it. */
    InvitationView read(InvitationToken token, Bearer bearer) {
        Grants.Whereabouts where = whereabouts(token);
        return within(
                where.areaCode(),
                bearer.personId(),
                () -> transactions.read(() -> {
                    Grant grant = grants.require(where.id());
                    grant.requireAcceptable(bearer.personId(), time.now());
                    Area area = areas.find("areaCode", where.areaCode()).singleResult();
                    return new InvitationView(
                            area.areaCode(),
                            area.name(),
                            grant.role().word(),
                            grant.role().meaning(),
                            grant.post(),
                            grant.organisationId() == null
                                    ? null
                                    : organisations
                                            .require(grant.organisationId())
                                            .shortName(),
                            grant.expiresAt(),
                            bearer.name());
                }));
    }

    /** Binds whoever is signed in to the role of the link, once. */
    Written accept(InvitationToken token, Bearer bearer) {
        Grants.Whereabouts where = whereabouts(token);
        Person known = bearer.personId() == null
                ? new Person(bearer.issuer(), bearer.subject(), bearer.kind(), bearer.name(), bearer.email())
                : transactions.read(() -> persons.findById(bearer.personId()));
        return within(
                where.areaCode(),
                known.id(),
                () -> transactions.write(where.areaCode(), () -> {
                    Grant grant = grants.require(where.id());
                    grant.requireAcceptable(known.id(), time.now());
                    if (memberships.holds(
                            where.areaCode(), known.id(), grant.role(), grant.organisationId(), grant.priorityId())) {
                        throw ProblemException.conflict(
                                "", "You hold this role already. The link stays open for somebody else.");
                    }
                    Membership membership = memberships.begin(
                            where.areaCode(), known, grant.role(), grant.organisationId(), grant.priorityId());
                    grant.held(membership);
                    grants.flush();
                    return new Written(membership.id(), membership.version(), transactions.revision());
                }));
    }

    private Grants.Whereabouts whereabouts(InvitationToken token) {
        return transactions
                .read(() -> grants.behind(token))
                .orElseThrow(() -> ProblemException.unprocessable(
                        "/token",
                        "This invitation is not known. Check that the whole link was copied, or ask for a new one."));
    }

    /** The link lets its holder into its area for this one piece of work. */
    private <T> T within(String areaCode, UUID personId, Supplier<T> work) {
        Caller before = call.caller();
        Set<String> readable = new HashSet<>(before.areas());
        readable.add(areaCode);
        call.caller(new Caller(personId, personId == null ? "nobody" : personId.toString(), readable));
        try {
            return work.get();
        } finally {
            call.caller(before);
        }
    }
}
