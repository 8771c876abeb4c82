package uk.goldenthread.read.risk;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.read.board.LastBoard;
import uk.goldenthread.read.risk.RiskScores.Scored;
import uk.goldenthread.read.risk.RiskViews.*;
import uk.goldenthread.read.shared.BodyView;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.References;
import uk.goldenthread.record.Text;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.EmergentRisk;
import uk.goldenthread.risk.RiskAssessmentFacts;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Register;

/** Risks as the API shows them on a day: a pure function of a snapshot. */
public final class RiskReads {
    static final String NOT_ASSESSED = "not assessed";

    static final Comparator<RiskView> BY_REF = Comparator.comparing(RiskView::ref, References.ORDER);
    /** The gravest first; what nobody scored stands at the end. */
    static final Comparator<RiskView> GRAVEST_FIRST =
            Comparator.comparing(RiskReads::gravity, Comparator.reverseOrder()).thenComparing(BY_REF);

    static final Map<String, Comparator<RiskView>> SORTS = Map.of(
            "ref", BY_REF,
            "title", Comparator.comparing(RiskView::title),
            "status", Comparator.comparing(RiskView::status),
            "score", Comparator.comparing(RiskReads::gravity),
            "reviewDue", undatedLast(RiskView::reviewDue),
            "raisedOn", undatedLast(RiskView::raisedOn));

    private final ProgrammeSnapshot s;
    private final Register register;
    private final LocalDate today;
    private final LastBoard lastBoard;
    private final Map<UUID, List<RiskFacts>> foundIn;
    private final Map<UUID, RiskFacts> risksByControl;

