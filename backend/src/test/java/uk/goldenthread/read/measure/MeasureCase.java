package uk.goldenthread.read.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import uk.goldenthread.kpi.AnnotationFacts;
import uk.goldenthread.kpi.BenchmarkFacts;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.CaveatKind;
import uk.goldenthread.kpi.CaveatState;
import uk.goldenthread.kpi.Comparator;
import uk.goldenthread.kpi.DefinitionVersionFacts;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiActionFacts;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.RebaseFacts;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.record.Basis;
import uk.goldenthread.snapshot.Measure;
import uk.goldenthread.snapshot.MeasureRowsOf;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.SnapshotBuilder;

/** One measure with its figures and all that belongs to it, put together as a test needs it. */
public final class MeasureCase {
    /** Later than all figures. */
    static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    public final SnapshotBuilder plan;
    public final MeasureRowsOf.Kpi kpi;
    private final UUID id;
    private final List<DefinitionVersionFacts> definitions = new ArrayList<>();
    private final List<TargetFacts> targets = new ArrayList<>();
    private final List<CaveatFacts> caveats = new ArrayList<>();
    private final List<RebaseFacts> rebases = new ArrayList<>();
    private final List<AnnotationFacts> annotations = new ArrayList<>();
    private final List<KpiActionFacts> actions = new ArrayList<>();
    private final List<BenchmarkFacts> benchmarks = new ArrayList<>();

    public MeasureCase() {
        this(new SnapshotBuilder());
    }

    public MeasureCase(SnapshotBuilder plan) {
        this.plan = plan;
        id = plan.id();
        kpi = MeasureRowsOf.kpi(id);
    }

    public MeasureCase with(Consumer<MeasureCase> more) {
        more.accept(this);
        return this;
    }

    /** A figure of a year, by its value. */
    public MeasureCase year(int year, String value) {
        return figure(String.valueOf(year), f -> f.from(LocalDate.of(year, 1, 1))
                .to(LocalDate.of(year, 12, 31))
                .value(value));
    }

    /** A figure of a year, by its numbers. */
    public MeasureCase year(int year, long n, long d) {
        return figure(String.valueOf(year), f -> f.from(LocalDate.of(year, 1, 1))
                .to(LocalDate.of(year, 12, 31))
                .share(n, d));
    }

    /** Figures of months from January 2024 on. */
    public MeasureCase months(double... values) {
        kpi.frequency(Frequency.MONTHLY);
        for (int i = 0; i < values.length; i++) {
            YearMonth month = YearMonth.of(2024, 1).plusMonths(i);
            String value = BigDecimal.valueOf(values[i]).toPlainString();
            figure(
                    month.toString(),
                    f -> f.from(month.atDay(1)).to(month.atEndOfMonth()).value(value));
        }
        return this;
    }

    public MeasureCase figure(String period, Consumer<MeasureRowsOf.Figure> said) {
        MeasureRowsOf.Figure figure = MeasureRowsOf.figure(plan.id(), id, period);
        said.accept(figure);
        plan.observations.add(figure.row());
        return this;
    }

    public MeasureCase target(String value, LocalDate due) {
        return target(TargetKind.IMPROVEMENT, value, due);
    }

    public MeasureCase target(TargetKind kind, String value, LocalDate due) {
        targets.add(new TargetFacts(plan.id(), 1, id, kind, due, null, new BigDecimal(value), "", "", Basis.ENTERED));
        return this;
    }

    public MeasureCase definition(int number, LocalDate from, String reason) {
        definitions.add(new DefinitionVersionFacts(
                plan.id(),
                1,
                id,
                number,
                from,
                "",
                "",
                "",
                "",
                reason,
                null,
                LocalDate.of(2024, 1, 1),
                "",
                Basis.ENTERED));
        return this;
    }

    public MeasureCase rebase(LocalDate from, RebaseState state) {
        rebases.add(new RebaseFacts(plan.id(), 1, id, from, "a new team", state, plan.id(), from, plan.id(), from, ""));
        return this;
    }

    public MeasureCase caveat(String text, CaveatState state, String askedOf, UUID observation) {
        LocalDate on = LocalDate.of(2024, 9, 3);
        caveats.add(new CaveatFacts(
                plan.id(),
                1,
                id,
                observation,
                CaveatKind.DEFINITION,
                text,
                askedOf,
                state,
                null,
                on,
                state == CaveatState.ANSWERED ? "It does not." : "",
                null,
                null,
                "",
                null,
                null,
                "",
                Basis.ENTERED));
        return this;
    }

    public MeasureCase annotation(LocalDate on, String text) {
        annotations.add(new AnnotationFacts(plan.id(), 1, id, on, text, "", Basis.ENTERED));
        return this;
    }

    public MeasureCase action(UUID action) {
        actions.add(new KpiActionFacts(plan.id(), 1, id, action, "", Basis.ENTERED));
        return this;
    }

    public MeasureCase benchmark(
            Comparator comparator, String name, String period, LocalDate end, KpiBase base, String value) {
        benchmarks.add(new BenchmarkFacts(
                plan.id(), 1, id, comparator, name, period, end, base, new BigDecimal(value), "", "", Basis.ENTERED));
        return this;
    }

    /** Adds the measure to the plan as it stands now. */
    public KpiFacts add() {
        KpiFacts row = kpi.row();
        plan.kpis.removeIf(k -> k.id().equals(id));
        plan.kpis.add(row);
        plan.measures.put(
                id, new Measure(definitions, List.of(), targets, caveats, rebases, annotations, actions, benchmarks));
        return row;
    }

    public ProgrammeSnapshot build() {
        add();
        return plan.build();
    }

    Series series() {
        return Series.of(build(), kpi.row(), TODAY);
    }

    public MeasureAnalysis analysis() {
        return Analyses.of(build(), kpi.row(), TODAY);
    }
}
