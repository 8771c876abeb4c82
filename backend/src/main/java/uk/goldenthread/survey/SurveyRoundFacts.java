package uk.goldenthread.survey;

import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Fact;

public record SurveyRoundFacts(
        UUID id,
        int version,
        UUID surveyId,
        int position,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        Integer responses,
        String responsesNote,
        boolean baseline,
        String source,
        Basis basis)
        implements Fact {}
