package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** A version of a measure's definition. It is never changed, only followed by the next. */
@Entity
@Immutable
public class DefinitionVersion extends ProgrammeRecord {
    private UUID kpiId;
    private int number;
    private LocalDate appliesFrom;
    private String definition;
    private String numeratorDefinition;
    private String denominatorDefinition;
    private String population;
    private String reason;
    private UUID setBy;
    private LocalDate setOn;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected DefinitionVersion() {}

    /**
     * @param appliesFrom null for the first version
     * @param person      null for what a paper says
     */
    DefinitionVersion(
            Kpi kpi,
            @Nullable LocalDate appliesFrom,
            String reason,
            @Nullable UUID person,
            LocalDate on,
            Provenance provenance) {
        super(kpi.areaCode(), kpi.programmeId());
        DefinitionDraft.Words words = kpi.words();
        kpiId = kpi.id();
        number = kpi.definitionNumber();
        this.appliesFrom = appliesFrom;
        definition = words.definition();
        numeratorDefinition = words.numerator();
        denominatorDefinition = words.denominator();
        population = words.population();
        this.reason = Text.orEmpty(reason);
        setBy = person;
        setOn = on;
        source = provenance.source();
        basis = provenance.basis();
    }

    public UUID kpiId() {
        return kpiId;
    }

    public int number() {
        return number;
    }

    public LocalDate appliesFrom() {
        return appliesFrom;
    }
}
