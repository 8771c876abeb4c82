package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Text;

/** How an action stood when a cycle closed: what was declared and what the dates said. Never changed. */
@Entity
public class ActionClose extends ProgrammeRecord {
    private UUID cycleId;
    private UUID actionId;
    private UUID statementId;
    private boolean statedInCycle;

    @Enumerated(EnumType.STRING)
    private Rating declared;

    @Enumerated(EnumType.STRING)
    private Rating impact;

    @Enumerated(EnumType.STRING)
    private Rating system;

    @Enumerated(EnumType.STRING)
    private SystemRule rule;

    private int thresholds;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "due"))
    @AttributeOverride(name = "precision", column = @Column(name = "due_precision"))
    private PlannedDate due;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "forecast"))
    @AttributeOverride(name = "precision", column = @Column(name = "forecast_precision"))
    private PlannedDate forecast;

    private String narrativeHash;

    protected ActionClose() {}

    ActionClose(Cycle cycle, Standing standing) {
        super(cycle.areaCode(), cycle.programmeId());
        cycleId = cycle.id();
        actionId = standing.actionId();
        statementId = standing.statementId();
        statedInCycle = cycle.id().equals(standing.statedIn());
        declared = standing.declared();
        impact = standing.impact();
        system = standing.system().rating();
        rule = standing.system().rule();
        thresholds = standing.system().thresholds();
        due = standing.due();
        forecast = standing.forecast();
        narrativeHash = Text.orEmpty(standing.narrativeHash());
    }

    /**
     * How an action stands.
     *
     * @param statedIn cycle of its latest statement
     * @param declared null when nothing was ever stated
     */
    public record Standing(
            UUID actionId,
            @Nullable UUID statementId,
            @Nullable UUID statedIn,
            @Nullable Rating declared,
            @Nullable Rating impact,
            SystemRating system,
            @Nullable PlannedDate due,
            @Nullable PlannedDate forecast,
            @Nullable String narrativeHash) {}
}
