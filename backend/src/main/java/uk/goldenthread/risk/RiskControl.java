package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** A control of a risk: a record of its own, so that one can see which is in place, which only planned, and which was ever tested. */
@Entity
public class RiskControl extends ProgrammeRecord {
    private UUID riskId;
    private int position;
    private String description;

    @Enumerated(EnumType.STRING)
    private ControlKind kind;

    private String owner;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private ControlStatus status;

    private LocalDate testedOn;
    private String testedBy = "";

    @Enumerated(EnumType.STRING)
    private TestResult testResult;

    private String testNote = "";
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected RiskControl() {}

    RiskControl(Risk risk, int position, ControlDraft draft, Provenance provenance) {
        super(risk.areaCode(), risk.programmeId());
        riskId = risk.id();
        this.position = position;
        describe(draft, provenance);
    }

    final void describe(ControlDraft draft, Provenance provenance) {
        description = draft.description().strip();
        kind = draft.kind();
        owner = Text.orEmpty(draft.owner());
        due = draft.due();
        status = draft.status();
        source = provenance.source();
        basis = provenance.basis();
    }

    public ControlDraft asDraft() {
        return new ControlDraft(description, kind, owner, due, status);
    }

    /** What a paper says of its last test. */
    void tested(@Nullable ControlTest test) {
        if (test != null) {
            testedOn = test.testedOn();
            testedBy = Text.orEmpty(test.testedBy());
            testResult = test.result();
            testNote = Text.orEmpty(test.note());
        }
    }

    /** Its last test; null while there was none. */
    @Nullable
    ControlTest lastTest() {
        return testedOn == null ? null : new ControlTest(testedOn, testedBy, testResult, testNote);
    }

    /** A test says whether it works, and so where it stands. */
    void test(ControlTest test) {
        if (status == ControlStatus.PLANNED) {
            throw ProblemException.conflict(
                    "", "This control is only planned. Say that it is in place before its test is recorded.");
        }
        if (status == ControlStatus.RETIRED) {
            throw ProblemException.conflict("", "This control is retired and is no longer tested.");
        }
        if (testedOn != null && test.testedOn().isBefore(testedOn)) {
            throw ProblemException.unprocessable(
                    "/testedOn", "It was tested on " + PlannedDate.words(testedOn) + " already. Enter a later day.");
        }
        tested(test);
        if (test.result() == TestResult.NOT_EFFECTIVE) {
            status = ControlStatus.NOT_WORKING;
        } else if (test.result() == TestResult.EFFECTIVE) {
            status = ControlStatus.IN_PLACE;
        }
    }

    /** What is left of it once the risk in its text is a risk of its own. */
    void say(String words) {
        description = words.strip();
    }

    public UUID riskId() {
        return riskId;
    }

    public int position() {
        return position;
    }

    ControlStatus status() {
        return status;
    }

    ControlKind kind() {
        return kind;
    }
}
