package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PrintedFigureFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * A paper's percentages held against the records: the one arithmetic of it, for every view. Only the paper the state was last loaded
 * from is checked: an earlier one described an earlier state, which the time machine shows.
 */
public final class PrintedCheck {
    /** The scope of figures about the whole programme; others are P and the number of a priority. */
    public static final String OVERALL = "overall";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PrintedCheck() {}

    /**
     * All figures of one scope, in the order of the ratings.
     *
     * @param silent       how many of them nobody has reported on
     * @param asNotStarted whether those count as not started in the lines, as in a paper that prints one figure for both; only where the
     *     figures cannot be had without
     */
    public record Scope(SourcePaperFacts paper, String scope, int silent, boolean asNotStarted, List<Line> lines) {
        /** Whether all figures are what the records give, rounded half-up, of the actions or of the listings: not some of each. */
        public boolean agrees() {
            return together().stream().anyMatch(Way::plain);
        }

        /** The ways of working that give all of its figures. */
        public Set<Way> together() {
            Set<Way> ways = EnumSet.allOf(Way.class);
            lines.forEach(l -> ways.retainAll(l.ways()));
            return ways;
        }

        public boolean overall() {
            return scope.equals(OVERALL);
        }

        /** The figures that no way of rounding can give. */
        public List<Line> impossible() {
            return lines.stream().filter(l -> !l.possible()).toList();
        }
    }

    /** Honest ways to come from records to a percentage; what none of them gives, these records cannot give. */
    public enum Way {
        ACTIONS_ROUNDED,
        ACTIONS_CUT_OFF,
        LISTINGS_ROUNDED,
        LISTINGS_CUT_OFF,
        /** Each priority's share of all listings rounded by itself, then added. */
        PARTS_ADDED;

        boolean plain() {
            return this == ACTIONS_ROUNDED || this == LISTINGS_ROUNDED;
        }
    }

    /**
     * One printed figure.
     *
     * @param record what the records give: each action once, in a priority as listed
     * @param listed overall only: what the listings give; null otherwise
     * @param gives  the figure by each way, with the decimals printed; empty where the records hold nothing to count
     */
    public record Line(
            PrintedFigureFacts figure,
            RatingCount record,
            @Nullable RatingCount listed,
            Map<Way, BigDecimal> gives) {
        /** The ways that give what is printed. */
        public Set<Way> ways() {
            return gives.entrySet().stream()
                    .filter(e -> e.getValue().compareTo(figure.value()) == 0)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** Equal to the share of actions or listings, rounded half-up to the decimals printed. */
        public boolean agrees() {
            return ways().stream().anyMatch(Way::plain);
        }

        public boolean possible() {
            return !ways().isEmpty();
        }

        /** Every figure that would be accepted, the least first: how wide the check is. */
        public List<BigDecimal> accepted() {
            return List.copyOf(new TreeSet<>(gives.values()));
        }
    }

    public static List<Scope> of(ProgrammeSnapshot s) {
        SourcePaperFacts paper = s.latestPaper().orElse(null);
        if (paper == null) {
            return List.of();
        }
        Map<String, List<PrintedFigureFacts>> scopes = s.all(PlanKinds.PRINTED_FIGURE).stream()
                .filter(f -> f.sourcePaperId().equals(paper.id()))
                .collect(Collectors.groupingBy(PrintedFigureFacts::scope, LinkedHashMap::new, Collectors.toList()));
        return scopes.entrySet().stream()
                .map(e -> scope(s, paper, e.getKey(), e.getValue()))
                .toList();
    }

    private static Scope scope(
            ProgrammeSnapshot s, SourcePaperFacts paper, String scope, List<PrintedFigureFacts> figures) {
        boolean overall = scope.equals(OVERALL);
        List<RatingCount> records = overall ? s.count(s.actions(), Axis.PROGRESS) : ofPriority(s, scope);
        List<RatingCount> listed = overall ? s.count(s.listed(s.listings()), Axis.PROGRESS) : null;
        Scope apart = scope(s, paper, scope, figures, records, listed, false);
        if (apart.silent() == 0 || apart.agrees() || figures.stream().noneMatch(f -> f.rating() == Rating.GREY)) {
            return apart;
        }
        Scope together = scope(s, paper, scope, figures, records, listed, true);
        return together.agrees()
                        || apart.together().isEmpty() && !together.together().isEmpty()
                ? together
                : apart;
    }

    private static Scope scope(
            ProgrammeSnapshot s,
            SourcePaperFacts paper,
            String scope,
            List<PrintedFigureFacts> figures,
            List<RatingCount> records,
            @Nullable List<RatingCount> listed,
            boolean asNotStarted) {
        return new Scope(
                paper,
                scope,
                RatingCount.in(records, null).count(),
                asNotStarted,
                Arrays.stream(Rating.values())
                        .flatMap(r ->
                                figures.stream().filter(f -> f.rating() == r).limit(1))
                        .map(f -> line(
                                s,
                                f,
                                of(records, f.rating(), asNotStarted),
                                listed == null ? null : of(listed, f.rating(), asNotStarted),
                                asNotStarted))
                        .toList());
    }

    private static List<RatingCount> ofPriority(ProgrammeSnapshot s, String scope) {
        return s.priorities().stream()
                .filter(p -> scope.equals("P" + p.number()))
                .findFirst()
                .map(p -> s.count(s.listed(s.listingsOf(p)), Axis.PROGRESS))
                .orElse(RatingCount.count(List.of()));
    }

    private static Line line(
            ProgrammeSnapshot s,
            PrintedFigureFacts figure,
            RatingCount record,
            @Nullable RatingCount listed,
            boolean asNotStarted) {
        Map<Way, BigDecimal> gives = new EnumMap<>(Way.class);
        if (record.of() > 0) {
            gives.put(Way.ACTIONS_ROUNDED, share(record, figure, RoundingMode.HALF_UP));
            gives.put(Way.ACTIONS_CUT_OFF, share(record, figure, RoundingMode.DOWN));
        }
        if (listed != null && listed.of() > 0) {
            gives.put(Way.LISTINGS_ROUNDED, share(listed, figure, RoundingMode.HALF_UP));
            gives.put(Way.LISTINGS_CUT_OFF, share(listed, figure, RoundingMode.DOWN));
            gives.put(Way.PARTS_ADDED, sumOfParts(s, figure, listed.of(), asNotStarted));
        }
        return new Line(figure, record, listed, gives);
    }

    private static BigDecimal share(RatingCount c, PrintedFigureFacts f, RoundingMode mode) {
        return share(c.count(), c.of(), f.decimals(), mode);
    }

    /** Each priority's share of all listings rounded by itself, then added: what one gets from a sheet with a line for each. */
    private static BigDecimal sumOfParts(
            ProgrammeSnapshot s, PrintedFigureFacts f, int listings, boolean asNotStarted) {
        return s.priorities().stream()
                .map(p -> of(s.count(s.listed(s.listingsOf(p)), Axis.PROGRESS), f.rating(), asNotStarted))
                .filter(c -> c.of() > 0)
                .map(c -> share(c.count(), listings, f.decimals(), RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(int count, int of, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(count).multiply(HUNDRED).divide(BigDecimal.valueOf(of), decimals, mode);
    }

    private static RatingCount of(List<RatingCount> counts, Rating rating, boolean asNotStarted) {
        RatingCount count = RatingCount.in(counts, rating);
        return asNotStarted && rating == Rating.GREY
                ? RatingCount.of(
                        rating, count.count() + RatingCount.in(counts, null).count(), count.of())
                : count;
    }
}
