package uk.goldenthread.dashboard;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.access.AccessKinds;
import uk.goldenthread.chart.BragBar;
import uk.goldenthread.dashboard.DashboardView.*;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.Instruments;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.plan.SystemRating;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.read.measure.MeasureViews;
import uk.goldenthread.read.plan.DatesView;
import uk.goldenthread.read.plan.KeyDateViews;
import uk.goldenthread.read.plan.MilestoneCounts;
import uk.goldenthread.read.plan.PlanViews;
import uk.goldenthread.read.risk.RiskReads;
import uk.goldenthread.read.risk.RiskScores;
import uk.goldenthread.read.shared.BodyView;
import uk.goldenthread.read.survey.SurveyViews;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.References;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** The dashboard as a pure function of a snapshot and a day. */
public final class Dashboard {
    private static final int LINES = 10;
    private final ProgrammeSnapshot s;
    private final LocalDate today;

    private Dashboard(ProgrammeSnapshot snapshot, LocalDate today) {
        this.s = snapshot;
        this.today = today;
    }

    public static DashboardView of(ProgrammeSnapshot snapshot, LocalDate today) {
        return new Dashboard(snapshot, today).view();
    }

    private DashboardView view() {
        ProgrammeFacts p = s.programme();
        Overall overall = overall();
        List<PriorityRollup> priorities =
                s.priorities().stream().map(this::priority).toList();
        return new DashboardView(
                new ProgrammeHead(
                        p.id(),
                        s.areaCode(),
                        s.areaName(),
                        p.title(),
                        p.instrument(),
                        Instruments.name(p.instrument()),
                        p.reportOn(),
                        p.nextStocktakeOn() != null ? p.nextStocktakeOn() : KeyDateViews.nextStocktake(s, today),
                        KeyDateViews.monitoringEnded(s, null, today)),
                new State(
                        s.revision(),
                        s.at(),
                        s.recordedAt(),
                        s.asAt(),
                        today,
                        !LondonTime.dateOf(s.at()).equals(LondonTime.dateOf(s.recordedAt())),
                        s.latestPaper().map(PlanViews::paper).orElse(null)),
                answer(overall),
                overall,
                priorities,
                organisations(),
                dates(),
                KeyDateViews.expected(s, today),
                s.kpis().stream()
                        .filter(KpiFacts::headline)
                        .map(k -> MeasureViews.kpi(s, k, today))
                        .toList(),
                s.surveys().stream().map(v -> SurveyViews.survey(s, v)).toList(),
                risks(),
                PrintedFigures.compare(s),
                notes(overall, priorities));
    }

    private Overall overall() {
        List<RatingCount> progress = s.count(s.actions(), Axis.PROGRESS);
        List<RatingCount> listed = s.count(s.listed(s.listings()), Axis.PROGRESS);
        List<RatingCount> impact = s.count(s.actions(), Axis.IMPACT);
        int several = (int)
                s.actions().stream().filter(a -> s.listingsOf(a).size() > 1).count();
        String sentence = several == 0
                ? plural(s.actions().size(), "action") + ", each listed once."
                : plural(s.actions().size(), "distinct action") + ", "
                        + plural(s.listings().size(), "listing") + ": "
                        + (several == 1 ? "one action stands" : several + " actions stand")
                        + " in more than one priority.";
        return new Overall(
                s.actions().size(),
                s.listings().size(),
                sentence,
                progress,
                listed,
                impact,
                BragBar.draw(Axis.PROGRESS, progress, "actions"),
                BragBar.draw(Axis.IMPACT, impact, "actions"),
                RatingCount.roundingShows(progress),
                system(),
                MilestoneCounts.byRating(s.milestones()));
    }

    private SystemRollup system() {
        List<Rating> derived = new ArrayList<>();
        int better = 0;
        for (ActionFacts a : s.actions()) {
            Rating system = s.system(a, today).rating();
            if (system != null) {
                derived.add(system);
                better += SystemRating.declaredBetter(s.progress(a), system) ? 1 : 0;
            }
        }
        String sentence = derived.isEmpty()
                ? "The dates give a rating for none of " + plural(s.actions().size(), "action")
                        + ": dates and evidence are missing."
                : "The dates give a rating for " + derived.size() + " of "
                        + plural(s.actions().size(), "action") + "; " + better + " of these "
                        + (better == 1 ? "is" : "are") + " declared better than the dates say.";
        return new SystemRollup(
                derived.size(), s.actions().size() - derived.size(), RatingCount.count(derived), better, sentence);
    }

