package uk.goldenthread.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** One round of a survey. */
@Entity
public class SurveyRound extends ProgrammeRecord {
    private UUID surveyId;
    private int position;
    private String title;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private Integer responses;
    private String responsesNote;
    private boolean baseline;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected SurveyRound() {}

    public SurveyRound(Survey survey, RoundDraft draft, Provenance provenance) {
        super(survey.areaCode(), survey.programmeId());
        surveyId = survey.id();
        position = draft.position();
        describe(draft, provenance);
    }

    public void describe(RoundDraft draft, Provenance provenance) {
        if (draft.opensOn() != null
                && draft.closesOn() != null
                && draft.closesOn().isBefore(draft.opensOn())) {
            throw ProblemException.unprocessable("/closesOn", "A round cannot close before it opens.");
        }
        title = draft.title().strip();
        opensOn = draft.opensOn();
        closesOn = draft.closesOn();
        responses = draft.responses();
        responsesNote = Text.orEmpty(draft.responsesNote());
        baseline = draft.baseline();
        source = provenance.source();
        basis = provenance.basis();
    }

    public RoundDraft asDraft() {
        return new RoundDraft(position, title, opensOn, closesOn, responses, responsesNote, baseline);
    }

    public UUID surveyId() {
        return surveyId;
    }

    public int position() {
        return position;
    }
}
