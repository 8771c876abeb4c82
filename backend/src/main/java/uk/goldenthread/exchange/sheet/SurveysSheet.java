package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.goldenthread.survey.Survey;
import uk.goldenthread.survey.SurveyDraft;
import uk.goldenthread.survey.SurveyService;
import uk.goldenthread.survey.Surveys;

/** Surveys. */
@ApplicationScoped
public class SurveysSheet implements SheetImporter {
    private final SurveyService service;
    private final Surveys surveys;

    public SurveysSheet(SurveyService service, Surveys surveys) {
        this.service = service;
        this.surveys = surveys;
    }

    @Override
    public String sheet() {
        return "surveys";
    }

    @Override
    public List<String> columns() {
        return List.of("code", "title", "audience", "source", "basis");
    }

    @Override
    public Set<String> removable() {
        return Set.of("audience");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Map<String, String> titles(Loading loading) {
        return surveys.of(loading.programmeId()).stream()
                .collect(Collectors.toMap(Survey::code, s -> s.asDraft().title()));
    }

    @Override
    public Set<String> keys() {
        return Set.of("code");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String code = cells.reference("code", 40);
        String title = cells.text("title", 300);
        String audience = cells.text("audience", 300);
        return Prepared.of(
                code,
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        loading.programmeId(),
                        new SurveyDraft(code, title, audience),
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        return surveys.of(loading.programmeId()).stream().map(Survey::code).toList();
    }
}
