package uk.goldenthread.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import uk.goldenthread.plan.Basis;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.plan.Text;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;

/** A measure with its definition. Its unit never changes: the values already stored are in it. */
@Entity
public class Kpi extends ProgrammeRecord {
    private UUID priorityId;
    private String code;
    private String title;
    private String definition;
    private String numeratorDefinition;
    private String denominatorDefinition;

    @Enumerated(EnumType.STRING)
    private KpiUnit unit;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private String population;
    private String sourceBody;
    private String statutory;
    private boolean headline;
    private String caveat;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Kpi() {}

    public Kpi(String areaCode, UUID programmeId, KpiDraft draft, Provenance provenance) {
        super(areaCode, programmeId);
        code = draft.code().strip();
        describe(draft, provenance);
    }

    public void describe(KpiDraft draft, Provenance provenance) {
        if (unit != null && unit != draft.unit()) {
            throw ProblemException.unprocessable(
                    "/unit", "The unit of a measure never changes; its values are in it. Add another measure instead.");
        }
        priorityId = draft.priorityId();
        title = draft.title().strip();
        definition = draft.definition().strip();
        numeratorDefinition = Text.orEmpty(draft.numeratorDefinition());
        denominatorDefinition = Text.orEmpty(draft.denominatorDefinition());
        unit = draft.unit();
        polarity = draft.polarity();
        frequency = draft.frequency();
        population = Text.orEmpty(draft.population());
        sourceBody = Text.orEmpty(draft.sourceBody());
        statutory = Text.orEmpty(draft.statutory());
        headline = draft.headline();
        caveat = Text.orEmpty(draft.caveat());
        source = provenance.source();
        basis = provenance.basis();
    }

    public KpiDraft asDraft() {
        return new KpiDraft(
                code,
                priorityId,
                title,
                definition,
                numeratorDefinition,
                denominatorDefinition,
                unit,
                polarity,
                frequency,
                population,
                sourceBody,
                statutory,
                headline,
                caveat);
    }

    public String code() {
        return code;
    }

    public KpiUnit unit() {
        return unit;
    }
}
