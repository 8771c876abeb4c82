package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** A measure that an output is to move. */
@Entity
public class OutputKpi extends ProgrammeRecord {
    private UUID outputId;
    private UUID kpiId;

    protected OutputKpi() {}

    OutputKpi(Output output, UUID kpiId) {
        super(output.areaCode(), output.programmeId());
        outputId = output.id();
        this.kpiId = kpiId;
    }
}
