package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Versions of matrices. */
@ApplicationScoped
public class RiskMatrices implements TenantRecords<RiskMatrixVersion> {
    /** The matrix in force: the newest version, else that of the product. */
    public RiskMatrix inForce(UUID programmeId) {
        return find("programmeId = ?1 order by number desc", programmeId)
                .firstResultOptional()
                .map(RiskMatrixVersion::values)
                .orElse(RiskMatrix.OF_THE_PRODUCT);
    }

    /** Steps of a version of the matrix. */
    int size(UUID programmeId, int number) {
        return find("programmeId = ?1 and number = ?2", programmeId, number)
                .firstResultOptional()
                .map(v -> v.values().size())
                .orElse(RiskMatrix.OF_THE_PRODUCT.size());
    }
}
