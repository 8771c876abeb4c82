package uk.goldenthread.snapshot;

import java.util.List;
import java.util.stream.Stream;
import uk.goldenthread.access.AccessKinds;
import uk.goldenthread.funding.FundingKinds;
import uk.goldenthread.governance.GovernanceKinds;
import uk.goldenthread.kpi.KpiKinds;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;
import uk.goldenthread.risk.RiskKinds;
import uk.goldenthread.survey.SurveyKinds;

/** The kinds of every room, for tests that start no application; {@code KindsTest} compares them with those that the application finds. */
public final class AllKinds {
    public static final List<KindsOfRoom> ROOMS = List.of(
            new AccessKinds(),
            new PlanKinds(),
            new RiskKinds(),
            new KpiKinds(),
            new SurveyKinds(),
            new FundingKinds(),
            new GovernanceKinds());

    private AllKinds() {}

    public static Stream<Kind<?>> all() {
        return ROOMS.stream().flatMap(room -> room.kinds().stream());
    }

    /** Those of which a state holds records. */
    public static List<Kind<?>> ofState() {
        return all().filter(kind -> kind.facts() != Fact.class).toList();
    }
}
