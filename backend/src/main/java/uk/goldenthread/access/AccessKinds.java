package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;

/** What is kept of bodies, roles and people. */
@ApplicationScoped
public class AccessKinds implements KindsOfRoom {
    public static final Kind<OrganisationFacts> ORGANISATION =
            Kind.ofArea("organisation", OrganisationFacts.class).inOrder(Comparator.comparing(OrganisationFacts::name));

    public static final Kind<Fact> ACCESS_GRANT = Kind.ofTexts("access_grant", "post", "decisionReason");

    public static final Kind<Fact> MEMBERSHIP = Kind.ofTexts("membership", "leftReason");

    @Override
    public List<Kind<?>> kinds() {
        return List.of(ORGANISATION, ACCESS_GRANT, MEMBERSHIP);
    }
}
