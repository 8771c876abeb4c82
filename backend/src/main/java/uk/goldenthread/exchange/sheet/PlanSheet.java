package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.plan.ActionEdit;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.Confidence;
import uk.goldenthread.plan.DeadlineChangeService;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.Lead;
import uk.goldenthread.plan.Listing;
import uk.goldenthread.plan.ListingDraft;
import uk.goldenthread.plan.Listings;
import uk.goldenthread.plan.Loaded;
import uk.goldenthread.plan.PlanLoadService;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.plan.Printed;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.Said;
import uk.goldenthread.plan.Statement;
import uk.goldenthread.plan.StatementDraft;
import uk.goldenthread.plan.StatementService;
import uk.goldenthread.platform.web.HttpsLink;

/** Actions with where they stand, and actions listed again under another priority. */
@ApplicationScoped
public class PlanSheet implements SheetImporter {
    /** A body without a named role still leads. */
    static final String UNNAMED_LEAD = "Lead not named";

    private static final List<String> OF_THE_ACTION = List.of(
            "title",
            "leads",
            "organisations",
            "sro",
            "success_criteria",
            "co_production",
            "expected_difference",
            "start",
            "original_due",
            "revised_due",
            "forecast",
            "actual",
            "impact",
            "confidence",
            "narrative",
            "evidence_url");
    private final PlanLoadService plan;
    private final StatementService statements;
    private final DeadlineChangeService dates;
    private final Listings listings;
    private final Said said;

    public PlanSheet(
            PlanLoadService plan,
            StatementService statements,
            DeadlineChangeService dates,
            Listings listings,
            Said said) {
        this.plan = plan;
        this.statements = statements;
        this.dates = dates;
        this.listings = listings;
        this.said = said;
    }

    @Override
    public String sheet() {
        return "plan";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "priority_no",
                "ref",
                "same_as",
                "title",
                "leads",
                "organisations",
                "sro",
                "success_criteria",
                "co_production",
                "expected_difference",
                "start",
                "original_due",
                "revised_due",
                "forecast",
                "actual",
                "progress",
                "impact",
                "confidence",
                "narrative",
                "evidence_url",
                "source",
                "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("priority_no", "ref");
    }

    /** What a row says of where the action stands. */
    private record Standing(
            Rating progress,
            Rating impact,
            Confidence confidence,
            PlannedDate forecast,
            PlannedDate actual,
            String narrative,
            List<EvidenceLink> evidence) {}

    /** What a row says of the action itself. */
    private record Described(
            String title,
            List<String> leads,
            List<String> bodies,
            String sro,
            List<String> criteria,
            String coProduction,
            String difference,
            PlannedDate start,
            PlannedDate originalDue,
            PlannedDate revisedDue) {}

    @Override
    public Prepared prepare(Cells cells) {
        Integer priority = cells.needed("priority_no", cells.small("priority_no", 1, 99));
        String ref = cells.reference("ref", 20);
        String sameAs = cells.text("same_as", 20);
        if (sameAs != null) {
            return again(cells, priority, ref, sameAs);
        }
        Described described = new Described(
                cells.text("title", 500),
                cells.list("leads", 200),
                cells.list("organisations", 60),
                cells.text("sro", 200),
                cells.list("success_criteria", 1_000),
                cells.text("co_production", 5_000),
                cells.text("expected_difference", 5_000),
                cells.date("start"),
                cells.date("original_due"),
                cells.date("revised_due"));
        Standing standing = standing(cells);
        return Prepared.of(
                ref,
                loading ->
                        store(loading, cells, new ListingDraft(loading.priority(priority), ref), described, standing));
    }

    private Prepared again(Cells cells, Integer priority, String ref, String sameAs) {
        if (sameAs.equals(ref)) {
            cells.fault("same_as", "A row cannot list itself again.");
        }
        OF_THE_ACTION.stream()
                .filter(column -> !cells.blank(column))
                .forEach(column -> cells.fault(
                        column,
                        "This row lists " + sameAs + " again; what is said of the action belongs in the row of "
                                + sameAs + "."));
        // The action has one rating; a paper may print others where it lists it again.
        Rating printed = cells.rating("progress", Axis.PROGRESS);
        return new Prepared(ref, true, loading -> {
            UUID under = loading.priority(priority);
            return Applied.of(plan.listAgain(
                    loading.areaCode(),
                    loading.programmeId(),
                    new ListingDraft(under, ref),
                    loading.position(under),
                    sameAs,
                    new Printed(printed, loading.paper().positionOn()),
                    cells.provenance(loading.paper().title())));
        });
    }

