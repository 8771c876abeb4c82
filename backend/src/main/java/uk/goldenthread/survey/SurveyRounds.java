package uk.goldenthread.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Rounds of surveys. */
@ApplicationScoped
public class SurveyRounds implements TenantRecords<SurveyRound> {
    public Optional<SurveyRound> at(UUID surveyId, int position) {
        return find("surveyId = ?1 and position = ?2", surveyId, position).firstResultOptional();
    }

    public List<SurveyRound> inProgramme(UUID programmeId) {
        return list("programmeId", programmeId);
    }
}
