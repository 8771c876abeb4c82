package uk.goldenthread.survey;

import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record SurveyFacts(UUID id, int version, String code, String title, String audience, String source, Basis basis)
        implements Fact {}
