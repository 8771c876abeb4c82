package uk.goldenthread.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.KindsOfRoom;
import uk.goldenthread.record.RecordKind;

/** What is kept of surveys. */
@ApplicationScoped
public class SurveyKinds implements KindsOfRoom {
    public static final Kind<SurveyFacts> SURVEY = Kind.of("survey", SurveyFacts.class)
            .inOrder(Comparator.comparing(SurveyFacts::code))
            .toldFromTo("code", SurveyFacts::code)
            .told("title", SurveyFacts::title)
            .told("who is asked", SurveyFacts::audience);

    public static final Kind<SurveyRoundFacts> SURVEY_ROUND = Kind.of("survey_round", SurveyRoundFacts.class)
            .erasable("responsesNote")
            .called(RecordKind.SURVEY_ROUND, "a round of the survey");

    @Override
    public List<Kind<?>> kinds() {
        return List.of(SURVEY, SURVEY_ROUND);
    }
}
