package uk.goldenthread.findings;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** Somebody has seen a finding and explained it. Never changed: a later one stands beside it. */
@Entity
@Immutable
public class Acknowledgement extends ProgrammeRecord {
    private String rule;
    private UUID subjectId;
    private String fingerprint;
    private String reason;
    private LocalDate reviewOn;
    private UUID acknowledgedBy;
    private String acknowledgedRole;
    private LocalDate acknowledgedOn;

    protected Acknowledgement() {}

    Acknowledgement(
            String areaCode, UUID programmeId, AcknowledgementDraft draft, UUID person, String role, LocalDate today) {
        super(areaCode, programmeId);
        rule = draft.rule().name();
        subjectId = draft.subjectId();
        fingerprint = draft.fingerprint();
        reason = draft.reason().strip();
        reviewOn = draft.reviewOn();
        acknowledgedBy = person;
        acknowledgedRole = role;
        acknowledgedOn = today;
    }
}
