package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets an import may hold, in the order in which they are stored: what is referred to comes first. */
@ApplicationScoped
public class Sheets {
    private static final int RECOGNISED = 3;
    private static final int SAID = 8;
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
            MoneySheets money,
            KeyDatesSheet keyDates,
            PrintedSheet printed) {
        List<SheetImporter> others = List.of(
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
                keyDates,
                printed);
        this.importers = Stream.concat(others.stream(), money.all().stream()).toList();
    }

    public List<SheetImporter> all() {
        return importers;
    }

    public List<String> names() {
        return importers.stream().map(SheetImporter::sheet).toList();
    }

    public Optional<SheetImporter> named(String name) {
        String wanted = Signs.compared(name).replaceAll("[\\s_]+", "-");
        return importers.stream().filter(i -> i.sheet().equals(wanted)).findFirst();
    }

    /** The sheet whose columns these are; empty when no sheet has at least three of them. */
    public Optional<SheetImporter> recognised(List<String> columns) {
        return importers.stream()
                .filter(i -> columns.containsAll(i.keys()) && matches(i, columns) >= enough(i, columns))
                .max(Comparator.comparingLong(i -> matches(i, columns)));
    }

    /** Says that no sheet has these columns, and which comes nearest. */
    public String unrecognised(String sheet, Header header) {
        List<String> names =
                header.names().stream().filter(n -> !n.isBlank()).limit(SAID).toList();
        String which = names.isEmpty()
                ? "The first row" + of(sheet) + " holds no names of columns"
                : "None of the sheets has these columns" + of(sheet) + ": " + String.join(", ", names)
                        + (named(header.columns()) > SAID ? " …" : "");
        SheetImporter nearest = importers.stream()
                .max(Comparator.<SheetImporter>comparingLong(i -> matches(i, header.columns()))
                        .thenComparingInt(i -> -i.columns().size()))
                .filter(i -> matches(i, header.columns()) > 0)
                .orElse(null);
        if (nearest == null) {
            return which + ". Name the columns in the first row as a sheet has them: the plan has "
                    + String.join(
                            ", ",
                            named("plan").orElseThrow().columns().stream()
                                    .limit(SAID)
                                    .toList())
                    + " …";
        }
        List<String> missing = nearest.keys().stream()
                .filter(k -> !header.columns().contains(k))
                .sorted()
                .toList();
        return which + ". The nearest is the sheet " + nearest.sheet()
                + (missing.isEmpty()
                        ? sheet.isEmpty()
                                ? ": if that is what it is, send it with sheet=" + nearest.sheet() + "."
                                : ": if that is what it is, give it that name."
                        : ", which needs " + String.join(" and ", missing) + " in its first row.");
    }

    private static String of(String sheet) {
        return sheet.isEmpty() ? "" : " of " + sheet;
    }

    /** A file of nothing but two columns that place a row, as priority_no and ref do, is as clear as three. */
    private static long enough(SheetImporter importer, List<String> columns) {
        return importer.keys().size() > 1 ? Math.min(RECOGNISED, named(columns)) : RECOGNISED;
    }

    private static long named(List<String> columns) {
        return columns.stream().filter(c -> !c.isEmpty()).count();
    }

    private static long matches(SheetImporter importer, List<String> columns) {
        return columns.stream().distinct().filter(importer.columns()::contains).count();
    }
}
