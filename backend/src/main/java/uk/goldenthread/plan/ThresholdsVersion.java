package uk.goldenthread.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** A programme's own thresholds. Never changed, only followed by the next version. */
@Entity
@Table(name = "thresholds")
public class ThresholdsVersion extends ProgrammeRecord {
    private int number;
    private int redOverdueDays;
    private int amberCycles;
    private int impactUnratedMonths;
    private int redatedTimes;
    private int redatedDays;
    private int betterCycles;
    private int forecastJumpDays;
    private int decisionDays;
    private String reason;
    private UUID setBy;
    private LocalDate setOn;

    protected ThresholdsVersion() {}

    ThresholdsVersion(String areaCode, UUID programmeId, int number, ThresholdsDraft draft, UUID setBy, LocalDate on) {
        super(areaCode, programmeId);
        this.number = number;
        redOverdueDays = draft.redOverdueDays();
        amberCycles = draft.amberCycles();
        impactUnratedMonths = draft.impactUnratedMonths();
        redatedTimes = draft.redatedTimes();
        redatedDays = draft.redatedDays();
        betterCycles = draft.betterCycles();
        forecastJumpDays = draft.forecastJumpDays();
        decisionDays = draft.decisionDays();
        reason = draft.reason().strip();
        this.setBy = setBy;
        setOn = on;
    }

    public int number() {
        return number;
    }
}