    private static String answer(Overall o) {
        if (o.distinct() == 0) {
            return "The plan has no actions yet.";
        }
        int good = count(o.progress(), Rating.BLUE) + count(o.progress(), Rating.GREEN);
        List<String> rest = new ArrayList<>();
        add(rest, count(o.progress(), Rating.AMBER), "delayed");
        add(rest, count(o.progress(), Rating.RED), "significantly delayed or will miss");
        add(rest, count(o.progress(), Rating.GREY), "not started");
        add(rest, count(o.progress(), Rating.WHITE), "not required");
        int silent = count(o.progress(), null);
        int rated = o.impact().stream()
                .filter(c -> c.rating() != null && c.rating() != Rating.GREY)
                .mapToInt(RatingCount::count)
                .sum();
        // The share is half-up of the whole, not the sum of two rounded shares.
        long percent = (200L * good + o.distinct()) / (2L * o.distinct());
        return good + " of " + plural(o.distinct(), "action") + (good == 1 ? " is" : " are")
                + " complete or on target (" + percent + "%). "
                + (rest.isEmpty() ? "" : String.join(", ", rest) + ". ")
                + (silent == 0 ? "" : "Nobody has reported on " + silent + ". ")
                + (rated == 0
                        ? "Nothing is rated for impact yet."
                        : rated + " of " + o.distinct() + " are rated for impact.");
    }

    private static void add(List<String> words, int count, String word) {
        if (count > 0) {
            words.add(count + " " + word);
        }
    }

    private PriorityRollup priority(PriorityFacts p) {
        List<ListingFacts> listings = s.listingsOf(p);
        List<ActionFacts> actions = s.listed(listings);
        List<RatingCount> progress = s.count(actions, Axis.PROGRESS);
        List<RatingCount> impact = s.count(actions, Axis.IMPACT);
        List<MilestoneFacts> milestones =
                actions.stream().flatMap(a -> s.milestonesOf(a).stream()).toList();
        return new PriorityRollup(
                p.id(),
                p.number(),
                p.title(),
                p.organisationIds().stream()
                        .flatMap(id -> BodyView.of(s, id).stream())
                        .map(b -> b.shortName())
                        .toList(),
                p.sro().isEmpty() ? null : p.sro(),
                listings.size(),
                progress,
                impact,
                BragBar.draw(Axis.PROGRESS, progress, "actions"),
                BragBar.draw(Axis.IMPACT, impact, "actions"),
                listings.stream().anyMatch(l -> l.basis() == Basis.COUNT_INFERRED),
                (int) milestones.stream().filter(MilestoneFacts::closed).count(),
                milestones.size(),
                MilestoneCounts.byRating(milestones),
                (int) s.risks().stream()
                        .filter(r -> p.id().equals(r.priorityId()) && r.status() == RiskStatus.OPEN)
                        .count(),
                KeyDateViews.monitoringEnded(s, p.id(), today));
    }

    private List<OrganisationRollup> organisations() {
        Map<UUID, List<ActionFacts>> led = new LinkedHashMap<>();
        for (ActionFacts a : s.actions()) {
            a.leads().stream()
                    .map(Lead::organisation)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(o -> led.computeIfAbsent(o, k -> new ArrayList<>()).add(a));
        }
        return s.all(AccessKinds.ORGANISATION).stream()
                .filter(o -> led.containsKey(o.id()))
                .map(o -> {
                    List<RatingCount> progress = s.count(led.get(o.id()), Axis.PROGRESS);
                    return new OrganisationRollup(
                            o.id(),
                            o.shortName(),
                            o.name(),
                            led.get(o.id()).size(),
                            progress,
                            BragBar.draw(Axis.PROGRESS, progress, "actions"));
                })
                .toList();
    }

    private Dates dates() {
        List<ActionFacts> open = s.actions().stream()
                .filter(a -> s.progress(a) != Rating.BLUE && s.progress(a) != Rating.WHITE)
                .toList();
        List<ActionLine> dated = open.stream()
                .filter(a -> a.due() != null)
                .map(this::line)
                .sorted(Comparator.comparing((ActionLine l) -> l.due().date())
                        .thenComparing(ActionLine::ref, References.ORDER))
                .toList();
        List<ActionLine> late = dated.stream().filter(l -> l.daysLate() != null).toList();
        return new Dates(
                dated.size(),
                open.size() - dated.size(),
                (int) s.actions().stream().filter(a -> a.revisedDue() != null).count(),
                late.size(),
                late.stream().limit(LINES).toList(),
                dated.stream().filter(l -> l.daysLate() == null).limit(LINES).toList());
    }

