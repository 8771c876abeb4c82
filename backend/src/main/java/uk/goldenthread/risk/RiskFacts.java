package uk.goldenthread.risk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

/** A risk. Text erased by an earlier release may be null in the history: it is read as empty. */
public record RiskFacts(
        UUID id,
        int version,
        UUID priorityId,
        UUID fundId,
        UUID fromControlId,
        String ref,
        String title,
        String cause,
        String event,
        String consequence,
        RiskCategory category,
        String owner,
        UUID organisationId,
        String sro,
        Proximity proximity,
        RiskResponse response,
        RiskStatus status,
        String assessment,
        Audience audience,
        LocalDate raisedOn,
        String raisedBy,
        LocalDate reviewDue,
        LocalDate reviewedOn,
        String reviewNote,
        LocalDate closedOn,
        String closeReason,
        LocalDate reopenedOn,
        String reopenReason,
        LocalDate issueOn,
        String issueReason,
        UUID issueActionId,
        LocalDate escalatedOn,
        String escalatedTo,
        UUID escalatedBoardId,
        String escalationReason,
        String source,
        Basis basis,
        Audience audienceThen)
        implements Fact {

    public RiskFacts {
        // Rows from before it was kept were for everybody.
        audience = audience == null ? Audience.AREA : audience;
        // As stored, they are the same; today's audience takes the place of the first alone.
        audienceThen = audienceThen == null ? audience : audienceThen;
        sro = Objects.requireNonNullElse(sro, "");
        raisedBy = Objects.requireNonNullElse(raisedBy, "");
        reviewNote = Objects.requireNonNullElse(reviewNote, "");
        closeReason = Objects.requireNonNullElse(closeReason, "");
        reopenReason = Objects.requireNonNullElse(reopenReason, "");
        issueReason = Objects.requireNonNullElse(issueReason, "");
        escalatedTo = Objects.requireNonNullElse(escalatedTo, "");
        escalationReason = Objects.requireNonNullElse(escalationReason, "");
    }

    /** Open, or happened and not yet over. */
    public boolean live() {
        return status != RiskStatus.CLOSED;
    }

    public RiskFacts of(Audience today) {
        return new RiskFacts(
                id,
                version,
                priorityId,
                fundId,
                fromControlId,
                ref,
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
                status,
                assessment,
                today,
                raisedOn,
                raisedBy,
                reviewDue,
                reviewedOn,
                reviewNote,
                closedOn,
                closeReason,
                reopenedOn,
                reopenReason,
                issueOn,
                issueReason,
                issueActionId,
                escalatedOn,
                escalatedTo,
                escalatedBoardId,
                escalationReason,
                source,
                basis,
                audienceThen);
    }
}
