package uk.goldenthread.risk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record RiskControlFacts(
        UUID id,
        int version,
        UUID riskId,
        int position,
        String description,
        ControlKind kind,
        String owner,
        LocalDate due,
        ControlStatus status,
        LocalDate testedOn,
        String testedBy,
        TestResult testResult,
        String testNote,
        String source,
        Basis basis)
        implements Fact {
    public RiskControlFacts {
        testedBy = Objects.requireNonNullElse(testedBy, "");
        testNote = Objects.requireNonNullElse(testNote, "");
    }
}
