package uk.goldenthread.kpi;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record DefinitionVersionFacts(
        UUID id,
        int version,
        UUID kpiId,
        int number,
        LocalDate appliesFrom,
        String definition,
        String numeratorDefinition,
        String denominatorDefinition,
        String population,
        String reason,
        UUID setBy,
        LocalDate setOn,
        String source,
        Basis basis)
        implements Fact {}