    public RiskReads(ProgrammeSnapshot s, LocalDate today) {
        this.s = s;
        this.today = today;
        register = s.register();
        lastBoard = LastBoard.of(s, today).orElse(null);
        foundIn = s.risks().stream()
                .filter(r -> r.fromControlId() != null)
                .collect(Collectors.groupingBy(RiskFacts::fromControlId));
        risksByControl = foundIn.isEmpty()
                ? Map.of()
                : s.risks().stream()
                        .flatMap(r -> s.controlsOf(r).stream().map(c -> Map.entry(c.id(), r)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<LastBoard> lastBoard() {
        return Optional.ofNullable(lastBoard);
    }

    List<RiskView> risks(Predicate<RiskFacts> wanted) {
        return s.risks().stream().filter(wanted).map(this::risk).toList();
    }

    public RiskView risk(RiskFacts r) {
        Optional<Scored> current = RiskScores.current(s, r);
        List<RiskControlFacts> controls = s.controlsOf(r);
        return new RiskView(
                r.id(),
                r.version(),
                r.ref(),
                r.priorityId(),
                Labels.number(s, r.priorityId()),
                r.fundId(),
                fund(r.fundId()),
                r.title(),
                Text.orNull(r.cause()),
                Text.orNull(r.event()),
                Text.orNull(r.consequence()),
                r.category(),
                Text.orNull(r.owner()),
                r.organisationId(),
                BodyView.of(s, r.organisationId()).map(BodyView::shortName).orElse(null),
                Text.orNull(r.sro()),
                r.proximity(),
                r.response(),
                r.status(),
                r.status().allowed(),
                assessment(r, current),
                Text.orNull(r.assessment()),
                new ScoresView(
                        newest(r, AssessmentKind.INHERENT),
                        newest(r, AssessmentKind.CURRENT),
                        newest(r, AssessmentKind.EXPECTED),
                        newest(r, AssessmentKind.TARGET)),
                movement(r),
                r.audience(),
                r.raisedOn(),
                Text.orNull(r.raisedBy()),
                r.reviewDue(),
                r.live() && r.reviewDue() != null && r.reviewDue().isBefore(today),
                r.reviewedOn(),
                Text.orNull(r.reviewNote()),
                r.closedOn(),
                Text.orNull(r.closeReason()),
                r.reopenedOn(),
                Text.orNull(r.reopenReason()),
                r.issueOn(),
                Text.orNull(r.issueReason()),
                r.issueActionId(),
                r.escalatedOn(),
                Text.orNull(r.escalatedTo()),
                r.escalatedBoardId(),
                Text.orNull(r.escalationReason()),
                r.fromControlId() == null ? null : ref(risksByControl.get(r.fromControlId())),
                counts(controls),
                controls.stream().map(this::control).toList(),
                register.actionsOf(r).stream()
                        .map(l -> {
                            ActionFacts a = s.byId(PlanKinds.ACTION).get(l.actionId());
                            return new RiskActionView(
                                    l.id(),
                                    l.version(),
                                    l.actionId(),
                                    Labels.ref(s, a),
                                    a.title(),
                                    s.progress(a),
                                    l.source(),
                                    l.basis());
                        })
                        .toList(),
                register.kpisOf(r).stream()
                        .flatMap(l -> s.kpis().stream()
                                .filter(k -> k.id().equals(l.kpiId()))
                                .map((KpiFacts k) -> new RiskKpiView(
                                        l.id(), l.version(), k.id(), k.code(), k.title(), l.source(), l.basis())))
                        .toList(),
                history(r),
                r.source(),
                r.basis());
    }

    /** Its scores, the newest first. */
    public List<AssessmentView> history(RiskFacts r) {
        return register.assessmentsOf(r).stream()
                .sorted(RiskAssessmentFacts.OLDEST_FIRST.reversed())
                .map(a -> new AssessmentView(
                        a.id(), a.kind(), score(RiskScores.judged(s, r, a)), a.assessedBy(), a.source(), a.basis()))
                .toList();
    }

    public ControlView control(RiskControlFacts c) {
        return new ControlView(
                c.id(),
                c.version(),
                c.riskId(),
                c.position(),
                c.description(),
                c.kind(),
                Text.orNull(c.owner()),
                c.due(),
                c.status(),
                overdue(c),
                c.testedOn(),
                Text.orNull(c.testedBy()),
                c.testResult(),
                Text.orNull(c.testNote()),
                EmergentRisk.in(c.description()),
                foundIn.getOrDefault(c.id(), List.of()).stream()
                        .map(RiskReads::ref)
                        .toList(),
                c.source(),
                c.basis());
    }

    public RiskStatementView statement(RiskStatementFacts r) {
        return new RiskStatementView(
                r.id(),
                r.priorityId(),
                Labels.number(s, r.priorityId()),
                r.statement(),
                r.statedOn(),
                r.statedBy(),
                NoRiskStatements.stale(s, r, today),
                r.source(),
                r.basis());
    }

    private boolean overdue(RiskControlFacts c) {
        return c.status() == ControlStatus.PLANNED && c.due() != null && c.due().isBefore(today);
    }

    private ControlCounts counts(List<RiskControlFacts> controls) {
        return new ControlCounts(
                count(controls, ControlStatus.PLANNED),
                count(controls, ControlStatus.IN_PLACE),
                count(controls, ControlStatus.NOT_WORKING),
                count(controls, ControlStatus.RETIRED),
                (int) controls.stream().filter(this::overdue).count(),
                (int) controls.stream()
                        .filter(c -> c.testedOn() == null
                                && (c.status() == ControlStatus.IN_PLACE || c.status() == ControlStatus.NOT_WORKING))
                        .count());
    }

    private static int count(List<RiskControlFacts> controls, ControlStatus status) {
        return (int) controls.stream().filter(c -> c.status() == status).count();
    }

    private static String assessment(RiskFacts r, Optional<Scored> current) {
        return current.map(Scored::words).orElseGet(() -> r.assessment().isEmpty() ? NOT_ASSESSED : r.assessment());
    }

    private @Nullable ScoreView newest(RiskFacts r, AssessmentKind kind) {
        return RiskScores.newest(s, r, kind).map(RiskReads::score).orElse(null);
    }

    private static ScoreView score(Scored a) {
        return new ScoreView(
                a.row().likelihood(),
                a.row().impact(),
                a.matrix().likelihood(a.row().likelihood()),
                a.matrix().impact(a.row().impact()),
                a.score(),
                a.band(),
                a.appetite(),
                a.above(),
                a.row().assessedOn(),
                Text.orNull(a.row().assessedRole()),
                a.row().reason(),
                a.row().matrix(),
                a.placed());
    }

    private @Nullable MovementView movement(RiskFacts r) {
        if (lastBoard == null) {
            return null;
        }
        Integer from =
                RiskScores.currentOn(s, r, lastBoard.on()).map(Scored::score).orElse(null);
        Integer to = RiskScores.current(s, r).map(Scored::score).orElse(null);
        return new MovementView(from, to, lastBoard.on(), lastBoard.words(), moved(from, to, lastBoard.on()));
    }

    static String moved(@Nullable Integer from, @Nullable Integer to, LocalDate since) {
        String day = PlannedDate.words(since);
        if (to == null) {
            return "Not assessed.";
        }
        if (from == null) {
            return "Assessed for the first time since " + day + ": " + to + ".";
        }
        if (from.equals(to)) {
            return "Unchanged since " + day + ": " + to + ".";
        }
        return (to < from ? "Better" : "Worse") + " than on " + day + ": " + to + " after " + from + ".";
    }

    private @Nullable String fund(@Nullable UUID id) {
        return id == null ? null : s.money().fund(id).map(FundFacts::title).orElse(null);
    }

    /** @param risk null where it is not for this reader */
    private static @Nullable RiskRef ref(@Nullable RiskFacts risk) {
        return risk == null ? null : new RiskRef(risk.id(), risk.ref(), risk.title());
    }

    private static int gravity(RiskView r) {
        return r.scores().current() == null ? 0 : r.scores().current().score();
    }

    private static Comparator<RiskView> undatedLast(Function<RiskView, LocalDate> day) {
        return Comparator.comparing(day, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
