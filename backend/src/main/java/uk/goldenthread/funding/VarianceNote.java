package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** Why a workstream is ahead of or behind its profile. */
@Entity
public class VarianceNote extends ProgrammeRecord {
    private UUID workstreamId;
    private LocalDate month;
    private String text;
    private UUID notedBy;
    private LocalDate notedOn;

    protected VarianceNote() {}

    VarianceNote(Workstream workstream, YearMonth month) {
        super(workstream.areaCode(), workstream.programmeId());
        workstreamId = workstream.id();
        this.month = month.atDay(1);
    }

    void say(String words, UUID person, LocalDate on) {
        text = words.strip();
        notedBy = person;
        notedOn = on;
    }
}
