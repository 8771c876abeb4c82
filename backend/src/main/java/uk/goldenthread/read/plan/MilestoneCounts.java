package uk.goldenthread.read.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;

/** How far work is by its milestones, so that an action of eighteen months is never complete early. */
public final class MilestoneCounts {
    private MilestoneCounts() {}

    /** The reading of one action's milestones. */
    public static MilestoneCount of(List<MilestoneFacts> milestones) {
        int closed = (int) milestones.stream().filter(MilestoneFacts::closed).count();
        long all = milestones.stream().mapToLong(MilestoneCounts::weight).sum();
        long done = milestones.stream()
                .filter(MilestoneFacts::closed)
                .mapToLong(MilestoneCounts::weight)
                .sum();
        String stage = stageReached(milestones).orElse(null);
        String sentence = milestones.isEmpty()
                ? "No milestones"
                : closed + " of " + milestones.size() + (milestones.size() == 1 ? " milestone" : " milestones")
                        + (stage == null ? "" : ", " + stage + " reached");
        // Half-up in whole numbers, like every share.
        return new MilestoneCount(
                closed, milestones.size(), all == 0 ? null : (int) ((200 * done + all) / (2 * all)), stage, sentence);
    }

    /**
     * Milestones counted like actions: reached is blue, no longer required white, else what was declared of it; grey where nothing
     * was.
     */
    public static List<RatingCount> byRating(Collection<MilestoneFacts> milestones) {
        return RatingCount.count(milestones.stream()
                .map(m -> m.rating() == Rating.WHITE ? Rating.WHITE : m.actual() != null ? Rating.BLUE : m.rating())
                .toList());
    }

    private static long weight(MilestoneFacts m) {
        return m.weight() == null ? 1 : m.weight();
    }

    /** Of stages counted in months the furthest; a named stage counts by its place. Not required is not reached. */
    private static Optional<String> stageReached(List<MilestoneFacts> milestones) {
        return milestones.stream()
                .filter(m -> m.kind() == MilestoneKind.STAGE && m.actual() != null)
                .max(Comparator.comparingInt((MilestoneFacts m) -> m.stageMonths() == null ? 0 : m.stageMonths())
                        .thenComparingInt(MilestoneFacts::position))
                .map(m -> m.stageMonths() == null ? m.title() : m.stageMonths() + "-month stage");
    }
}
