package uk.goldenthread.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.LimitUnit;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.kpi.Statistic;
import uk.goldenthread.kpi.StatisticalMark;
import uk.goldenthread.kpi.YearKind;
import uk.goldenthread.record.Basis;

/** Rows of measures and figures of which a test says only what it is about. */
public final class MeasureRowsOf {
    private MeasureRowsOf() {}

    /** A yearly percentage of which high is good, headline, owned by a role. */
    public static Kpi kpi(UUID id) {
        return new Kpi(id);
    }

    /** The same measure, to be changed; its version is one more. */
    public static Kpi like(KpiFacts row) {
        Kpi kpi = new Kpi(row.id());
        kpi.version = row.version() + 1;
        kpi.priorityId = row.priorityId();
        kpi.code = row.code();
        kpi.title = row.title();
        kpi.definition = row.definition();
        kpi.numeratorDefinition = row.numeratorDefinition();
        kpi.denominatorDefinition = row.denominatorDefinition();
        kpi.unit = row.unit();
        kpi.polarity = row.polarity();
        kpi.frequency = row.frequency();
        kpi.population = row.population();
        kpi.sourceBody = row.sourceBody();
        kpi.statutory = row.statutory();
        kpi.headline = row.headline();
        kpi.caveat = row.caveat();
        kpi.owner = row.owner();
        kpi.organisationId = row.organisationId();
        kpi.statistic = row.statistic();
        kpi.ratePer = row.ratePer();
        kpi.base = row.base();
        kpi.limitValue = row.limitValue();
        kpi.limitUnit = row.limitUnit();
        kpi.expectedShare = row.expectedShare();
        kpi.tolerance = row.tolerance();
        kpi.dueDays = row.dueDays();
        kpi.cumulative = row.cumulative();
        kpi.baselinePoints = row.baselinePoints();
        kpi.screened = row.screened();
        kpi.referenceCode = row.referenceCode();
        kpi.definitionNumber = row.definitionNumber();
        kpi.headlineReason = row.headlineReason();
        kpi.headlineBy = row.headlineBy();
        kpi.headlineOn = row.headlineOn();
        kpi.yearKind = row.yearKind();
        kpi.source = row.source();
        kpi.basis = row.basis();
        return kpi;
    }

    /** A final figure without dates. */
    public static Figure figure(UUID id, UUID kpiId, String period) {
        return new Figure(id, kpiId, period);
    }

    /** The same figure, to be changed; its version is one more. */
    public static Figure like(ObservationFacts row) {
        Figure figure = new Figure(row.id(), row.kpiId(), row.period());
        figure.version = row.version() + 1;
        figure.start = row.periodStart();
        figure.end = row.periodEnd();
        figure.numerator = row.numerator();
        figure.denominator = row.denominator();
        figure.value = row.value();
        figure.mark = row.mark();
        figure.asStated = row.asStated();
        figure.status = row.status();
        figure.caveat = row.caveat();
        figure.organisationId = row.organisationId();
        figure.dimension = row.dimension();
        figure.category = row.category();
        figure.quality = row.quality();
        figure.correction = row.correction();
        figure.source = row.source();
        figure.basis = row.basis();
        return figure;
    }

    public static final class Kpi {
        private final UUID id;
        public int version = 1;
        public UUID priorityId;
        public String code = "k";
        public String title = "Plans in 20 weeks";
        public String definition = "Issued in time";
        public String numeratorDefinition = "";
        public String denominatorDefinition = "";
        public KpiUnit unit = KpiUnit.PERCENT;
        public Polarity polarity = Polarity.HIGH;
        public Frequency frequency = Frequency.ANNUAL;
        public String population = "";
        public String sourceBody = "DfE";
        public String statutory = "";
        public boolean headline = true;
        public String caveat = "";
        public String owner = "";
        public UUID organisationId;
        public Statistic statistic;
        public Integer ratePer;
        public KpiBase base;
        public BigDecimal limitValue;
        public LimitUnit limitUnit;
        public BigDecimal expectedShare;
        public BigDecimal tolerance;
        public Integer dueDays;
        public boolean cumulative;
        public Integer baselinePoints;
        public Boolean screened = true;
        public String referenceCode = "";
        public Integer definitionNumber = 1;
        public String headlineReason = "";
        public UUID headlineBy;
        public LocalDate headlineOn;
        public YearKind yearKind;
        public String source = "";
        public Basis basis = Basis.ENTERED;

        private Kpi(UUID id) {
            this.id = id;
        }

        public Kpi in(UUID priority) {
            priorityId = priority;
            return this;
        }

        public Kpi code(String c) {
            code = c;
            return this;
        }

        public Kpi unit(KpiUnit u) {
            unit = u;
            return this;
        }

        public Kpi polarity(Polarity p) {
            polarity = p;
            return this;
        }

        public Kpi frequency(Frequency f) {
            frequency = f;
            return this;
        }

        public KpiFacts row() {
            return new KpiFacts(
                    id,
                    version,
                    priorityId,
                    code,
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
                    definitionNumber,
                    headlineReason,
                    headlineBy,
                    headlineOn,
                    yearKind,
                    source,
                    basis);
        }
    }

    public static final class Figure {
        private final UUID id;
        private final UUID kpiId;
        private final String period;
        public int version = 1;
        public LocalDate start;
        public LocalDate end;
        public Long numerator;
        public Long denominator;
        public BigDecimal value;
        public StatisticalMark mark;
        public String asStated = "";
        public ObservationStatus status = ObservationStatus.FINAL;
        public String caveat = "";
        public UUID organisationId;
        public String dimension = "";
        public String category = "";
        public List<QualityFlag> quality = List.of();
        public String correction = "";
        public String source = "";
        public Basis basis = Basis.ENTERED;

        private Figure(UUID id, UUID kpiId, String period) {
            this.id = id;
            this.kpiId = kpiId;
            this.period = period;
        }

        public Figure from(LocalDate day) {
            start = day;
            return this;
        }

        public Figure to(LocalDate day) {
            end = day;
            return this;
        }

        /** So many of so many; the value follows. */
        public Figure share(long n, long d) {
            numerator = n;
            denominator = d;
            value = null;
            return this;
        }

        public Figure value(String v) {
            value = v == null ? null : new BigDecimal(v);
            numerator = null;
            denominator = null;
            return this;
        }

        public Figure asStated(String words) {
            asStated = words;
            return this;
        }

        public Figure status(ObservationStatus s) {
            status = s;
            return this;
        }

        public ObservationFacts row() {
            return new ObservationFacts(
                    id,
                    version,
                    kpiId,
                    period,
                    start,
                    end,
                    numerator,
                    denominator,
                    value,
                    mark,
                    asStated,
                    status,
                    caveat,
                    organisationId,
                    dimension,
                    category,
                    quality,
                    correction,
                    source,
                    basis);
        }
    }
}
