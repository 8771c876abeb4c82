package uk.goldenthread.read.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.TargetDoubt;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.kpi.TargetKind;

/** Which target holds for a period: the last that was due by its end; before any was due, one that never had a date. */
public final class Targets {
    private Targets() {}

    /**
     * @param targets   by date, those without one last
     * @param periodEnd null where it was not published: then only a target without a date holds
     */
    public static Optional<TargetFacts> inForce(List<TargetFacts> targets, TargetKind kind, LocalDate periodEnd) {
        Optional<TargetFacts> dated = targets.stream()
                .filter(t -> t.kind() == kind
                        && t.due() != null
                        && periodEnd != null
                        && !t.due().isAfter(periodEnd))
                .reduce((earlier, later) -> later);
        return dated.or(() -> targets.stream()
                .filter(t -> t.kind() == kind && t.due() == null)
                .findFirst());
    }

    /** The last of a trajectory: the one due latest, or one without a date where none has one. */
    public static Optional<TargetFacts> last(List<TargetFacts> targets, TargetKind kind) {
        return targets.stream()
                .filter(t -> t.kind() == kind && t.due() != null)
                .reduce((earlier, later) -> later)
                .or(() -> targets.stream().filter(t -> t.kind() == kind).findFirst());
    }

    /** The next one that is still to be reached after a day. */
    public static Optional<TargetFacts> ahead(List<TargetFacts> targets, TargetKind kind, LocalDate day) {
        return targets.stream()
                .filter(t -> t.kind() == kind && t.due() != null && t.due().isAfter(day))
                .findFirst();
    }

    /** Why a target may be a slip, beside the figures that can be compared with the latest; for a sum, beside those of whole years. */
    public static Optional<String> doubt(Series series, TargetFacts t) {
        return TargetDoubt.of(
                t.kind(),
                series.kpi().unit(),
                series.kpi().polarity(),
                series.sums(),
                t.value(),
                (series.sums() ? series.points() : series.comparable())
                        .stream().map(Series.Point::placed).toList());
    }

    /** At the target or on its good side; where neither direction is good nothing meets or misses. */
    public static boolean met(KpiFacts kpi, double value, TargetFacts target) {
        double distance = shortfall(kpi, value, target.value().doubleValue());
        return kpi.polarity() != Polarity.NONE && distance <= 0;
    }

    /** How far a value falls short of another, in the bad direction; negative when it is better. */
    public static double shortfall(KpiFacts kpi, double value, double target) {
        return kpi.polarity() == Polarity.LOW ? value - target : target - value;
    }
}
