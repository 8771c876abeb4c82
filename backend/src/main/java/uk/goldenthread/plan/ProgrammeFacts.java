package uk.goldenthread.plan;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record ProgrammeFacts(
        UUID id,
        int version,
        String title,
        String instrument,
        LocalDate inspectionFrom,
        LocalDate inspectionTo,
        LocalDate reportOn,
        LocalDate monitoringOn,
        LocalDate nextStocktakeOn,
        LocalDate endsOn,
        String releaseCode)
        implements Fact {
    public ProgrammeFacts {
        releaseCode = releaseCode == null ? "" : releaseCode;
    }
}
