package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Proposing and deciding roles. Using an invitation link is {@link InvitationService}'s. */
@ApplicationScoped
public class GrantService {
    /** What the operator is called where a person stands otherwise. */
    private static final String OPERATOR = "the operator of this installation";

    private final Grants grants;
    private final MembershipService memberships;
    private final Persons persons;
    private final Organisations organisations;
    private final Scopes scopes;
    private final ActorNames names;
    private final Transactions transactions;
    private final LondonTime time;

    public GrantService(
            Grants grants,
            MembershipService memberships,
            Persons persons,
            Organisations organisations,
            Scopes scopes,
            ActorNames names,
            Transactions transactions,
            LondonTime time) {
        this.grants = grants;
        this.memberships = memberships;
        this.persons = persons;
        this.organisations = organisations;
        this.scopes = scopes;
        this.names = names;
        this.transactions = transactions;
        this.time = time;
    }

    /** A colleague's grant, or an invitation with its link, which is told once and stored nowhere. */
    public record Proposed(Written receipt, GrantState state, InvitationToken token) {}

    /**
     * @param proposer person; null for the operator
     */
    public Proposed propose(String areaCode, GrantDraft draft, UUID proposer) {
        Role role = Role.known(draft.role())
                .orElseThrow(() -> ProblemException.invalid(
                        "/role", "There is no such role. GET /reference/permissions lists them."));
        if (draft.priorityId() != null && !role.ofPriority()) {
            throw ProblemException.unprocessable(
                    "/priorityId", "Only an SRO or a contributor holds a role for one priority.");
        }
        return transactions.write(areaCode, () -> {
            check(areaCode, draft, role);
            InvitationToken token = draft.personId() == null ? InvitationToken.random() : null;
            Grant grant = grants.add(new Grant(areaCode, draft, proposer, token, time.now()));
            takeUp(grant);
            grants.flush();
            return new Proposed(receipt(grant), grant.state(), token);
        });
    }

    Written approve(String areaCode, UUID id, String ifMatch, UUID person) {
        return transactions.write(areaCode, () -> {
            Grant grant = read(id, ifMatch);
            grant.approve(person, time.now());
            takeUp(grant);
            grants.flush();
            return receipt(grant);
        });
    }

    Written refuse(String areaCode, UUID id, String ifMatch, UUID person, String reason) {
        return transactions.write(areaCode, () -> {
            Grant grant = read(id, ifMatch);
            grant.refuse(person, reason, time.now());
            grants.flush();
            return receipt(grant);
        });
    }

    Written withdraw(String areaCode, UUID id, String ifMatch, UUID person, String reason) {
        return transactions.write(areaCode, () -> {
            Grant grant = read(id, ifMatch);
            grant.withdraw(person, reason, time.now());
            grants.flush();
            return receipt(grant);
        });
    }

    Page<GrantView> list(String areaCode, GrantState state, PageQuery page, CurrentUser user) {
        return transactions.read(() -> {
            List<Grant> found = grants.of(areaCode, state)
                    .page(page.page() - 1, page.size())
                    .list();
            return Page.of(
                    views(areaCode, found, user), grants.of(areaCode, state).count(), page);
        });
    }

    GrantView read(String areaCode, UUID id, CurrentUser user) {
        return transactions.read(
                () -> views(areaCode, List.of(grants.require(id)), user).get(0));
    }

    private Grant read(UUID id, String ifMatch) {
        Grant grant = grants.require(id);
        ETags.requireMatch(ifMatch, id, grant.version());
        return grant;
    }

    private void check(String areaCode, GrantDraft draft, Role role) {
        organisations.requireOpen(areaCode, draft.organisationId(), "/organisationId");
        if (draft.priorityId() != null
                && scopes.whereabouts(areaCode, "priority", draft.priorityId()).isEmpty()) {
            throw ProblemException.unprocessable("/priorityId", "This area has no such priority.");
        }
        if (draft.personId() == null) {
            return;
        }
        if (persons.of(areaCode).stream().noneMatch(p -> p.id().equals(draft.personId()))) {
            throw ProblemException.unprocessable(
                    "/personId", "Nobody of this area has that identifier. Invite them by a link instead.");
        }
        if (memberships.holds(areaCode, draft.personId(), role, draft.organisationId(), draft.priorityId())) {
            throw ProblemException.conflict("/role", "They hold that role already.");
        }
        if (grants.waiting(areaCode).stream().anyMatch(g -> g.concerns(draft))) {
            throw ProblemException.conflict("/role", "That grant is proposed already and waits for a second person.");
        }
    }

    /** A colleague needs no link: once nothing is left to approve, the membership begins. */
    private void takeUp(Grant grant) {
        if (grant.takesEffect()) {
            grant.held(memberships.begin(
                    grant.areaCode(),
                    persons.findById(grant.personId()),
                    grant.role(),
                    grant.organisationId(),
                    grant.priorityId()));
        }
    }

    private Written receipt(Grant grant) {
        return new Written(grant.id(), grant.version(), transactions.revision());
    }

    private List<GrantView> views(String areaCode, List<Grant> found, CurrentUser user) {
        UnaryOperator<String> named = names.of(found.stream()
                .flatMap(g -> Stream.of(g.personId(), g.proposedBy(), g.decidedBy()))
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .toList());
        Map<UUID, Organisation> bodies =
                organisations.of(areaCode).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        Instant now = time.now();
        return found.stream()
                .map(g -> new GrantView(
                        g.id(),
                        g.version(),
                        g.role().word(),
                        g.post(),
                        g.organisationId(),
                        g.organisationId() == null
                                ? null
                                : bodies.get(g.organisationId()).shortName(),
                        g.priorityId(),
                        g.expired(now)
                                ? GrantView.Status.EXPIRED
                                : GrantView.Status.valueOf(g.state().name()),
                        g.byLink(),
                        g.role().needsSecondPerson(),
                        g.personId() == null ? null : named.apply(g.personId().toString()),
                        g.proposedBy() == null
                                ? OPERATOR
                                : named.apply(g.proposedBy().toString()),
                        g.proposedAt(),
                        g.decidedBy() == null ? null : named.apply(g.decidedBy().toString()),
                        g.decidedAt(),
                        g.decisionReason(),
                        g.expiresAt(),
                        g.membershipId(),
                        allowed(g, user)))
                .toList();
    }

    private static List<String> allowed(Grant grant, CurrentUser user) {
        UUID me = user.identity().personId();
        List<String> verbs = new ArrayList<>();
        boolean second =
                user.may(Permission.GRANT_DECIDE) && !me.equals(grant.proposedBy()) && !me.equals(grant.personId());
        if (second && grant.state().allows(GrantState.Verb.APPROVE)) {
            verbs.add("approve");
            verbs.add("refuse");
        }
        if (user.may(Permission.MEMBERSHIP_WRITE) && grant.state().allows(GrantState.Verb.WITHDRAW)) {
            verbs.add("withdraw");
        }
        return List.copyOf(verbs);
    }
}
