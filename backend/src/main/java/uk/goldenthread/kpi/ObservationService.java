package uk.goldenthread.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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
import uk.goldenthread.access.Organisations;
import uk.goldenthread.plan.Loaded;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.plan.Said;
import uk.goldenthread.plan.Text;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;

/** Figures of measures: entered, corrected, sent in bulk or taken from a paper, all by the same rules. */
@ApplicationScoped
public class ObservationService {
    private static final int LOOK_BACK = 6;

    private final Kpis kpis;
    private final Observations observations;
    private final SignOffs signOffs;
    private final Organisations organisations;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;
    private final Said said;

    public ObservationService(
            Kpis kpis,
            Observations observations,
            SignOffs signOffs,
            Organisations organisations,
            Transactions transactions,
            LondonTime time,
            MergePatch merge,
            Said said) {
        this.kpis = kpis;
        this.observations = observations;
        this.signOffs = signOffs;
        this.organisations = organisations;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
        this.said = said;
    }

    public Warned enter(String areaCode, UUID kpiId, ObservationDraft draft, Supplier supplier) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = kpis.require(kpiId);
            supplier.require(kpi);
            ObservationDraft dated = Periods.dated(draft);
            List<String> warnings = odd(kpi, dated, null);
            return Warned.of(enter(kpi, dated, supplier, signed(kpi)), warnings);
        });
    }

    public Warned correct(String areaCode, UUID id, String ifMatch, JsonNode patch, Supplier supplier) {
        return transactions.write(areaCode, () -> {
            Observation figure = observations.require(id);
            Kpi kpi = kpis.require(figure.kpiId());
            supplier.require(kpi);
            supplier.requireOwn(figure);
            ETags.requireMatch(ifMatch, id, figure.version());
            ObservationDraft draft = merge.apply(figure.asDraft(), patch, ObservationDraft.class);
            List<String> warnings = odd(kpi, draft, figure.id());
            return Warned.of(replace(kpi, figure, draft, supplier, signed(kpi)), warnings);
        });
    }

    /** What the items of one bulk request share, so that a measure and its signed-off periods are read once a transaction. */
    public final class Feed {
        private final UUID programmeId;
        private final Supplier supplier;
        private final Map<String, Kpi> measures = new HashMap<>();
        private final Map<UUID, Map<String, SignOff>> locks = new HashMap<>();
        private long revision;

        private Feed(UUID programmeId, Supplier supplier) {
            this.programmeId = programmeId;
            this.supplier = supplier;
        }

        /**
         * Enters a figure, or replaces one.
         *
         * @param version of the figure that it replaces; null for a new one
         */
        Written place(String code, ObservationDraft draft, @Nullable Integer version) {
            if (revision != transactions.revision()) {
                // Begun again: what was read before may have changed in between.
                revision = transactions.revision();
                measures.clear();
                locks.clear();
            }
            Kpi kpi = measures.computeIfAbsent(code, c -> kpis.coded(programmeId, c)
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/kpiCode", "There is no measure " + c + " in this programme.")));
            supplier.require(kpi);
            Map<String, SignOff> signed = locks.computeIfAbsent(kpi.id(), id -> signOffs.of(id).stream()
                    .collect(Collectors.toMap(SignOff::period, Function.identity())));
            return ObservationService.this.place(kpi, Periods.dated(draft), version, supplier, signed);
        }
    }

    /** For the items of one bulk request. */
    Feed feed(UUID programmeId, Supplier supplier) {
        return new Feed(programmeId, supplier);
    }

    private Written place(
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
        supplier.requireOwn(figure);
        if (figure.version() != version) {
            throw new ProblemException(ProblemType.STALE);
        }
        return replace(kpi, figure, draft, supplier, signed);
    }

    private Written enter(Kpi kpi, ObservationDraft draft, Supplier supplier, Map<String, SignOff> signed) {
        List<Observation> period = observations.of(kpi.id(), draft.period());
        same(kpi, draft, period).ifPresent(there -> {
            throw ProblemException.conflict("/period", taken(there, supplier));
        });
        check(kpi, draft, null, time.today(), period, signed);
        Observation made = observations.add(
                new Observation(kpi, Figures.stored(kpi.unit(), draft), kpi.organisationId(), Provenance.ENTERED));
        return receipt(made);
    }

    private Written replace(
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
            throw ProblemException.conflict("/period", taken(there, supplier));
        });
        check(kpi, draft, figure.id(), time.today(), period, signed);
        figure.become(
                whole,
                moved ? draft.correction() : "",
                supplier.all() ? null : kpi.organisationId(),
                Provenance.ENTERED);
        observations.flush();
        return receipt(figure);
    }

    /**
     * Stores what a paper says of a period, found by its words. A value that contradicts its numerator and denominator is refused.
     *
     * @param reportedOn day of the paper, after which nothing can have happened
     */
    public Loaded load(
            String areaCode, UUID kpiId, ObservationDraft draft, LocalDate reportedOn, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = kpis.require(kpiId);
            List<Observation> period = observations.of(kpi.id(), draft.period());
            Optional<Observation> stored = part(draft, period);
            ObservationDraft whole =
                    said.whole(draft.over(stored.map(Observation::asDraft).orElse(null)));
            if (stored.isPresent() && Figures.same(stored.get().asDraft(), Figures.stored(kpi.unit(), whole))) {
                return Loaded.unchanged(stored.get().id());
            }
            if (stored.isEmpty()) {
                same(kpi, whole, period).ifPresent(there -> {
                    throw ProblemException.conflict(
                            "/period", "There is a figure of the same days already, called " + there.period() + ".");
                });
            }
            check(kpi, whole, stored.map(Observation::id).orElse(null), reportedOn, period, signed(kpi));
            ObservationDraft kept = Figures.stored(kpi.unit(), whole);
            if (stored.isEmpty()) {
                return Loaded.created(observations
                        .add(new Observation(kpi, kept, null, provenance))
                        .id());
            }
            Observation figure = stored.get();
            boolean moved = !Figures.sameFigure(figure.asDraft(), kept);
            figure.become(kept, moved ? because(whole, provenance) : "", null, provenance);
            observations.flush();
            return Loaded.changed(figure.id());
        });
    }

    private static String because(ObservationDraft draft, Provenance provenance) {
        if (!Text.orEmpty(draft.correction()).isEmpty()) {
            return draft.correction();
        }
        return provenance.source().isEmpty() ? "As imported." : "As " + provenance.source() + " says.";
    }

    /** Everything that a figure must not contradict: itself, the calendar, a signed-off period, its parts, its series. */
    private void check(
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
            Object[] extremes = observations.extremes(kpi.id(), Objects.requireNonNullElse(id, kpi.id()));
            refuse(
                    SeriesRules.scale(draft.value(), Observations.number(extremes[0]), Observations.number(extremes[1]))
                            .stream()
                            .toList());
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, errors.get(0).message(), errors);
        }
    }

    private Map<String, SignOff> signed(Kpi kpi) {
        return signOffs.of(kpi.id()).stream().collect(Collectors.toMap(SignOff::period, Function.identity()));
    }

    private static void requireOpen(Map<String, SignOff> signed, String period) {
        SignOff signOff = signed.get(period.strip());
        if (signOff != null) {
            signOff.requireOpen();
        }
    }

    /** The figure of the same part and words of the period. */
    private static Optional<Observation> part(ObservationDraft draft, List<Observation> period) {
        return period.stream()
                .filter(o -> o.dimension().equals(Text.orEmpty(draft.dimension()))
                        && o.category().equals(Text.orEmpty(draft.category())))
                .findFirst();
    }

    /** The same, or of the same days under other words. */
    private Optional<Observation> same(Kpi kpi, ObservationDraft draft, List<Observation> period) {
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

    private String taken(Observation there, Supplier supplier) {
        String figure = "There is a figure of " + there.period()
                + (there.dimension().isEmpty() ? "" : ", " + there.asDraft().part()) + " already";
        boolean foreign = !supplier.all()
                && there.organisationId() != null
                && !supplier.bodies().contains(there.organisationId());
        return foreign
                ? figure + ", supplied by "
                        + organisations
                                .findById(there.organisationId())
                                .asDraft()
                                .shortName()
                        + ". Two bodies cannot supply one figure; ask the programme manager which of them does."
                : figure + ". Correct that one instead; a bulk request says its version.";
    }

    private List<String> odd(Kpi kpi, ObservationDraft draft, @Nullable UUID id) {
        if (!draft.total() || draft.status() == ObservationStatus.PROJECTION || draft.periodEnd() == null) {
            return List.of();
        }
        List<BigDecimal> before = observations.latest(kpi.id(), LOOK_BACK).stream()
                .filter(o -> !o.id().equals(id))
                .filter(o -> o.periodEnd() != null && o.periodEnd().isBefore(draft.periodEnd()))
                .map(o -> o.figure(kpi.unit()))
                .filter(Objects::nonNull)
                .toList();
        return SeriesRules.odd(kpi, draft.value(), before);
    }

    private Written receipt(Observation figure) {
        return new Written(figure.id(), figure.version(), transactions.revision());
    }
}
