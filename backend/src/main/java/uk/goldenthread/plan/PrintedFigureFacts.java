package uk.goldenthread.plan;

import java.math.BigDecimal;
import java.util.UUID;
import uk.goldenthread.record.Fact;

public record PrintedFigureFacts(
        UUID id,
        int version,
        UUID sourcePaperId,
        String scope,
        Rating rating,
        BigDecimal value,
        int decimals,
        String source)
        implements Fact {}
