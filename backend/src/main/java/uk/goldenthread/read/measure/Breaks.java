package uk.goldenthread.read.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.goldenthread.kpi.CumulativeShape;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.read.measure.Series.Break;
import uk.goldenthread.read.measure.Series.Cut;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.Measure;

/** Where a series is cut, and why. */
final class Breaks {
    /** A figure over more days than the longest month is a sum from its first day on. */
    private static final int SUM = 36;

    private Breaks() {}

    /** Oldest first; where a series is cut twice at one point the graver reason comes first: what is not comparable stays so. */
    static List<Break> of(KpiFacts kpi, Measure measure, List<Point> points, boolean sums) {
        List<Break> breaks = new ArrayList<>();
        measure.definitions().stream()
                .filter(d -> d.appliesFrom() != null)
                .forEach(d -> cut(
                        breaks,
                        points,
                        d.appliesFrom(),
                        Cut.DEFINITION,
                        "definition " + d.number() + " applies: " + d.reason()));
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).row().quality().contains(QualityFlag.SERIES_BREAK)) {
                String caveat = points.get(i).row().caveat();
                breaks.add(new Break(
                        i,
                        Cut.SERIES_BREAK,
                        caveat == null || caveat.isEmpty() ? "not comparable with what came before" : caveat));
            }
        }
        if (sums) {
            years(kpi, breaks, points);
        }
        measure.rebases().stream()
                .filter(r -> r.state() == RebaseState.APPROVED)
                .forEach(r -> cut(
                        breaks,
                        points,
                        r.fromDay(),
                        Cut.REBASE,
                        "limits computed anew from " + PlannedDate.words(r.fromDay()) + ": " + r.reason()));
        return breaks.stream()
                .sorted(Comparator.comparingInt(Break::at).thenComparing(Break::cut))
                .toList();
    }

    /** A cut from a day on falls before the first period that begins on it or later, when others stand before. */
    private static void cut(List<Break> breaks, List<Point> points, LocalDate day, Cut cut, String reason) {
        for (int i = 0; i < points.size(); i++) {
            ObservationFacts row = points.get(i).row();
            LocalDate begins = row.periodStart() != null ? row.periodStart() : row.periodEnd();
            if (begins != null && !begins.isBefore(day)) {
                if (i > 0) {
                    breaks.add(new Break(i, cut, reason));
                }
                return;
            }
        }
    }

    /** Where a sum begins again: a fall in it can be nothing else, and where it only looks like one, a fall by half as a year begins. */
    private static void years(KpiFacts kpi, List<Break> breaks, List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point now = points.get(i);
            boolean anew = kpi.cumulative() ? begun(before, now) : CumulativeShape.reset(before.placed(), now.placed());
            if (anew) {
                breaks.add(new Break(i, Cut.YEAR, "it adds up within a year and began again with " + now.period()));
            }
        }
    }

    /** By its fall, or because it no longer counts from the day from which the one before did. */
    private static boolean begun(Point before, Point now) {
        LocalDate start = now.row().periodStart();
        LocalDate earlier = before.row().periodStart();
        boolean told = start != null && earlier != null && earlier.plusDays(SUM).isBefore(before.end());
        return told ? start.isAfter(earlier) : now.exact() < before.exact();
    }
}
