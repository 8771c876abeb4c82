package uk.goldenthread.plan;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record ThresholdsFacts(
        UUID id,
        int version,
        int number,
        int redOverdueDays,
        int amberCycles,
        int impactUnratedMonths,
        int redatedTimes,
        int redatedDays,
        int betterCycles,
        int forecastJumpDays,
        int decisionDays,
        String reason,
        UUID setBy,
        LocalDate setOn)
        implements Fact {
    public Thresholds values() {
        return new Thresholds(
                number,
                redOverdueDays,
                amberCycles,
                impactUnratedMonths,
                redatedTimes,
                redatedDays,
                betterCycles,
                forecastJumpDays,
                decisionDays);
    }
}
