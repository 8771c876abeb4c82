package uk.goldenthread.plan;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Text;

/** A board paper or minutes that a state of the programme was loaded from. */
@Entity
public class SourcePaper extends ProgrammeRecord {
    private String title;
    private LocalDate datedOn;
    private LocalDate positionOn;
    private LocalDate effectiveOn;
    private String note;

    protected SourcePaper() {}

    /**
     * @param datedOn     date printed on the paper
     * @param positionOn  date it describes
     * @param effectiveOn date from which the programme counts it as known
     */
    public SourcePaper(
            Programme programme,
            String title,
            LocalDate datedOn,
            LocalDate positionOn,
            LocalDate effectiveOn,
            String note) {
        super(programme.areaCode(), programme.id());
        this.title = title.strip();
        this.datedOn = datedOn;
        this.positionOn = positionOn;
        this.effectiveOn = effectiveOn;
        this.note = Text.orEmpty(note);
    }

    public String title() {
        return title;
    }
}
