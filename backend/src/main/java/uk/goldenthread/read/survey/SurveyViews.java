package uk.goldenthread.read.survey;

import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyRoundFacts;

/** Surveys as the API shows them: pure functions of a snapshot. */
public final class SurveyViews {
    private SurveyViews() {}

    public static SurveyView survey(ProgrammeSnapshot s, SurveyFacts v) {
        return new SurveyView(
                v.id(),
                v.version(),
                v.code(),
                v.title(),
                v.audience(),
                s.roundsOf(v).stream().map(SurveyViews::round).toList(),
                v.source(),
                v.basis());
    }

    static RoundView round(SurveyRoundFacts r) {
        return new RoundView(
                r.id(),
                r.version(),
                r.position(),
                r.title(),
                r.opensOn(),
                r.closesOn(),
                r.responses(),
                Text.orNull(r.responsesNote()),
                r.baseline(),
                r.source(),
                r.basis());
    }
}
