package uk.goldenthread.dashboard;

import java.util.List;
import java.util.stream.Collectors;
import uk.goldenthread.dashboard.DashboardView.*;
import uk.goldenthread.read.plan.PrintedCheck;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** A paper's percentages beside the records': the one check that would have stopped the disputes about them. */
final class PrintedFigures {
    private PrintedFigures() {}

    static List<PrintedComparison> compare(ProgrammeSnapshot s) {
        return PrintedCheck.of(s).stream().map(PrintedFigures::comparison).toList();
    }

    private static PrintedComparison comparison(PrintedCheck.Scope scope) {
        List<PrintedLine> lines =
                scope.lines().stream().map(PrintedFigures::line).toList();
        String printed = lines.stream().map(l -> l.printed().toPlainString()).collect(Collectors.joining(" / "));
        String derived = lines.stream().map(l -> String.valueOf(l.percent())).collect(Collectors.joining(" / "));
        String counted = !scope.asNotStarted()
                ? ""
                : ", with the " + scope.silent() + " that nobody has reported on counted as not started";
        String sentence = scope.agrees()
                ? "Printed " + printed + "%; the records give the same" + counted + "."
                : "Printed " + printed + "%. The records give " + derived + "%"
                        + (scope.overall() ? " (each action once)" : "") + counted + ".";
        return new PrintedComparison(
                scope.paper().title(),
                scope.scope(),
                scope.agrees(),
                scope.asNotStarted() ? scope.silent() : 0,
                sentence,
                lines);
    }

    private static PrintedLine line(PrintedCheck.Line l) {
        return new PrintedLine(
                l.figure().rating(),
                l.figure().value(),
                l.record().count(),
                l.record().of(),
                l.record().percent(),
                l.listed() == null ? null : l.listed().percent(),
                l.agrees());
    }
}
