package uk.goldenthread.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import uk.goldenthread.access.AreaService;
import uk.goldenthread.access.MembershipService;
import uk.goldenthread.access.OrganisationDraft;
import uk.goldenthread.access.OrganisationKind;
import uk.goldenthread.access.Person;
import uk.goldenthread.access.Role;
import uk.goldenthread.plan.ActionDraft;
import uk.goldenthread.plan.ActionService;
import uk.goldenthread.plan.ListingDraft;
import uk.goldenthread.plan.PriorityDraft;
import uk.goldenthread.plan.ProgrammeDraft;
import uk.goldenthread.plan.ProgrammeService;
import uk.goldenthread.platform.tenancy.Caller;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** Builds an area as a test needs it, each with a code of its own, so that tests do not meet. */
@ApplicationScoped
public class Scenario {
    private static final AtomicInteger NEXT = new AtomicInteger(90_000_000);
    private final AreaService areas;
    private final MembershipService memberships;
    private final ProgrammeService programmes;
    private final ActionService actions;
    private final CurrentRequest call;

    public Scenario(
            AreaService areas,
            MembershipService memberships,
            ProgrammeService programmes,
            ActionService actions,
            CurrentRequest call) {
        this.areas = areas;
        this.memberships = memberships;
        this.programmes = programmes;
        this.actions = actions;
        this.call = call;
    }

    /** Runs work as a job of the area, with its rows readable and writable. */
    @ActivateRequestContext
    public <T> T as(String areaCode, Supplier<T> work) {
        call.caller(Caller.job("test", Set.of(areaCode)));
        return work.get();
    }

    /** A new area with a council and an ICB. */
    public String area() {
        String code = "E" + NEXT.incrementAndGet();
        return as(code, () -> {
            areas.createArea(code, "Area " + code, "North West");
            areas.addOrganisation(code, new OrganisationDraft("Council", "The Council", OrganisationKind.COUNCIL));
            areas.addOrganisation(
                    code, new OrganisationDraft("ICB", "The Integrated Care Board", OrganisationKind.ICB));
            return code;
        });
    }

    /** A member with that role; answers a request that carries their token. */
    public RequestSpecification member(String areaCode, Role role, UUID... priorities) {
        return request(subject(areaCode, role, priorities));
    }

    /** A new member's subject, for a test that asks several times or with a browser's session. */
    public String subject(String areaCode, Role role, UUID... priorities) {
        String subject = UUID.randomUUID().toString();
        Person person = new Person(Tokens.ISSUER, subject, Person.Kind.PERSON, role.word(), subject + "@example.org");
        as(areaCode, () -> {
            if (priorities.length == 0) {
                memberships.grant(areaCode, person, role, null, null);
            }
            for (UUID priority : priorities) {
                memberships.grant(areaCode, person, role, null, priority);
            }
            return null;
        });
        return subject;
    }

    /** A new data provider of a body; answers their subject. */
    public String supplier(String areaCode, UUID organisationId) {
        String subject = UUID.randomUUID().toString();
        Person person = new Person(Tokens.ISSUER, subject, Person.Kind.PERSON, "supplier", subject + "@example.org");
        return as(areaCode, () -> {
            memberships.grant(areaCode, person, Role.DATA_PROVIDER, organisationId, null);
            return subject;
        });
    }

    /** The body of the area with that short name: Council, ICB. */
    public UUID organisation(String areaCode, String shortName) {
        return as(areaCode, () -> areas.organisations(areaCode).stream()
                .filter(o -> o.asDraft().shortName().equals(shortName))
                .findFirst()
                .orElseThrow()
                .id());
    }

    /** A member with every role there is, for a test that asks about something else than permission. */
    public String everyRole(String areaCode) {
        String subject = UUID.randomUUID().toString();
        Person person = new Person(Tokens.ISSUER, subject, Person.Kind.PERSON, "everybody", subject + "@example.org");
        return as(areaCode, () -> {
            for (Role role : Role.values()) {
                memberships.grant(areaCode, person, role, null, null);
            }
            return subject;
        });
    }

    public static RequestSpecification request(String subject) {
        return given().auth().oauth2(Tokens.of(subject)).accept("application/json");
    }

    public UUID programme(String areaCode) {
        return as(areaCode, () -> programmes
                .create(
                        areaCode,
                        new ProgrammeDraft(
                                "Priority Action Plan",
                                "PRIORITY_ACTION_PLAN",
                                java.time.LocalDate.of(2023, 11, 6),
                                java.time.LocalDate.of(2023, 11, 24),
                                java.time.LocalDate.of(2024, 1, 26),
                                null,
                                null,
                                null,
                                null))
                .id());
    }

    public UUID priority(String areaCode, UUID programme, int number) {
        return as(areaCode, () -> programmes
                .addPriority(
                        areaCode,
                        programme,
                        new PriorityDraft(
                                number,
                                "Priority " + number,
                                "Leaders should improve " + number + ".",
                                List.of(),
                                "SRO, priority " + number),
                        Provenance.ENTERED)
                .id());
    }

    public UUID action(String areaCode, UUID programme, UUID priority, String ref, PlannedDate due) {
        return as(areaCode, () -> actions.create(
                        areaCode,
                        programme,
                        new ActionDraft(
                                "Action " + ref,
                                List.of(),
                                "",
                                List.of(),
                                "",
                                "",
                                null,
                                due,
                                null,
                                List.of(new ListingDraft(priority, ref))),
                        Provenance.ENTERED)
                .id());
    }
}
