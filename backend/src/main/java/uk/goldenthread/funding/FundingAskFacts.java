package uk.goldenthread.funding;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record FundingAskFacts(
        UUID id,
        int version,
        String title,
        String askedOf,
        UUID organisationId,
        Long pence,
        LocalDate askedOn,
        LocalDate answerDue,
        AskOutcome outcome,
        LocalDate outcomeOn,
        Long agreedPence,
        String note,
        String source,
        Basis basis)
        implements Fact {}
