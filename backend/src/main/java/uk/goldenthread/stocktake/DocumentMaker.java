package uk.goldenthread.stocktake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.AccessKinds;
import uk.goldenthread.access.OrganisationFacts;
import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.governance.GovernanceKinds;
import uk.goldenthread.governance.MeetingFacts;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.KeyDateFacts;
import uk.goldenthread.plan.ListingFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PrintedFigureFacts;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.References;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.stocktake.StocktakeDocument.*;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyRoundFacts;

/** Turns a snapshot into the document that is frozen. Every list has an order that depends on its content alone. */
final class DocumentMaker {
    private final ProgrammeSnapshot snapshot;

    DocumentMaker(ProgrammeSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    StocktakeDocument make(StateRevision since) {
        ProgrammeFacts p = snapshot.programme();
        RegisterMaker register = new RegisterMaker(snapshot);
        return new StocktakeDocument(
                StocktakeDocument.SCHEMA_VERSION,
                new StocktakeArea(snapshot.areaCode(), snapshot.areaName()),
                new StocktakeProgramme(
                        p.id(),
                        p.title(),
                        p.instrument(),
                        p.inspectionFrom(),
                        p.inspectionTo(),
                        p.reportOn(),
                        p.monitoringOn(),
                        p.nextStocktakeOn(),
                        p.endsOn(),
                        said(p.releaseCode())),
                since.number(),
                since.hash(),
                since.at(),
                since.recordedAt(),
                snapshot.papers().stream()
                        .map(s -> new StocktakePaper(
                                s.id(), s.title(), s.datedOn(), s.positionOn(), s.effectiveOn(), said(s.note())))
                        .toList(),
                counts(),
                snapshot.priorities().stream().map(this::priority).toList(),
                actions(),
                register.risks(),
                register.statements(),
                register.matrix(),
                new MeasureMaker(snapshot).measures(),
                snapshot.surveys().stream().map(this::survey).toList(),
                snapshot.all(PlanKinds.PRINTED_FIGURE).stream()
                        .map(DocumentMaker::printed)
                        .toList(),
                snapshot.cycles().stream().map(this::cycle).toList(),
                new MoneyMaker(snapshot).money(),
                snapshot.thresholds().stream()
                        .map(t -> new StocktakeThresholds(t.values(), said(t.reason()), t.setOn()))
                        .toList(),
                snapshot.decisions().stream().map(this::decision).toList(),
                snapshot.all(GovernanceKinds.ACKNOWLEDGEMENT).stream()
                        .map(a -> new StocktakeAcknowledgement(
                                a.rule(),
                                a.subjectId(),
                                a.reason(),
                                a.reviewOn(),
                                a.acknowledgedRole(),
                                a.acknowledgedOn()))
                        .toList(),
                snapshot.keyDates().stream().map(this::keyDate).toList());
    }

    private StocktakeKeyDate keyDate(KeyDateFacts d) {
        return new StocktakeKeyDate(
                d.id(),
                number(d.priorityId()),
                d.kind(),
                d.title(),
                d.falls(),
                said(d.timing()),
                said(d.byWhom()),
                d.state(),
                said(d.note()),
                said(d.source()),
                d.basis());
    }

    private StocktakeDecision decision(DecisionFacts d) {
        return new StocktakeDecision(
                d.id(),
                d.kind(),
                d.subjectId(),
                snapshot.meetings().stream()
                        .filter(m -> m.id().equals(d.meetingId()))
                        .findFirst()
                        .map(MeetingFacts::words)
                        .orElse(null),
                d.outcome(),
                d.state(),
                said(d.reason()),
                d.recordedOn(),
                d.confirmedOn(),
                said(d.struckReason()));
    }

    private StocktakeCounts counts() {
        return new StocktakeCounts(
                snapshot.actions().size(),
                snapshot.listings().size(),
                snapshot.count(snapshot.actions(), Axis.PROGRESS),
                snapshot.count(snapshot.listed(snapshot.listings()), Axis.PROGRESS),
                snapshot.count(snapshot.actions(), Axis.IMPACT),
                snapshot.count(snapshot.listed(snapshot.listings()), Axis.IMPACT));
    }

    private StocktakePriority priority(PriorityFacts p) {
        List<ListingFacts> listings = snapshot.listingsOf(p);
        return new StocktakePriority(
                p.id(),
                p.number(),
                p.title(),
                p.finding(),
                p.organisationIds().stream().map(this::body).toList(),
                said(p.sro()),
                snapshot.count(snapshot.listed(listings), Axis.PROGRESS),
                snapshot.count(snapshot.listed(listings), Axis.IMPACT),
                said(p.source()),
                p.basis());
    }

    /** In the order of the reference under which each is listed first; one that is listed nowhere stands last. */
    private List<StocktakeAction> actions() {
        Comparator<StocktakeAction> byReference = Comparator.comparing(
                a -> a.listings().isEmpty() ? null : a.listings().get(0).ref(), Comparator.nullsLast(References.ORDER));
        return snapshot.actions().stream()
                .map(this::action)
                .sorted(byReference.thenComparing(StocktakeAction::id, References.UUID_ORDER))
                .toList();
    }

    private StocktakeAction action(ActionFacts a) {
        return new StocktakeAction(
                a.id(),
                a.title(),
                snapshot.listingsOf(a).stream()
                        .map(l -> new StocktakeListing(number(l.priorityId()), l.ref(), l.position()))
                        .toList(),
                a.leads().stream()
                        .map(l -> new StocktakeLead(
                                l.role(), l.organisation() == null ? null : body(l.organisation()), said(l.aspect())))
                        .toList(),
                said(a.sro()),
                a.successCriteria(),
                said(a.coProduction()),
                said(a.familyDifference()),
                snapshot.latestStatement(a).map(StatementFacts::progress).orElse(null),
                snapshot.latestStatement(a).map(StatementFacts::impact).orElse(null),
                a.startOn(),
                a.originalDue(),
                a.revisedDue(),
                a.forecast(),
                a.actual(),
                snapshot.milestonesOf(a).stream().map(DocumentMaker::milestone).toList(),
                snapshot.statementsOf(a).stream().map(DocumentMaker::statement).toList(),
                snapshot.deadlineChangesOf(a).stream()
                        .map(DocumentMaker::deadlineChange)
                        .toList(),
                snapshot.dependenciesOf(a).stream()
                        .map(d -> snapshot.listingsOf(
                                snapshot.byId(PlanKinds.ACTION).get(d.upstreamId())))
                        .filter(listed -> !listed.isEmpty())
                        .map(listed -> listed.get(0).ref())
                        .sorted(References.ORDER)
                        .toList(),
                snapshot.dependenciesOf(a).stream()
                        .map(d -> new StocktakeDependency(
                                said(Labels.ref(
                                        snapshot,
                                        snapshot.byId(PlanKinds.ACTION).get(d.upstreamId()))),
                                d.kind(),
                                said(d.source()),
                                d.basis()))
                        .toList(),
                said(a.source()),
                a.basis(),
                a.dateWords().shown());
    }

    private static StocktakeMilestone milestone(MilestoneFacts m) {
        return new StocktakeMilestone(
                m.id(),
                m.position(),
                m.kind(),
                m.title(),
                m.originalDue(),
                m.forecast(),
                m.actual(),
                m.rating(),
                m.confidence(),
                m.stageMonths(),
                m.weight(),
                said(m.overdueSaid()),
                m.overdueSaidDays(),
                said(m.source()),
                m.basis(),
                m.dateWords().shown());
    }

    private static StocktakeDeadlineChange deadlineChange(DeadlineChangeFacts c) {
        return new StocktakeDeadlineChange(
                c.id(),
                c.fromDue(),
                c.toDue(),
                c.reason(),
                c.category(),
                c.state(),
                c.imported(),
                c.requestedRole(),
                c.requestedOn(),
                c.decidedOn(),
                said(c.decisionReason()),
                said(c.source()),
                c.basis());
    }

    private StocktakeCycle cycle(CycleFacts c) {
        return new StocktakeCycle(
                c.id(),
                c.title(),
                c.periodFrom(),
                c.periodTo(),
                c.dueOn(),
                c.state(),
                c.openedOn(),
                c.closedOn(),
                said(c.closeReason()),
                snapshot.all(PlanKinds.ACTION_CLOSE).stream()
                        .filter(row -> row.cycleId().equals(c.id()))
                        .sorted(Comparator.comparing(ActionCloseFacts::actionId, References.UUID_ORDER))
                        .map(row -> new StocktakeClose(
                                row.actionId(),
                                row.declared(),
                                row.impact(),
                                row.system(),
                                row.rule(),
                                row.thresholds(),
                                row.due(),
                                row.forecast(),
                                row.statedInCycle()))
                        .toList(),
                snapshot.submissionsOf(c).stream()
                        .map(row -> new StocktakeSubmission(
                                number(row.priorityId()),
                                row.state(),
                                row.since(),
                                row.submittedOn(),
                                said(row.returnReason())))
                        .sorted(Comparator.comparing(StocktakeSubmission::priority))
                        .toList(),
                said(c.source()));
    }

    /** The author's role, never who it was. */
    private static StocktakeStatement statement(StatementFacts s) {
        return new StocktakeStatement(
                s.id(),
                s.positionOn(),
                s.reportedOn(),
                s.authorRole(),
                s.progress(),
                s.impact(),
                said(s.impactReason()),
                s.confidence(),
                s.forecast(),
                s.actual(),
                said(s.narrative()),
                s.narrativeHash(),
                s.evidence(),
                said(s.overrideReason()),
                s.cycleId(),
                s.unchanged(),
                said(s.source()),
                s.basis(),
                s.dateWords().shown());
    }

    private StocktakeSurvey survey(SurveyFacts s) {
        return new StocktakeSurvey(
                s.id(),
                s.code(),
                s.title(),
                s.audience(),
                snapshot.roundsOf(s).stream().map(DocumentMaker::round).toList(),
                said(s.source()),
                s.basis());
    }

    /** A number that is missing is said to be missing, so that no reader takes silence for nobody. */
    private static StocktakeRound round(SurveyRoundFacts r) {
        String note = r.responses() == null && r.responsesNote().isEmpty() ? "not published" : said(r.responsesNote());
        return new StocktakeRound(
                r.position(),
                r.title(),
                r.opensOn(),
                r.closesOn(),
                r.responses(),
                note,
                r.baseline(),
                said(r.source()),
                r.basis());
    }

    private static StocktakePrintedFigure printed(PrintedFigureFacts f) {
        BigDecimal value = f.value()
                .setScale(Math.max(f.decimals(), f.value().stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
        return new StocktakePrintedFigure(
                f.sourcePaperId(), f.scope(), f.rating(), value.toPlainString(), said(f.source()));
    }

    private Integer number(UUID priority) {
        return priority == null
                ? null
                : snapshot.byId(PlanKinds.PRIORITY).get(priority).number();
    }

    /** Bodies are named as they are today; one that is gone keeps its identifier. */
    private String body(UUID organisation) {
        OrganisationFacts row = snapshot.byId(AccessKinds.ORGANISATION).get(organisation);
        return row == null ? organisation.toString() : row.shortName();
    }

    /** Empty text means that nothing was said, and is left out. */
    static String said(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
