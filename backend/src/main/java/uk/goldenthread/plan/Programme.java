package uk.goldenthread.plan;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** An improvement programme of an area under one instrument. */
@Entity
public class Programme extends TenantRecord {
    private String title;

    /** Code of {@link Instruments}. */
    private String instrument;

    private LocalDate inspectionFrom;
    private LocalDate inspectionTo;
    private LocalDate reportOn;
    private LocalDate monitoringOn;
    private LocalDate nextStocktakeOn;
    private LocalDate endsOn;
    private String releaseCode = "";

    protected Programme() {}

    public Programme(String areaCode, ProgrammeDraft draft) {
        super(areaCode);
        describe(draft);
    }

    public void describe(ProgrammeDraft draft) {
        if (draft.inspectionFrom() != null
                && draft.inspectionTo() != null
                && draft.inspectionTo().isBefore(draft.inspectionFrom())) {
            throw ProblemException.unprocessable("/inspectionTo", "The inspection cannot end before it begins.");
        }
        if (draft.inspectionTo() != null
                && draft.reportOn() != null
                && draft.reportOn().isBefore(draft.inspectionTo())) {
            throw ProblemException.unprocessable(
                    "/reportOn", "The report cannot be published before the inspection ends.");
        }
        title = draft.title().strip();
        instrument = Instruments.require(draft.instrument());
        inspectionFrom = draft.inspectionFrom();
        inspectionTo = draft.inspectionTo();
        reportOn = draft.reportOn();
        monitoringOn = draft.monitoringOn();
        nextStocktakeOn = draft.nextStocktakeOn();
        endsOn = draft.endsOn();
    }

    public ProgrammeDraft asDraft() {
        return new ProgrammeDraft(
                title, instrument, inspectionFrom, inspectionTo, reportOn, monitoringOn, nextStocktakeOn, endsOn, null);
    }

    /** Its benchmarks are read from that release of the published open data. */
    public void adoptRelease(String code) {
        releaseCode = code;
    }

    public String title() {
        return title;
    }

    public String instrument() {
        return instrument;
    }

    public LocalDate inspectionFrom() {
        return inspectionFrom;
    }

    public LocalDate inspectionTo() {
        return inspectionTo;
    }

    public LocalDate reportOn() {
        return reportOn;
    }

    /** Nothing of a plan can be dated before the inspection it answers, nor in another century. */
    public void refuseBefore(String pointer, LocalDate date) {
        LocalDate earliest =
                inspectionFrom != null ? inspectionFrom : reportOn != null ? reportOn : LocalDate.of(2014, 9, 1);
        if (date != null && date.isBefore(earliest)) {
            throw ProblemException.unprocessable(
                    pointer, "That date is before the programme's inspection (" + earliest + ").");
        }
        if (date != null && date.getYear() > 2099) {
            throw ProblemException.unprocessable(pointer, "That date is too far in the future.");
        }
    }
}
