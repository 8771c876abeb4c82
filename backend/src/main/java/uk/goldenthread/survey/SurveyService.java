package uk.goldenthread.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Provenance;

/** Surveys and their rounds. */
@ApplicationScoped
public class SurveyService {
    private final Surveys surveys;
    private final SurveyRounds rounds;
    private final Transactions transactions;
    private final Overlay said;

    public SurveyService(Surveys surveys, SurveyRounds rounds, Transactions transactions, Overlay said) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.transactions = transactions;
        this.said = said;
    }

    /** Stores what a paper says of a survey, found by its code. */
    public LoadResult load(String areaCode, UUID programmeId, SurveyDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<Survey> stored = surveys.coded(programmeId, draft.code());
            SurveyDraft whole = said.whole(
                    draft.over(stored.map(Survey::asDraft).map(said::left).orElse(null)));
            if (stored.isEmpty()) {
                return LoadResult.created(surveys.add(new Survey(areaCode, programmeId, whole, provenance))
                        .id());
            }
            Survey survey = stored.get();
            if (survey.asDraft().equals(whole)) {
                return LoadResult.unchanged(survey.id());
            }
            survey.describe(whole, provenance);
            surveys.flush();
            return LoadResult.changed(survey.id());
        });
    }

    /** Stores what a paper says of a round, found by its position in the survey. */
    public LoadResult loadRound(String areaCode, UUID surveyId, RoundDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Survey survey = surveys.require(surveyId);
            Optional<SurveyRound> stored = rounds.at(surveyId, draft.position());
            RoundDraft whole = said.whole(
                    draft.over(stored.map(SurveyRound::asDraft).map(said::left).orElse(null)));
            if (stored.isEmpty()) {
                return LoadResult.created(
                        rounds.add(new SurveyRound(survey, whole, provenance)).id());
            }
            SurveyRound round = stored.get();
            if (round.asDraft().equals(whole)) {
                return LoadResult.unchanged(round.id());
            }
            round.describe(whole, provenance);
            rounds.flush();
            return LoadResult.changed(round.id());
        });
    }
}
