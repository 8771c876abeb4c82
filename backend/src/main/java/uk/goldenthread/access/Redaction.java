package uk.goldenthread.access;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** A request to erase text from a record and its history. It takes two people and a reason, and itself stays in the history. */
@Entity
public class Redaction extends TenantRecord {
    private UUID programmeId;
    private String tableName;
    private UUID rowId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> columns;

    private String reason;
    private UUID requestedBy;
    private UUID approvedBy;
    private Integer rowsRedacted;
    private String standInDigest;

    protected Redaction() {}

    /**
     * @param programmeId programme of the record; null for a record of the area itself
     */
    public Redaction(String areaCode, UUID programmeId, RedactionDraft draft, UUID requestedBy) {
        super(areaCode);
        this.programmeId = programmeId;
        this.tableName = draft.table();
        this.rowId = draft.rowId();
        this.columns = draft.columns().stream().distinct().sorted().toList();
        this.reason = draft.reason().strip();
        this.requestedBy = requestedBy;
    }

    /** Refuses the person who asked, and a second approval. */
    public void requireApprover(UUID person) {
        if (approvedBy != null) {
            throw ProblemException.conflict("", "This erasure has been carried out already.");
        }
        if (person == null || person.equals(requestedBy)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "You asked for this erasure yourself. Somebody else must approve it.");
        }
    }

    /**
     * Records that it was carried out.
     *
     * @param rows   stored rows that lost the text
     * @param digest SHA-256 of what stands in for them, or verification could not tell an erasure from tampering
     */
    public void carriedOut(UUID approver, int rows, String digest) {
        requireApprover(approver);
        approvedBy = approver;
        rowsRedacted = rows;
        standInDigest = digest;
    }

    public String tableName() {
        return tableName;
    }

    public UUID rowId() {
        return rowId;
    }

    public List<String> columns() {
        return columns;
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    public UUID approvedBy() {
        return approvedBy;
    }

    RedactionView view(java.util.function.UnaryOperator<String> names) {
        return new RedactionView(
                id(),
                version(),
                approvedBy == null ? RedactionView.Status.WAITING : RedactionView.Status.CARRIED_OUT,
                tableName,
                rowId,
                programmeId,
                columns,
                reason,
                names.apply(requestedBy.toString()),
                approvedBy == null ? null : names.apply(approvedBy.toString()),
                rowsRedacted);
    }
}
