package uk.goldenthread.read.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.read.shared.Amounts;

/** A figure against the target in force and the final one, each with its date. */
final class TargetWords {
    private TargetWords() {}

    /** Null where there is no target at all. */
    static String against(KpiFacts kpi, Point p, Optional<TargetFacts> inForce, Optional<TargetFacts> end) {
        boolean same = inForce.isPresent()
                && end.isPresent()
                && inForce.get().id().equals(end.get().id());
        String now = inForce.map(t -> now(kpi, p, t))
                .orElse(end.isEmpty() ? null : "No target is in force for " + p.period() + ".");
        return same || end.isEmpty() ? now : now + " Its final target is " + words(kpi, end.get()) + ".";
    }

    private static String now(KpiFacts kpi, Point p, TargetFacts t) {
        if (kpi.polarity() == Polarity.NONE) {
            return "Its target is " + words(kpi, t) + ".";
        }
        if (Targets.met(kpi, p.exact(), t)) {
            return "Its target, " + words(kpi, t) + ", is met.";
        }
        BigDecimal exact = t.value().subtract(Amounts.unrounded(kpi, p.row())).abs();
        BigDecimal off =
                exact.setScale(Math.max(p.value().scale(), Math.max(0, t.value().scale())), RoundingMode.HALF_UP);
        String size = off.signum() == 0
                ? "Less than " + Amounts.difference(kpi, BigDecimal.ONE.movePointLeft(off.scale()))
                : Amounts.difference(kpi, off);
        return size + " short of its target, " + words(kpi, t) + ".";
    }

    private static String words(KpiFacts kpi, TargetFacts t) {
        return Analyses.target(kpi, t).words();
    }
}
