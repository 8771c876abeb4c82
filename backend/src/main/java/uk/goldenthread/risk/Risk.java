package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** Something that could stop the plan or a part of it. Its scores are records of their own; an empty assessment means that no paper gave one. */
@Entity
public class Risk extends ProgrammeRecord {
    private UUID priorityId;
    private UUID fundId;
    private UUID fromControlId;
    private String ref;
    private String title;
    private String cause;
    private String event;
    private String consequence;

    @Enumerated(EnumType.STRING)
    private RiskCategory category;

    private String owner;
    private UUID organisationId;
    private String sro;

    @Enumerated(EnumType.STRING)
    private Proximity proximity;

    @Enumerated(EnumType.STRING)
    private RiskResponse response;

    @Enumerated(EnumType.STRING)
    private RiskStatus status = RiskStatus.OPEN;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String assessment = "";
    private LocalDate raisedOn;
    private String raisedBy;
    private LocalDate reviewDue;
    private LocalDate reviewedOn;
    private String reviewNote = "";
    private LocalDate closedOn;
    private String closeReason = "";
    private LocalDate reopenedOn;
    private String reopenReason = "";
    private LocalDate issueOn;
    private String issueReason = "";
    private UUID issueActionId;
    private LocalDate escalatedOn;
    private String escalatedTo = "";
    private UUID escalatedBoardId;
    private String escalationReason = "";
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Risk() {}

    /**
     * @param ref         reference, unique in the programme
     * @param fromControl control in whose text it was found; null for a risk raised by itself
     */
    Risk(
            String areaCode,
            UUID programmeId,
            String ref,
            RiskDraft draft,
            @Nullable RiskControl fromControl,
            Provenance provenance) {
        super(areaCode, programmeId);
        this.ref = ref;
        fromControlId = fromControl == null ? null : fromControl.id();
        describe(draft, provenance);
    }

    final void describe(RiskDraft draft, Provenance provenance) {
        priorityId = draft.priorityId();
        fundId = draft.fundId();
        title = draft.title().strip();
        cause = Text.orEmpty(draft.cause());
        event = Text.orEmpty(draft.event());
        consequence = Text.orEmpty(draft.consequence());
        category = draft.category();
        owner = Text.orEmpty(draft.owner());
        organisationId = draft.organisationId();
        sro = Text.orEmpty(draft.sro());
        proximity = draft.proximity();
        response = draft.response();
        raisedOn = draft.raisedOn();
        raisedBy = Text.orEmpty(draft.raisedBy());
        reviewDue = draft.reviewDue();
        assessment = Text.orEmpty(draft.assessment());
        audience = draft.audience() == null ? Audience.AREA : draft.audience();
        source = provenance.source();
        basis = provenance.basis();
    }

    RiskDraft asDraft() {
        return new RiskDraft(
                ref,
                priorityId,
                fundId,
                title,
                cause,
                event,
                consequence,
                category,
                owner,
                organisationId,
                sro,
                proximity,
                response,
                raisedOn,
                raisedBy,
                reviewDue,
                assessment,
                audience);
    }

    /** Fewer people read it: another person agreed to that. */
    void narrow(Audience to) {
        requireLive();
        if (!to.narrowerThan(audience)) {
            throw ProblemException.conflict("", "This risk is for " + audience.words() + " already.");
        }
        audience = to;
    }

    /** What a paper says of where it stands. */
    void stand(RiskStanding standing) {
        status = standing.status();
        closedOn = status == RiskStatus.CLOSED ? standing.on() : null;
        closeReason = status == RiskStatus.CLOSED ? Text.orEmpty(standing.reason()) : "";
        if (status == RiskStatus.ISSUE) {
            issueOn = standing.on();
            issueReason = Text.orEmpty(standing.reason());
        }
        escalatedOn = standing.escalatedOn();
        escalatedTo = Text.orEmpty(standing.escalatedTo());
    }

    RiskStanding standing() {
        boolean closed = status == RiskStatus.CLOSED;
        boolean happened = status == RiskStatus.ISSUE;
        return new RiskStanding(
                status,
                closed ? closedOn : happened ? issueOn : null,
                closed ? closeReason : happened ? issueReason : "",
                escalatedOn,
                escalatedTo);
    }

    void close(String reason, LocalDate on) {
        status = require(RiskStatus.Verb.CLOSE);
        closedOn = on;
        closeReason = reason.strip();
    }

    /** What was said when it was closed or happened stays in the history. */
    void reopen(String reason, LocalDate on) {
        status = require(RiskStatus.Verb.REOPEN);
        closedOn = null;
        closeReason = "";
        issueOn = null;
        issueReason = "";
        issueActionId = null;
        reopenedOn = on;
        reopenReason = reason.strip();
    }

    /**
     * It has happened.
     *
     * @param actionId action that deals with it; null for none yet
     */
    void happen(LocalDate on, String reason, @Nullable UUID actionId) {
        status = require(RiskStatus.Verb.HAPPEN);
        issueOn = on;
        issueReason = reason.strip();
        issueActionId = actionId;
    }

    void review(LocalDate on, @Nullable LocalDate next, @Nullable String note) {
        requireLive();
        if (reviewedOn != null && on.isBefore(reviewedOn)) {
            throw ProblemException.unprocessable(
                    "/reviewedOn",
                    "It was reviewed on " + PlannedDate.words(reviewedOn) + " already. Enter a later day.");
        }
        reviewedOn = on;
        reviewDue = next;
        reviewNote = Text.orEmpty(note);
    }

    void escalate(@Nullable UUID boardId, @Nullable String to, String reason, LocalDate on) {
        requireLive();
        escalatedOn = on;
        escalatedBoardId = boardId;
        escalatedTo = Text.orEmpty(to);
        escalationReason = reason.strip();
    }

    /** Refuses what a closed risk no longer takes. */
    void requireLive() {
        if (status == RiskStatus.CLOSED) {
            throw ProblemException.conflict("", closed() + " Open it again first.");
        }
    }

    private RiskStatus require(RiskStatus.Verb verb) {
        return status.after(verb)
                .orElseThrow(() -> ProblemException.conflict(
                        "",
                        switch (status) {
                            case OPEN -> "This risk is open already.";
                            case CLOSED ->
                                verb == RiskStatus.Verb.CLOSE ? closed() : closed() + " Open it again first.";
                            case ISSUE -> "This risk has become an issue already.";
                        }));
    }

    private String closed() {
        return "This risk was closed" + (closedOn == null ? "." : " on " + PlannedDate.words(closedOn) + ".");
    }

    public String ref() {
        return ref;
    }

    public String title() {
        return title;
    }

    public UUID priorityId() {
        return priorityId;
    }

    Audience audience() {
        return audience;
    }

    RiskStatus status() {
        return status;
    }

    boolean ownedBy(UUID organisation) {
        return organisation.equals(organisationId);
    }

    void handOver(UUID organisation) {
        organisationId = organisation;
    }
}
