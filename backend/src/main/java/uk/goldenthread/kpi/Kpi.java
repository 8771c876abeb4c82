package uk.goldenthread.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

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
    private String owner;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Statistic statistic;

    private Integer ratePer;

    @Enumerated(EnumType.STRING)
    private KpiBase base;

    private BigDecimal limitValue;

    @Enumerated(EnumType.STRING)
    private LimitUnit limitUnit;

    private BigDecimal expectedShare;
    private BigDecimal tolerance;
    private Integer dueDays;
    private boolean cumulative;
    private Integer baselinePoints;
    private boolean screened;
    private String referenceCode;

    @Enumerated(EnumType.STRING)
    private YearKind yearKind;

    private int definitionNumber = 1;
    private String headlineReason = "";
    private UUID headlineBy;
    private LocalDate headlineOn;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Kpi() {}

    public Kpi(String areaCode, UUID programmeId, KpiDraft draft, Provenance provenance) {
        super(areaCode, programmeId);
        code = draft.code().strip();
        unit = draft.unit();
        headline = draft.headline();
        say(draft.words());
        describe(draft, provenance);
    }

    /** Everything but what it measures and whether it is a headline, which are changed by verbs of their own. */
    void describe(KpiDraft draft, Provenance provenance) {
        if (unit != draft.unit()) {
            throw ProblemException.unprocessable(
                    "/unit", "The unit of a measure never changes; its values are in it. Add another measure instead.");
        }
        MeasureRules.require(draft);
        priorityId = draft.priorityId();
        title = draft.title().strip();
        polarity = draft.polarity();
        frequency = draft.frequency();
        sourceBody = Text.orEmpty(draft.sourceBody());
        statutory = Text.orEmpty(draft.statutory());
        caveat = Text.orEmpty(draft.caveat());
        owner = Text.orEmpty(draft.owner());
        organisationId = draft.organisationId();
        statistic = draft.statistic();
        ratePer = draft.ratePer();
        base = draft.base();
        limitValue = draft.limitValue();
        limitUnit = draft.limitUnit();
        expectedShare = draft.expectedShare();
        tolerance = draft.tolerance();
        dueDays = draft.dueDays();
        cumulative = Boolean.TRUE.equals(draft.cumulative());
        baselinePoints = draft.baselinePoints();
        screened = !Boolean.FALSE.equals(draft.screened());
        referenceCode = Text.orEmpty(draft.referenceCode());
        yearKind = draft.yearKind();
        source = provenance.source();
        basis = provenance.basis();
    }

    /** The same as {@link #describe}, refusing what a change of the description must not touch. */
    void edit(KpiDraft draft) {
        if (!code.equals(draft.code().strip())) {
            throw ProblemException.unprocessable(
                    "/code", "The code of a measure never changes: files and feeds find it by its code.");
        }
        if (!words().equals(draft.words())) {
            throw ProblemException.unprocessable(
                    "/definition",
                    "What a measure measures changes by a new version of its definition, with the day it applies from and the reason.");
        }
        if (headline != draft.headline()) {
            throw ProblemException.unprocessable(
                    "/headline",
                    "Whether a measure is a headline is decided with a reason, apart from its description.");
        }
        describe(draft, provenance());
    }

    /** Takes over what the next version of the definition says. */
    void define(DefinitionDraft.Words words) {
        if (words.equals(words())) {
            throw ProblemException.unprocessable(
                    "/definition", "That is what the definition says already. A new version says something else.");
        }
        say(words);
        definitionNumber++;
    }

    private void say(DefinitionDraft.Words words) {
        definition = words.definition();
        numeratorDefinition = words.numerator();
        denominatorDefinition = words.denominator();
        population = words.population();
    }

    /** On or off the shortlist, with the decision recorded. */
    void decideHeadline(boolean shown, String reason, UUID person, LocalDate on) {
        if (headline == shown) {
            throw ProblemException.conflict(
                    "/headline",
                    shown
                            ? "It is on the shortlist already."
                            : "It is not on the shortlist; nothing is to be decided.");
        }
        headline = shown;
        headlineReason = Text.orEmpty(reason);
        headlineBy = person;
        headlineOn = on;
    }

    /** As a paper shows it, which does not say who decided. */
    void shownAsHeadline(boolean shown) {
        if (headline != shown) {
            headline = shown;
            headlineReason = "";
            headlineBy = null;
            headlineOn = null;
        }
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
                caveat,
                owner,
                organisationId,
                statistic,
                ratePer,
                base,
                limitValue,
                limitUnit,
                expectedShare,
                tolerance,
                dueDays,
                cumulative,
                baselinePoints,
                screened,
                referenceCode,
                yearKind);
    }

    DefinitionDraft.Words words() {
        return new DefinitionDraft.Words(definition, numeratorDefinition, denominatorDefinition, population);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public KpiUnit unit() {
        return unit;
    }

    public Frequency frequency() {
        return frequency;
    }

    public boolean cumulative() {
        return cumulative;
    }

    /** Which year its periods such as 2023/24 mean; null where nobody said. */
    public YearKind yearKind() {
        return yearKind;
    }

    /** The priority it belongs to; null for none. */
    public UUID priorityId() {
        return priorityId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    void handOver(UUID organisation) {
        organisationId = organisation;
    }

    public int definitionNumber() {
        return definitionNumber;
    }

    public Provenance provenance() {
        return new Provenance(source, basis);
    }
}
