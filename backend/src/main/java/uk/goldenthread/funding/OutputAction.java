package uk.goldenthread.funding;

import jakarta.persistence.Entity;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** An action that an output serves. */
@Entity
public class OutputAction extends ProgrammeRecord {
    private UUID outputId;
    private UUID actionId;

    protected OutputAction() {}

    OutputAction(Output output, UUID actionId) {
        super(output.areaCode(), output.programmeId());
        outputId = output.id();
        this.actionId = actionId;
    }
}
