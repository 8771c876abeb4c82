package uk.goldenthread.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;

/** A survey of families, young people or practitioners that is repeated in rounds. */
@Entity
public class Survey extends ProgrammeRecord {
    private String code;
    private String title;
    private String audience;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Survey() {}

    public Survey(String areaCode, UUID programmeId, SurveyDraft draft, Provenance provenance) {
        super(areaCode, programmeId);
        code = draft.code().strip();
        describe(draft, provenance);
    }

    public void describe(SurveyDraft draft, Provenance provenance) {
        title = draft.title().strip();
        audience = draft.audience().strip();
        source = provenance.source();
        basis = provenance.basis();
    }

    public SurveyDraft asDraft() {
        return new SurveyDraft(code, title, audience);
    }

    public String code() {
        return code;
    }
}
