package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** Figures as papers give them, by the same rules as those that are entered. */
@ApplicationScoped
public class FigureLoader {
    private final Kpis kpis;
    private final Observations observations;
    private final ObservationService figures;
    private final Transactions transactions;
    private final Overlay said;

    public FigureLoader(
            Kpis kpis, Observations observations, ObservationService figures, Transactions transactions, Overlay said) {
        this.kpis = kpis;
        this.observations = observations;
        this.figures = figures;
        this.transactions = transactions;
        this.said = said;
    }

    /**
     * What an import stored, with what its reader should know.
     *
     * @param notes how the figure was read, and what looks odd about it
     */
    public record FigureLoaded(LoadResult loaded, List<String> notes) {}

    /**
     * For the rows of one import.
     *
     * @param years      the kind of year that the import says; null where it says none
     * @param reportedOn day of the paper, after which nothing can have happened
     */
    public Load begin(String areaCode, @Nullable YearKind years, LocalDate reportedOn) {
        return new Load(areaCode, years, reportedOn);
    }

    /** What the rows of one import share. */
    public final class Load {
        private final String areaCode;
        private final YearKind years;
        private final LocalDate reportedOn;
        private final Map<UUID, FigureDoubts> doubted = new HashMap<>();

        private Load(String areaCode, @Nullable YearKind years, LocalDate reportedOn) {
            this.areaCode = areaCode;
            this.years = years;
            this.reportedOn = reportedOn;
        }

        /**
         * Stores what a paper says of a period, found by its words. A value that contradicts its numerator and denominator is refused.
         *
         * @param written the figure as its cell has it; null where it has none
         */
        public FigureLoaded store(
                UUID kpiId, ObservationDraft draft, @Nullable FigureText written, Provenance provenance) {
            return written(areaCode, () -> {
                Kpi kpi = kpis.require(kpiId);
                FigureReading read = written == null
                        ? FigureReading.of(kpi.unit(), draft)
                        : FigureReading.of(kpi.unit(), draft, written, "/value");
                return store(kpi, read, provenance);
            });
        }

        private FigureLoaded store(Kpi kpi, FigureReading read, Provenance provenance) {
            List<Observation> period = observations.of(kpi.id(), read.draft().period());
            Observation stored = ObservationService.part(read.draft(), period).orElse(null);
            ObservationDraft whole = said.whole(read.draft().over(stored == null ? null : stored.asDraft()));
            if (stored != null && unchanged(kpi, stored, whole)) {
                return new FigureLoaded(LoadResult.unchanged(stored.id()), List.of());
            }
            ObservationService.Entry entry = figures.place(kpi, whole, years, read.notes());
            Observation figure = keep(kpi, stored, entry.draft(), period, provenance);
            FigureDoubts beside = doubted.computeIfAbsent(kpi.id(), id -> figures.doubts(kpi));
            List<String> notes = entry.said(beside, figure.id());
            beside.stored(observations.letGo(figure).standing());
            return new FigureLoaded(
                    stored == null ? LoadResult.created(figure.id()) : LoadResult.changed(figure.id()), notes);
        }

        private Observation keep(
                Kpi kpi,
                @Nullable Observation stored,
                ObservationDraft whole,
                List<Observation> period,
                Provenance provenance) {
            ObservationDraft kept = Figures.stored(kpi.unit(), whole);
            if (stored == null) {
                Optional<Observation> same = figures.same(kpi, whole, period);
                if (same.isPresent()) {
                    throw ProblemException.conflict(
                            "/period",
                            "There is a figure of the same days already, called "
                                    + same.get().period() + ".");
                }
                figures.check(kpi, whole, null, reportedOn, period, figures.signed(kpi));
                return observations.add(new Observation(kpi, kept, null, provenance));
            }
            figures.check(kpi, whole, stored.id(), reportedOn, period, figures.signed(kpi));
            boolean moved = !Figures.sameFigure(stored.asDraft(), kept);
            stored.become(kept, moved ? because(whole, provenance) : "", null, provenance);
            observations.flush();
            return stored;
        }
    }

    private FigureLoaded written(String areaCode, Supplier<FigureLoaded> row) {
        return transactions.write(areaCode, row);
    }

    /** The same as what stands, which has its days: one without them is placed when it is sent again. */
    private static boolean unchanged(Kpi kpi, Observation stored, ObservationDraft whole) {
        return stored.periodStart() != null
                && stored.periodEnd() != null
                && Figures.same(stored.asDraft(), Figures.stored(kpi.unit(), whole));
    }

    private static String because(ObservationDraft draft, Provenance provenance) {
        if (!Text.orEmpty(draft.correction()).isEmpty()) {
            return draft.correction();
        }
        return provenance.source().isEmpty() ? "As imported." : "As " + provenance.source() + " says.";
    }
}
