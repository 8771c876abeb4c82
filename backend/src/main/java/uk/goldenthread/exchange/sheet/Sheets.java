package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheets an import may hold, in the order in which they are stored: what is referred to comes first. */
@ApplicationScoped
public class Sheets {
    private static final int RECOGNISED = 3;
    private final List<SheetImporter> importers;

    public Sheets(
            PrioritiesSheet priorities,
            PlanSheet plan,
            MilestonesSheet milestones,
            DependenciesSheet dependencies,
            RisksSheet risks,
            RiskStatementsSheet riskStatements,
            ControlsSheet controls,
            RiskAssessmentsSheet assessments,
            KpisSheet kpis,
            ObservationsSheet observations,
            TargetsSheet targets,
            BenchmarksSheet benchmarks,
            CaveatsSheet caveats,
            SurveysSheet surveys,
            SurveyRoundsSheet rounds,
            PrintedSheet printed) {
        this.importers = List.of(
                priorities,
                plan,
                milestones,
                dependencies,
                risks,
                riskStatements,
                controls,
                assessments,
                kpis,
                observations,
                targets,
                benchmarks,
                caveats,
                surveys,
                rounds,
                printed);
    }

    public List<SheetImporter> all() {
        return importers;
    }

    public List<String> names() {
        return importers.stream().map(SheetImporter::sheet).toList();
    }

    public Optional<SheetImporter> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return importers.stream().filter(i -> i.sheet().equals(wanted)).findFirst();
    }

    /** The sheet whose columns these are; the plan when no sheet has at least three of them. */
    public SheetImporter recognised(List<String> columns) {
        return importers.stream()
                .filter(i -> columns.containsAll(i.keys()) && matches(i, columns) >= RECOGNISED)
                .max(Comparator.comparingLong(i -> matches(i, columns)))
                .orElseGet(() -> named("plan").orElseThrow());
    }

    private static long matches(SheetImporter importer, List<String> columns) {
        return columns.stream().distinct().filter(importer.columns()::contains).count();
    }
}
