package uk.goldenthread.funding;

import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** What a funder asks for. Met and waived need evidence; one may protect the money of a workstream from virements. */
@Entity
public class FundCondition extends ProgrammeRecord {
    private UUID fundId;
    private int position;
    private String text;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private ConditionStatus status;

    private LocalDate statusOn;
    private String evidence;
    private String evidenceUrl;
    private UUID protectsWorkstreamId;
    private Long minimumPence;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected FundCondition() {}

    FundCondition(Fund fund, ConditionDraft draft, @Nullable LocalDate on, Provenance provenance) {
        super(fund.areaCode(), fund.programmeId());
        fundId = fund.id();
        describe(draft, on, provenance);
    }

    /**
     * @param on since when it stands so, where that changes; null where a paper does not say
     */
    void describe(ConditionDraft said, @Nullable LocalDate on, Provenance provenance) {
        ConditionDraft draft = said.kept();
        if (draft.status().satisfied()
                && draft.evidence().isEmpty()
                && draft.evidenceUrl().isEmpty()) {
            throw ProblemException.unprocessable("/evidence", "Say what shows that it is met, or who waived it.");
        }
        if ((draft.protectsWorkstreamId() == null) != (draft.minimumPence() == null)) {
            throw ProblemException.unprocessable(
                    "/minimumPence", "A condition that protects a workstream says which one and how much it keeps.");
        }
        if (status != draft.status()) {
            statusOn = on;
        }
        position = draft.position();
        text = draft.text();
        due = draft.due();
        status = draft.status();
        evidence = draft.evidence();
        evidenceUrl = draft.evidenceUrl();
        protectsWorkstreamId = draft.protectsWorkstreamId();
        minimumPence = draft.minimumPence();
        source = provenance.source();
        basis = provenance.basis();
    }

    /** Refuses what would leave the workstream it protects with less than it must keep. */
    void requireKept(Workstream workstream, long left) {
        boolean broken =
                workstream.id().equals(protectsWorkstreamId) && status != ConditionStatus.WAIVED && left < minimumPence;
        if (broken) {
            throw ProblemException.unprocessable(
                    "/pence",
                    "A condition of the grant keeps at least " + Amounts.pounds(minimumPence) + " for "
                            + workstream.title() + ": “" + text + "”.");
        }
    }

    public ConditionDraft asDraft() {
        return new ConditionDraft(
                position, text, due, status, evidence, evidenceUrl, protectsWorkstreamId, minimumPence);
    }

    public UUID fundId() {
        return fundId;
    }
}
