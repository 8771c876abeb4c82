package uk.goldenthread.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record RiskMatrixFacts(
        UUID id,
        int version,
        int number,
        int size,
        List<String> likelihoods,
        List<String> impacts,
        List<RiskMatrix.Descriptor> descriptors,
        List<RiskMatrix.BandFrom> bands,
        int appetite,
        List<RiskMatrix.Appetite> appetites,
        String reason,
        UUID setBy,
        LocalDate setOn)
        implements Fact {
    public RiskMatrix values() {
        return new RiskMatrix(number, size, likelihoods, impacts, descriptors, bands, appetite, appetites);
    }
}
