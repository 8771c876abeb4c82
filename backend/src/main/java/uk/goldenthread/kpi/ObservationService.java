package uk.goldenthread.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.access.AreaTerms;
import uk.goldenthread.access.Organisations;
import uk.goldenthread.platform.batch.WrittenItem;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** Figures of measures: entered, corrected, sent in bulk or taken from a paper, all by the same rules. */
@ApplicationScoped
public class ObservationService {
    private final Kpis kpis;
    private final Observations observations;
    private final SignOffs signOffs;
    private final Organisations organisations;
    private final AreaTerms terms;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;

    public ObservationService(
            Kpis kpis,
            Observations observations,
            SignOffs signOffs,
            Organisations organisations,
            AreaTerms terms,
            Transactions transactions,
            LondonTime time,
            MergePatch merge) {
        this.kpis = kpis;
        this.observations = observations;
        this.signOffs = signOffs;
        this.organisations = organisations;
        this.terms = terms;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
    }

    public Warned enter(String areaCode, UUID kpiId, ObservationDraft draft, Supplier supplier) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = kpis.require(kpiId);
            supplier.require(kpi);
            Entry entry = read(kpi, draft, null);
            List<String> warnings = entry.said(doubts(kpi), null);
            return Warned.of(receipt(enter(kpi, entry.draft(), supplier, signed(kpi))), warnings);
        });
    }

    public Warned correct(String areaCode, UUID id, String ifMatch, JsonNode patch, Supplier supplier) {
        return transactions.write(areaCode, () -> {
            Observation figure = observations.require(id);
            Kpi kpi = kpis.require(figure.kpiId());
            supplier.require(kpi);
            supplier.requireOwn(kpi, figure);
            ETags.requireMatch(ifMatch, id, figure.version());
            Map<String, SignOff> signed = signed(kpi);
            // Said before anything that is wrong with the figure: nothing of it can be changed.
            requireOpen(signed, figure.asDraft().period());
            Entry entry = read(kpi, merge.apply(figure.asDraft(), patch, ObservationDraft.class), null);
            List<String> warnings = entry.said(doubts(kpi), figure.id());
            return Warned.of(receipt(replace(kpi, figure, entry.draft(), supplier, signed)), warnings);
        });
    }

    /** A figure as it is to be stored, with what is to be said of how it was read. */
    record Entry(ObservationDraft draft, boolean sinceStart, List<String> notes) {
        List<String> said(FigureDoubts doubts, @Nullable UUID id) {
            List<String> all = new ArrayList<>(notes);
            all.addAll(doubts.of(draft, id, sinceStart));
            return all;
        }
    }

    /**
     * Reads a figure as it is written and places it in time.
     *
     * @param years the kind of year that the upload says; null where it says none
     */
    private Entry read(Kpi kpi, ObservationDraft draft, @Nullable YearKind years) {
        FigureReading read = FigureReading.of(kpi.unit(), draft);
        return place(kpi, read.draft(), years, read.notes());
    }

    Entry place(Kpi kpi, ObservationDraft draft, @Nullable YearKind years, List<String> notes) {
        YearKind kind = years != null ? years : kpi.yearKind();
        PeriodReading period = Periods.read(draft.period(), kind, () -> terms.dates(kpi.areaCode()));
        boolean sinceStart = period instanceof PeriodReading.Placed placed && placed.sinceStart();
        return new Entry(Placement.placed(draft, period), sinceStart, notes);
    }

    FigureDoubts doubts(Kpi kpi) {
        return new FigureDoubts(kpi, observations.ofMeasure(kpi.id()));
    }

    /** What the items of one bulk request share, so that a measure and its signed-off periods are read once a transaction. */
    public final class Feed {
        private final UUID programmeId;
        private final Supplier supplier;
        private final YearKind years;
        private final Map<String, Kpi> measures = new HashMap<>();
        private final Map<UUID, Map<String, SignOff>> locks = new HashMap<>();
        private final Map<UUID, FigureDoubts> doubted = new HashMap<>();
        private long revision;

        private Feed(UUID programmeId, Supplier supplier, @Nullable YearKind years) {
            this.programmeId = programmeId;
            this.supplier = supplier;
            this.years = years;
        }

        /**
         * Enters a figure, or replaces one.
         *
         * @param version of the figure that it replaces; null for a new one
         */
        WrittenItem place(String code, ObservationDraft draft, @Nullable Integer version) {
            if (revision != transactions.revision()) {
                // Begun again: what was read before may have changed in between.
                revision = transactions.revision();
                measures.clear();
                locks.clear();
                doubted.clear();
            }
            Kpi kpi = measures.computeIfAbsent(code, c -> kpis.coded(programmeId, c)
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/kpiCode", "There is no measure " + c + " in this programme.")));
            supplier.require(kpi);
            Map<String, SignOff> signed = locks.computeIfAbsent(kpi.id(), id -> signed(kpi));
            FigureDoubts beside = doubted.computeIfAbsent(kpi.id(), id -> doubts(kpi));
            Entry entry = read(kpi, draft, years);
            Observation written = ObservationService.this.place(kpi, entry.draft(), version, supplier, signed);
            List<String> notes = entry.said(beside, written.id());
            beside.stored(written.standing());
            return new WrittenItem(receipt(observations.letGo(written)), Placement.words(entry.draft()), notes);
        }
    }

    /** For the items of one bulk request. */
    Feed feed(UUID programmeId, Supplier supplier, @Nullable YearKind years) {
        return new Feed(programmeId, supplier, years);
    }

    private Observation place(
            Kpi kpi,
            ObservationDraft draft,
            @Nullable Integer version,
            Supplier supplier,
            Map<String, SignOff> signed) {
        if (version == null) {
            return enter(kpi, draft, supplier, signed);
        }
        Observation figure = same(kpi, draft, observations.of(kpi.id(), draft.period()))
                .orElseThrow(() -> ProblemException.unprocessable(
                        "/version", "There is no figure of that period to replace. Leave the version out."));
        supplier.requireOwn(kpi, figure);
        if (figure.version() != version) {
            throw new ProblemException(ProblemType.STALE);
        }
        return replace(kpi, figure, draft, supplier, signed);
    }

    private Observation enter(Kpi kpi, ObservationDraft draft, Supplier supplier, Map<String, SignOff> signed) {
        List<Observation> period = observations.of(kpi.id(), draft.period());
        same(kpi, draft, period).ifPresent(there -> {
            throw ProblemException.conflict("/period", taken(kpi, there, supplier));
        });
        check(kpi, draft, null, time.today(), period, signed);
        Observation made = observations.add(
                new Observation(kpi, Figures.stored(kpi.unit(), draft), kpi.organisationId(), Provenance.ENTERED));
        return made;
    }

    private Observation replace(
            Kpi kpi, Observation figure, ObservationDraft draft, Supplier supplier, Map<String, SignOff> signed) {
        ObservationDraft before = figure.asDraft();
        ObservationDraft whole = Figures.stored(kpi.unit(), draft);
        boolean moved = !Figures.sameFigure(before, whole);
        if (moved
                && figure.status() != ObservationStatus.PROJECTION
                && Text.orEmpty(draft.correction()).isEmpty()) {
            throw ProblemException.unprocessable(
                    "/correction", "Say why the figure is corrected. What it said before stays in the history.");
        }
        requireOpen(signed, before.period());
        List<Observation> period = observations.of(kpi.id(), draft.period());
        same(kpi, draft, period).filter(o -> !o.id().equals(figure.id())).ifPresent(there -> {
            throw ProblemException.conflict("/period", taken(kpi, there, supplier));
        });
        check(kpi, draft, figure.id(), time.today(), period, signed);
        figure.become(
                whole,
                moved ? draft.correction() : "",
                supplier.all() ? null : kpi.organisationId(),
                Provenance.ENTERED);
        observations.flush();
        return figure;
    }

    /** Everything that a figure must not contradict: itself, the calendar, a signed-off period, its parts, its series. */
    void check(
            Kpi kpi,
            ObservationDraft draft,
            @Nullable UUID id,
            LocalDate today,
            List<Observation> known,
            Map<String, SignOff> signed) {
        List<FieldError> errors = new ArrayList<>(Figures.broken(kpi.unit(), draft));
        errors.addAll(Figures.early(draft, today));
        refuse(errors);
        requireOpen(signed, draft.period());
        List<ObservationDraft> period = new ArrayList<>(known.stream()
                .filter(o -> !o.id().equals(id))
                .map(Observation::asDraft)
                .toList());
        if (!period.isEmpty()) {
            period.add(draft.bare());
            refuse(SeriesRules.parts(kpi.unit(), period).stream().toList());
        }
        boolean plain = kpi.unit() == KpiUnit.PERCENT && draft.value() != null && draft.numerator() == null;
        if (plain && draft.status() != ObservationStatus.PROJECTION && !Boolean.TRUE.equals(draft.confirmed())) {
            refuse(observations
                    .extremes(kpi.id(), Objects.requireNonNullElse(id, kpi.id()))
                    .flatMap(e -> SeriesRules.scale(draft.value(), e.lowest(), e.highest()))
                    .stream()
                    .toList());
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, errors.get(0).message(), errors);
        }
    }

    Map<String, SignOff> signed(Kpi kpi) {
        return signOffs.of(kpi.id()).stream().collect(Collectors.toMap(SignOff::period, Function.identity()));
    }

    private static void requireOpen(Map<String, SignOff> signed, String period) {
        SignOff signOff = signed.get(period.strip());
        if (signOff != null) {
            signOff.requireOpen();
        }
    }

    /** The figure of the same part and words of the period. */
    static Optional<Observation> part(ObservationDraft draft, List<Observation> period) {
        return period.stream()
                .filter(o -> o.dimension().equals(Text.orEmpty(draft.dimension()))
                        && o.category().equals(Text.orEmpty(draft.category())))
                .findFirst();
    }

    /** The same, or of the same days under other words. */
    Optional<Observation> same(Kpi kpi, ObservationDraft draft, List<Observation> period) {
        Optional<Observation> part = part(draft, period);
        return part.isPresent() || draft.periodStart() == null || draft.periodEnd() == null
                ? part
                : observations.between(
                        kpi.id(),
                        draft.periodStart(),
                        draft.periodEnd(),
                        Text.orEmpty(draft.dimension()),
                        Text.orEmpty(draft.category()));
    }

    private String taken(Kpi kpi, Observation there, Supplier supplier) {
        String figure = "There is a figure of " + there.period()
                + (there.dimension().isEmpty() ? "" : ", " + there.asDraft().part()) + " already";
        return supplier.foreign(kpi, there)
                ? figure + ", supplied by "
                        + organisations
                                .findById(there.organisationId())
                                .asDraft()
                                .shortName()
                        + ". Two bodies cannot supply one figure; ask the programme manager which of them does."
                : figure + ". Correct that one instead; a bulk request says its version.";
    }

    private Written receipt(Observation figure) {
        return new Written(figure.id(), figure.version(), transactions.revision());
    }
}
