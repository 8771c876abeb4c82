package uk.goldenthread.snapshot;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.record.Basis;
import uk.goldenthread.risk.ControlKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.RiskCategory;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskDraft;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.risk.TestResult;

/** Rows of the register by the fields a test cares about; the others are plain. */
public final class RiskRowsOf {
    private RiskRowsOf() {}

    public static Risk risk(UUID id, String ref) {
        Risk risk = new Risk();
        risk.id = id;
        risk.ref = ref;
        return risk;
    }

    /** The same row, to be changed. */
    public static Risk risk(RiskFacts r) {
        Risk risk = risk(r.id(), r.ref());
        risk.version = r.version() + 1;
        risk.priority = r.priorityId();
        risk.fund = r.fundId();
        risk.fromControl = r.fromControlId();
        risk.title = r.title();
        risk.cause = r.cause();
        risk.event = r.event();
        risk.consequence = r.consequence();
        risk.category = r.category();
        risk.owner = r.owner();
        risk.status = r.status();
        risk.assessment = r.assessment();
        risk.audience = r.audience();
        risk.audienceThen = r.audienceThen();
        risk.raisedOn = r.raisedOn();
        risk.reviewDue = r.reviewDue();
        risk.reviewedOn = r.reviewedOn();
        risk.reviewNote = r.reviewNote();
        risk.closedOn = r.closedOn();
        risk.closeReason = r.closeReason();
        risk.issueOn = r.issueOn();
        risk.issueReason = r.issueReason();
        risk.issueAction = r.issueActionId();
        risk.escalatedOn = r.escalatedOn();
        risk.escalatedTo = r.escalatedTo();
        risk.basis = r.basis();
        return risk;
    }

    /** A draft of which no more than this matters. */
    public static RiskDraft draft(String ref, Audience audience) {
        RiskDraft plain = RiskDraft.titled(ref, null, "Risk " + ref);
        return new RiskDraft(
                ref,
                null,
                null,
                plain.title(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                audience);
    }

    public static Control control(UUID id, UUID risk, int position) {
        Control control = new Control();
        control.id = id;
        control.risk = risk;
        control.position = position;
        return control;
    }

    /** A risk that is being put together. */
    public static final class Risk {
        private UUID id;
        private String ref;
        public int version = 1;
        public UUID priority;
        public UUID fund;
        public UUID fromControl;
        public String title = "Staff leave";
        public String cause = "";
        public String event = "";
        public String consequence = "";
        public RiskCategory category;
        public String owner = "Director";
        public RiskStatus status = RiskStatus.OPEN;
        public String assessment = "";
        public Audience audience = Audience.AREA;
        /** For whom it was then; null for whom it is now. */
        public Audience audienceThen;

        public LocalDate raisedOn;
        public LocalDate reviewDue;
        public LocalDate reviewedOn;
        public String reviewNote = "";
        public LocalDate closedOn;
        public String closeReason = "";
        public LocalDate reopenedOn;
        public LocalDate issueOn;
        public String issueReason = "";
        public UUID issueAction;
        public LocalDate escalatedOn;
        public String escalatedTo = "";
        public Basis basis = Basis.ENTERED;

        public RiskFacts row() {
            return new RiskFacts(
                    id,
                    version,
                    priority,
                    fund,
                    fromControl,
                    ref,
                    title,
                    cause,
                    event,
                    consequence,
                    category,
                    owner,
                    null,
                    "",
                    null,
                    null,
                    status,
                    assessment,
                    audience,
                    raisedOn,
                    "",
                    reviewDue,
                    reviewedOn,
                    reviewNote,
                    closedOn,
                    closeReason,
                    reopenedOn,
                    "",
                    issueOn,
                    issueReason,
                    issueAction,
                    escalatedOn,
                    escalatedTo,
                    null,
                    "",
                    "",
                    basis,
                    audienceThen);
        }
    }

    /** A control that is being put together. */
    public static final class Control {
        private UUID id;
        private UUID risk;
        private int position;
        public int version = 1;
        public String description = "Monthly check";
        public ControlKind kind;
        public String owner = "Head";
        public LocalDate due;
        public ControlStatus status = ControlStatus.IN_PLACE;
        public LocalDate testedOn;
        public TestResult result;

        public RiskControlFacts row() {
            return new RiskControlFacts(
                    id,
                    version,
                    risk,
                    position,
                    description,
                    kind,
                    owner,
                    due,
                    status,
                    testedOn,
                    "",
                    result,
                    "",
                    "",
                    Basis.ENTERED);
        }
    }
}
