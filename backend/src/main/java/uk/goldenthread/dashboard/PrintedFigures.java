package uk.goldenthread.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.dashboard.DashboardView.*;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Records.PrintedFigureRow;
import uk.goldenthread.snapshot.Records.SourcePaperRow;

/** A paper's percentages held against the records: the one check that would have stopped the disputes about them. */
final class PrintedFigures {
    private PrintedFigures() {}

    /** Only the latest paper is compared: an earlier one described an earlier state, which the time machine shows. */
    static List<PrintedComparison> compare(ProgrammeSnapshot s, Overall overall, List<PriorityRollup> priorities) {
        UUID latest = s.latestPaper().map(SourcePaperRow::id).orElse(null);
        Map<String, List<PrintedFigureRow>> scopes = s.printedFigures().stream()
                .filter(f -> f.sourcePaperId().equals(latest))
                .collect(Collectors.groupingBy(PrintedFigureRow::scope, LinkedHashMap::new, Collectors.toList()));
        String paper = s.latestPaper().map(SourcePaperRow::title).orElse("");
        List<PrintedComparison> result = new ArrayList<>();
        scopes.forEach((scope, figures) -> {
            List<RatingCount> records = scope.equals("overall")
                    ? overall.progress()
                    : priorities.stream()
                            .filter(p -> scope.equals("P" + p.number()))
                            .map(PriorityRollup::progress)
                            .findFirst()
                            .orElse(RatingCount.count(List.of()));
            result.add(comparison(
                    paper, scope, figures, records, scope.equals("overall") ? overall.progressListed() : null));
        });
        return result;
    }

    private static PrintedComparison comparison(
            String paper,
            String scope,
            List<PrintedFigureRow> figures,
            List<RatingCount> records,
            List<RatingCount> listed) {
        List<PrintedLine> lines = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            figures.stream()
                    .filter(f -> f.rating() == rating)
                    .findFirst()
                    .ifPresent(
                            f -> lines.add(line(f, of(records, rating), listed == null ? null : of(listed, rating))));
        }
        boolean agrees = lines.stream().allMatch(PrintedLine::agrees);
        String printed = lines.stream().map(l -> l.printed().toPlainString()).collect(Collectors.joining(" / "));
        String derived = lines.stream().map(l -> String.valueOf(l.percent())).collect(Collectors.joining(" / "));
        String sentence = agrees
                ? "Printed " + printed + " %; the records give the same."
                : "Printed " + printed + " %. The records give " + derived + " %"
                        + (listed == null ? "." : " (each action once).");
        return new PrintedComparison(paper, scope, agrees, sentence, lines);
    }

    private static PrintedLine line(PrintedFigureRow f, RatingCount record, RatingCount listed) {
        boolean agrees = matches(f, record) || listed != null && matches(f, listed);
        return new PrintedLine(
                f.rating(),
                f.value(),
                record.count(),
                record.of(),
                record.percent(),
                listed == null ? null : listed.percent(),
                agrees);
    }

    /** Compared at the decimals the paper printed. */
    private static boolean matches(PrintedFigureRow f, RatingCount c) {
        return c.of() > 0
                && f.value()
                                .compareTo(BigDecimal.valueOf(c.count())
                                        .multiply(BigDecimal.valueOf(100))
                                        .divide(BigDecimal.valueOf(c.of()), f.decimals(), RoundingMode.HALF_UP))
                        == 0;
    }

    private static RatingCount of(List<RatingCount> counts, Rating rating) {
        return counts.stream().filter(c -> c.rating() == rating).findFirst().orElseThrow();
    }
}