    private static Standing standing(Cells cells) {
        Standing standing = new Standing(
                cells.rating("progress", Axis.PROGRESS),
                cells.rating("impact", Axis.IMPACT),
                cells.choice("confidence", Confidence.class),
                cells.date("forecast"),
                cells.date("actual"),
                cells.text("narrative", 10_000),
                evidence(cells));
        if (cells.blank("progress")) {
            List.of("impact", "confidence", "forecast", "actual", "narrative", "evidence_url").stream()
                    .filter(c -> !cells.blank(c))
                    .forEach(column -> cells.fault(column, "This is said of a rating: give progress too."));
        }
        return standing;
    }

    private static List<EvidenceLink> evidence(Cells cells) {
        String all = cells.text("evidence_url");
        if (all == null) {
            return List.of();
        }
        List<EvidenceLink> links = new ArrayList<>();
        for (String url : Arrays.stream(all.split("\\s+")).toList()) {
            String host = HttpsLink.Validator.host(url);
            if (host == null) {
                cells.fault("evidence_url", "Enter addresses that begin with https://, separated by blanks.");
                return List.of();
            }
            links.add(new EvidenceLink("Evidence at " + host, url));
        }
        return links;
    }

    private Applied store(Loading loading, Cells cells, ListingDraft place, Described described, Standing standing) {
        Provenance provenance = cells.provenance(loading.paper().title());
        List<String> notes = new ArrayList<>();
        if (described.start() != null && described.start().precision() == PlannedDate.Precision.MONTH) {
            notes.add(
                    "Only the month of the start is given; " + described.start().date() + " is stored.");
        }
        LocalDate start = described.start() == null ? null : described.start().date();
        ActionEdit edit = new ActionEdit(
                described.title(),
                leads(loading, described),
                described.sro(),
                described.criteria(),
                described.coProduction(),
                described.difference(),
                start,
                described.originalDue());
        Loaded action = plan.action(
                loading.areaCode(),
                loading.programmeId(),
                place,
                loading.position(place.priorityId()),
                edit,
                described.revisedDue(),
                new Printed(standing.progress(), loading.paper().positionOn()),
                provenance);
        boolean stated = standing.progress() != null && state(loading, place.ref(), action.id(), standing, provenance);
        if (stated && action.outcome() != Loaded.Outcome.CREATED) {
            plan.printedAnew(loading.areaCode(), action.id(), place.ref());
        }
        boolean asked = described.revisedDue() != null
                && action.outcome() != Loaded.Outcome.CREATED
                && ask(loading, action.id(), described.revisedDue(), provenance, notes);
        Loaded.Outcome outcome = (stated || asked) && action.outcome() == Loaded.Outcome.UNCHANGED
                ? Loaded.Outcome.CHANGED
                : action.outcome();
        return new Applied(outcome, notes);
    }

    /** A date that the action does not have moves nothing: it becomes a request, and the report says so. */
    private boolean ask(
            Loading loading, UUID action, PlannedDate revisedDue, Provenance provenance, List<String> notes) {
        DeadlineChangeService.Shown shown = dates.shown(
                loading.areaCode(), action, revisedDue, loading.paper().reportedOn(), provenance);
        if (shown.note() != null) {
            notes.add(shown.note());
        }
        return shown.added();
    }

    private boolean state(Loading loading, String ref, UUID action, Standing standing, Provenance provenance) {
        loading.states(action, ref);
        Loading.Paper paper = loading.paper();
        String override = standing.progress() == Rating.BLUE
                ? "as reported in " + (paper.title().isEmpty() ? "the imported sheet" : paper.title())
                : null;
        StatementDraft draft = said.whole(new StatementDraft(
                standing.progress(),
                standing.impact(),
                null,
                standing.confidence(),
                standing.forecast(),
                standing.actual(),
                standing.narrative(),
                standing.evidence(),
                override,
                paper.positionOn()));
        return statements
                .load(
                        loading.areaCode(),
                        action,
                        draft,
                        new Statement.Author(null, "as reported"),
                        paper.reportedOn(),
                        provenance)
                .isPresent();
    }

    /** Roles and bodies are paired in order; with one body, every role is at that body. */
    private static List<Lead> leads(Loading loading, Described described) {
        List<String> roles = described.leads() == null ? List.of() : described.leads();
        List<UUID> bodies = loading.organisations(described.bodies() == null ? List.of() : described.bodies());
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < Math.max(roles.size(), bodies.size()); i++) {
            leads.add(new Lead(i < roles.size() ? roles.get(i) : UNNAMED_LEAD, body(bodies, i), null));
        }
        return leads;
    }

    @Nullable
    private static UUID body(List<UUID> bodies, int i) {
        return bodies.size() == 1 ? bodies.get(0) : i < bodies.size() ? bodies.get(i) : null;
    }

    @Override
    public List<String> stored(Loading loading) {
        return listings.inProgramme(loading.programmeId()).stream()
                .map(Listing::ref)
                .toList();
    }
}
