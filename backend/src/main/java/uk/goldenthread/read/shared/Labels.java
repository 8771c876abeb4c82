package uk.goldenthread.read.shared;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** How people call the records of a programme in a sentence. */
public final class Labels {
    private Labels() {}

    /** First of its references; empty when it is listed nowhere. */
    public static String ref(ProgrammeSnapshot s, ActionFacts action) {
        return s.listingsOf(action).stream().findFirst().map(ListingFacts::ref).orElse("");
    }

    /** Reference and title: 1.8 Alternative Provision Strategy. */
    public static String action(ProgrammeSnapshot s, ActionFacts action) {
        return (ref(s, action) + " " + action.title()).strip();
    }

    /** Reference and title of an action by its identifier; "an action" when the state does not know it. */
    public static String action(ProgrammeSnapshot s, UUID actionId) {
        return s.one(PlanKinds.ACTION, actionId).map(a -> action(s, a)).orElse("an action");
    }

    /** A measure by its title. */
    public static String measure(ProgrammeSnapshot s, UUID kpiId) {
        return s.kpis().stream()
                .filter(k -> k.id().equals(kpiId))
                .findFirst()
                .map(KpiFacts::title)
                .orElse("a measure");
    }

    /** Numbers of the priorities it is listed under, each once, ascending. */
    public static List<Integer> priorities(ProgrammeSnapshot s, ActionFacts action) {
        return s.listingsOf(action).stream()
                .map(l -> s.byId(PlanKinds.PRIORITY).get(l.priorityId()).number())
                .distinct()
                .sorted()
                .toList();
    }

    /** Number of a priority; null for none. */
    @Nullable
    public static Integer number(ProgrammeSnapshot s, @Nullable UUID priorityId) {
        PriorityFacts p = priorityId == null ? null : s.byId(PlanKinds.PRIORITY).get(priorityId);
        return p == null ? null : p.number();
    }

    /** Number of a priority as a list; empty for none. */
    public static List<Integer> priority(ProgrammeSnapshot s, UUID priorityId) {
        PriorityFacts p = priorityId == null ? null : s.byId(PlanKinds.PRIORITY).get(priorityId);
        return p == null ? List.of() : List.of(p.number());
    }

    /** A progress rating as one says it in a sentence; not reported on where there is none. */
    public static String rating(@Nullable Rating rating) {
        if (rating == null) {
            return "not reported on";
        }
        return switch (rating) {
            case BLUE -> "blue";
            case GREEN -> "green";
            case AMBER -> "amber";
            case RED -> "red";
            case GREY -> "not started";
            case WHITE -> "not required";
        };
    }

    /** An impact rating as one says it in a sentence. */
    public static String impact(Rating rating) {
        return rating == Rating.GREY ? "not rated" : rating(rating);
    }

    /** A quarterly return in a sentence: for quarter 2 of 2024-25. */
    public static String quarter(FundReturnFacts r) {
        return r.financialYear() == null
                ? "for a quarter that is not known"
                : "for quarter " + r.quarter() + " of " + r.financialYear();
    }

    /** A number with its noun: 1 day, 2 days. */
    public static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** a; a and b; a, b and c. */
    public static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}
