package uk.goldenthread.kpi;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record CaveatFacts(
        UUID id,
        int version,
        UUID kpiId,
        UUID observationId,
        CaveatKind kind,
        String text,
        String askedOf,
        CaveatState state,
        UUID raisedBy,
        LocalDate raisedOn,
        String answer,
        UUID answeredBy,
        LocalDate answeredOn,
        String closeReason,
        UUID closedBy,
        LocalDate closedOn,
        String source,
        Basis basis)
        implements Fact {}
