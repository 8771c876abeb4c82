package uk.goldenthread.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.PlannedDate;

/** The figures of a period as somebody signed them off. While it stands they cannot be changed. */
@Entity
public class SignOff extends ProgrammeRecord {
    private UUID kpiId;
    private String period;

    @Enumerated(EnumType.STRING)
    private SignOffState state;

    private UUID signedBy;
    private LocalDate signedOn;
    private UUID reopenedBy;
    private LocalDate reopenedOn;
    private String reopenReason = "";

    protected SignOff() {}

    SignOff(Kpi kpi, String period, UUID person, LocalDate today) {
        super(kpi.areaCode(), kpi.programmeId());
        kpiId = kpi.id();
        this.period = period.strip();
        state = SignOffState.LOCKED;
        signedBy = person;
        signedOn = today;
    }

    /** Signed off again after it was reopened. */
    void sign(UUID person, LocalDate today) {
        if (state == SignOffState.LOCKED) {
            throw ProblemException.conflict("/period", words() + " already.");
        }
        state = SignOffState.LOCKED;
        signedBy = person;
        signedOn = today;
    }

    void reopen(UUID person, LocalDate today, String reason) {
        if (state == SignOffState.REOPENED) {
            throw ProblemException.conflict("", "This period is open already; its figures can be changed.");
        }
        state = SignOffState.REOPENED;
        reopenedBy = person;
        reopenedOn = today;
        reopenReason = reason.strip();
    }

    /** Refuses a change of the figures of the period. */
    void requireOpen() {
        if (state == SignOffState.LOCKED) {
            throw ProblemException.conflict(
                    "/period", words() + ". Reopen the period with a reason before they are changed.");
        }
    }

    private String words() {
        return "The figures of " + period + " were signed off on " + PlannedDate.words(signedOn);
    }

    public String period() {
        return period;
    }

    public SignOffState state() {
        return state;
    }

    UUID kpiId() {
        return kpiId;
    }
}