    private ActionLine line(ActionFacts a) {
        PlannedDate due = a.due();
        DatesView dates = PlanViews.dates(s, a, today);
        return new ActionLine(
                a.id(),
                ref(a),
                a.title(),
                s.progress(a),
                due,
                dates.late() ? dates.daysLate() : null,
                dates.timesRedated(),
                dates.slippageDays());
    }

    private Risks risks() {
        Map<RiskStatus, Long> byStatus =
                s.risks().stream().collect(Collectors.groupingBy(RiskFacts::status, Collectors.counting()));
        List<Integer> silent = s.priorities().stream()
                .filter(p -> s.risks().stream().noneMatch(r -> p.id().equals(r.priorityId())))
                .filter(p -> s.riskStatements().stream().noneMatch(r -> p.id().equals(r.priorityId())))
                .map(PriorityFacts::number)
                .toList();
        // A priority may gain a risk after it was said to have none: then the statement no longer stands.
        List<RiskStatementFacts> standing = s.riskStatements().stream()
                .filter(t -> s.risks().stream()
                        .noneMatch(
                                r -> Objects.equals(r.priorityId(), t.priorityId()) && r.status() == RiskStatus.OPEN))
                .toList();
        return new Risks(
                byStatus.getOrDefault(RiskStatus.OPEN, 0L).intValue(),
                byStatus.getOrDefault(RiskStatus.CLOSED, 0L).intValue(),
                byStatus.getOrDefault(RiskStatus.ISSUE, 0L).intValue(),
                (int) s.risks().stream()
                        .filter(r -> r.assessment().isEmpty()
                                && RiskScores.current(s, r).isEmpty())
                        .count(),
                (int) s.risks().stream().filter(r -> s.controlsOf(r).isEmpty()).count(),
                (int) s.risks().stream()
                        .filter(r -> r.live()
                                && RiskScores.current(s, r)
                                        .filter(RiskScores.Scored::above)
                                        .isPresent())
                        .count(),
                standing.stream().map(new RiskReads(s, today)::statement).toList(),
                silent);
    }

    private List<String> notes(Overall overall, List<PriorityRollup> priorities) {
        List<String> notes = new ArrayList<>();
        List<Integer> inferred = priorities.stream()
                .filter(PriorityRollup::countInferred)
                .map(PriorityRollup::number)
                .sorted()
                .toList();
        if (!inferred.isEmpty()) {
            notes.add(
                    "Counts inferred for " + ranges(inferred) + ": the smallest that give the published percentages.");
        }
        List<Integer> rows = s.priorities().stream()
                .filter(p -> s.listingsOf(p).stream()
                        .anyMatch(l -> l.basis() == Basis.ROW_INFERRED
                                || s.byId(PlanKinds.ACTION).get(l.actionId()).basis() == Basis.ROW_INFERRED))
                .map(PriorityFacts::number)
                .filter(n -> !inferred.contains(n))
                .toList();
        if (!rows.isEmpty()) {
            notes.add("For " + ranges(rows) + " the counts are published; which action has which rating is inferred.");
        }
        if (overall.sharesMayNotAddTo100()) {
            notes.add("Each percentage is rounded by itself, so they may not add to 100.");
        }
        s.latestPaper().map(SourcePaperFacts::note).filter(n -> !n.isEmpty()).ifPresent(notes::add);
        return notes;
    }

    /** 3, 4, 5 reads "P3–P5"; 1, 3 reads "P1, P3". */
    static String ranges(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int j = i;
            while (j + 1 < numbers.size() && numbers.get(j + 1) == numbers.get(j) + 1) {
                j++;
            }
            parts.add(
                    j == i
                            ? "P" + numbers.get(i)
                            : j == i + 1
                                    ? "P" + numbers.get(i) + ", P" + numbers.get(j)
                                    : "P" + numbers.get(i) + "–P" + numbers.get(j));
            i = j + 1;
        }
        return String.join(", ", parts);
    }

    private String ref(ActionFacts a) {
        return s.listingsOf(a).stream().findFirst().map(ListingFacts::ref).orElse("");
    }

    private static int count(List<RatingCount> counts, @Nullable Rating rating) {
        return RatingCount.in(counts, rating).count();
    }

    private static String plural(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
