package uk.goldenthread.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** A programme's own matrix. Never changed, only followed by the next version. */
@Entity
@Table(name = "risk_matrix")
public class RiskMatrixVersion extends ProgrammeRecord {
    private int number;
    private int size;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> likelihoods;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> impacts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RiskMatrix.Descriptor> descriptors;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RiskMatrix.BandFrom> bands;

    private int appetite;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RiskMatrix.Appetite> appetites;

    private String reason;
    private UUID setBy;
    private LocalDate setOn;

    protected RiskMatrixVersion() {}

    RiskMatrixVersion(String areaCode, UUID programmeId, int number, RiskMatrixDraft draft, UUID setBy, LocalDate on) {
        super(areaCode, programmeId);
        this.number = number;
        size = draft.size();
        likelihoods = draft.likelihoods().stream().map(String::strip).toList();
        impacts = draft.impacts().stream().map(String::strip).toList();
        descriptors = List.copyOf(draft.descriptors());
        bands = List.copyOf(draft.bands());
        appetite = draft.appetite();
        appetites = List.copyOf(draft.appetites());
        reason = draft.reason().strip();
        this.setBy = setBy;
        setOn = on;
    }

    public int number() {
        return number;
    }

    RiskMatrix values() {
        return new RiskMatrix(number, size, likelihoods, impacts, descriptors, bands, appetite, appetites);
    }
}
