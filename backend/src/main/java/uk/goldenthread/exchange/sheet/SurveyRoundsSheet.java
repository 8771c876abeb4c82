package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.survey.RoundDraft;
import uk.goldenthread.survey.Survey;
import uk.goldenthread.survey.SurveyRounds;
import uk.goldenthread.survey.SurveyService;
import uk.goldenthread.survey.Surveys;

/** Rounds of surveys, found by the code of the survey and their position. */
@ApplicationScoped
public class SurveyRoundsSheet implements SheetImporter {
    private final SurveyService service;
    private final Surveys surveys;
    private final SurveyRounds rounds;

    public SurveyRoundsSheet(SurveyService service, Surveys surveys, SurveyRounds rounds) {
        this.service = service;
        this.surveys = surveys;
        this.rounds = rounds;
    }

    @Override
    public String sheet() {
        return "survey-rounds";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "survey_code",
                "position",
                "title",
                "opens",
                "closes",
                "responses",
                "responses_note",
                "baseline",
                "source",
                "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of("opens", "closes", "responses", "responses_note");
    }

    @Override
    public Set<String> keys() {
        return Set.of("survey_code", "position");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String code = cells.reference("survey_code", 40);
        Integer position = cells.needed("position", cells.small("position", 1, 999));
        String title = cells.text("title", 300);
        LocalDate opens = cells.day("opens");
        LocalDate closes = cells.day("closes");
        Integer responses = cells.small("responses", 0, 10_000_000);
        String note = cells.text("responses_note", 1000);
        Boolean baseline = cells.yesNo("baseline");
        return Prepared.of(code == null || position == null ? null : code + " / " + position, loading -> {
            UUID survey = surveys.coded(loading.programmeId(), code)
                    .map(Survey::id)
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/surveyCode", "There is no survey " + code + " in this programme."));
            return Applied.of(service.loadRound(
                    loading.areaCode(),
                    survey,
                    new RoundDraft(position, title, opens, closes, responses, note, baseline),
                    cells.provenance(loading.paper().title())));
        });
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> codes =
                surveys.of(loading.programmeId()).stream().collect(Collectors.toMap(Survey::id, Survey::code));
        return rounds.inProgramme(loading.programmeId()).stream()
                .map(r -> codes.get(r.surveyId()) + " / " + r.position())
                .toList();
    }
}
