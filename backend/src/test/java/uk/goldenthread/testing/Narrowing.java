package uk.goldenthread.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.risk.AudienceDecider;
import uk.goldenthread.risk.AudienceRequestDraft;
import uk.goldenthread.risk.AudienceService;
import uk.goldenthread.risk.RiskKeeper;

/** Makes a risk one for advisers by the only way there is: one person asks, another agrees. */
@ApplicationScoped
public class Narrowing {
    private final Scenario scenario;
    private final AudienceService audiences;

    Narrowing(Scenario scenario, AudienceService audiences) {
        this.scenario = scenario;
        this.audiences = audiences;
    }

    public void forAdvisers(String area, UUID risk) {
        Set<Audience> all = Set.of(Audience.values());
        scenario.as(area, () -> {
            Written asked = audiences.ask(
                    area,
                    risk,
                    new AudienceRequestDraft(Audience.ADVISERS, "For a test."),
                    new RiskKeeper(UUID.randomUUID(), true, false, Set.of(), all));
            return audiences.approve(
                    area,
                    asked.id(),
                    "\"" + asked.id() + ".v" + asked.version() + "\"",
                    null,
                    new AudienceDecider(UUID.randomUUID(), "Chair", true, all));
        });
    }
}
