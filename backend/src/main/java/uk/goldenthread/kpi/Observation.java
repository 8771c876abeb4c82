package uk.goldenthread.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/**
 * A value of a measure for a period, of all it counts or of a part. Where numerator and denominator are known a percentage is never
 * stored beside them: it follows from them, and whoever shows it rounds it once.
 */
@Entity
public class Observation extends ProgrammeRecord {
    private UUID kpiId;
    private String period;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private Long numerator;
    private Long denominator;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private StatisticalMark mark;

    private String asStated;

    @Enumerated(EnumType.STRING)
    private ObservationStatus status;

    private String caveat;
    private UUID organisationId;
    private String dimension;
    private String category;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> quality;

    private String correction = "";
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected Observation() {}

    /**
     * @param organisationId body that supplied it; null for what a paper says
     */
    public Observation(Kpi kpi, ObservationDraft draft, UUID organisationId, Provenance provenance) {
        super(kpi.areaCode(), kpi.programmeId());
        kpiId = kpi.id();
        this.organisationId = organisationId;
        describe(draft, provenance);
    }

    private void describe(ObservationDraft draft, Provenance provenance) {
        period = draft.period().strip();
        periodStart = draft.periodStart();
        periodEnd = draft.periodEnd();
        numerator = draft.numerator();
        denominator = draft.denominator();
        value = draft.value();
        mark = draft.mark();
        asStated = Text.orEmpty(draft.asStated());
        status = draft.status();
        caveat = Text.orEmpty(draft.caveat());
        dimension = Text.orEmpty(draft.dimension());
        category = Text.orEmpty(draft.category());
        quality = draft.bare().quality().stream().map(Enum::name).toList();
        source = provenance.source();
        basis = provenance.basis();
    }

    /**
     * Says something else from now on.
     *
     * @param why  why the figure changed; empty when only what is said about it did
     * @param body that supplies it now; null leaves it as it was
     */
    void become(ObservationDraft draft, String why, UUID body, Provenance provenance) {
        describe(draft, provenance);
        if (!Text.orEmpty(why).isEmpty()) {
            correction = why.strip();
        }
        organisationId = body == null ? organisationId : body;
    }

    /** What it says, without why it was corrected last. */
    public ObservationDraft asDraft() {
        return new ObservationDraft(
                period,
                periodStart,
                periodEnd,
                numerator,
                denominator,
                value,
                mark,
                null,
                asStated,
                status,
                caveat,
                dimension,
                category,
                quality.stream().map(QualityFlag::valueOf).toList(),
                null,
                null);
    }

    /** The share where numerator and denominator are known and the unit is per cent, else the value; null when there is neither. */
    BigDecimal figure(KpiUnit unit) {
        return standing().figure(unit);
    }

    StandingFigure standing() {
        return new StandingFigure(id(), periodStart, periodEnd, dimension, status, numerator, denominator, value);
    }

    public UUID kpiId() {
        return kpiId;
    }

    public String period() {
        return period;
    }

    public LocalDate periodStart() {
        return periodStart;
    }

    public LocalDate periodEnd() {
        return periodEnd;
    }

    public ObservationStatus status() {
        return status;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String dimension() {
        return dimension;
    }

    public String category() {
        return category;
    }

    public String correction() {
        return correction;
    }

    public Provenance provenance() {
        return new Provenance(source, basis);
    }
}
