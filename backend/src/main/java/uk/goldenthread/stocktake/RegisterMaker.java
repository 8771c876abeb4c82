package uk.goldenthread.stocktake;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.read.risk.RiskScores;
import uk.goldenthread.read.risk.RiskScores.Scored;
import uk.goldenthread.read.shared.BodyView;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.risk.EmergentRisk;
import uk.goldenthread.risk.RiskAssessmentFacts;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskMatrix;
import uk.goldenthread.risk.RiskMatrixFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Register;
import uk.goldenthread.stocktake.StocktakeRegister.*;

/** The risk register as a stocktake freezes it: a pure function of a snapshot. */
final class RegisterMaker {
    private final ProgrammeSnapshot s;
    private final Register register;

    RegisterMaker(ProgrammeSnapshot snapshot) {
        s = snapshot;
        register = snapshot.register();
    }

    List<StocktakeRisk> risks() {
        return s.risks().stream().map(this::risk).toList();
    }

    List<StocktakeRiskStatement> statements() {
        return s.riskStatements().stream()
                .map((RiskStatementFacts t) -> new StocktakeRiskStatement(
                        number(t.priorityId()), t.statement(), t.statedOn(), t.statedBy(), said(t.source()), t.basis()))
                .toList();
    }

    StocktakeMatrix matrix() {
        RiskMatrix m = register.matrix();
        Optional<RiskMatrixFacts> set = register.matrices().stream()
                .filter(row -> row.number() == m.number())
                .findFirst();
        return new StocktakeMatrix(
                m.number(),
                m.size(),
                m.likelihoods(),
                m.impacts(),
                m.bands(),
                m.appetite(),
                m.appetites(),
                m.descriptors(),
                set.map(RiskMatrixFacts::reason).orElse(null),
                set.map(RiskMatrixFacts::setOn).orElse(null));
    }

    private StocktakeRisk risk(RiskFacts r) {
        return new StocktakeRisk(
                r.id(),
                r.ref(),
                number(r.priorityId()),
                r.title(),
                said(r.cause()),
                said(r.event()),
                said(r.consequence()),
                said(r.owner()),
                r.status().name(),
                RiskScores.current(s, r)
                        .map(Scored::words)
                        .orElse(r.assessment().isEmpty() ? "not assessed" : r.assessment()),
                s.controlsOf(r).stream().map(RegisterMaker::control).toList(),
                keeping(r),
                register.assessmentsOf(r).stream().map(a -> score(r, a)).toList(),
                register.actionsOf(r).stream().map(l -> ref(l.actionId())).toList(),
                register.kpisOf(r).stream()
                        .flatMap(l -> s.kpis().stream()
                                .filter(k -> k.id().equals(l.kpiId()))
                                .map(KpiFacts::code))
                        .toList(),
                said(r.source()),
                r.basis());
    }

    private StocktakeKeeping keeping(RiskFacts r) {
        return new StocktakeKeeping(
                r.fundId() == null
                        ? null
                        : s.money().fund(r.fundId()).map(FundFacts::code).orElse(null),
                word(r.category()),
                BodyView.of(s, r.organisationId()).map(BodyView::shortName).orElse(null),
                said(r.sro()),
                word(r.proximity()),
                word(r.response()),
                r.raisedOn(),
                said(r.raisedBy()),
                r.reviewDue(),
                r.reviewedOn(),
                said(r.reviewNote()),
                r.closedOn(),
                said(r.closeReason()),
                r.reopenedOn(),
                said(r.reopenReason()),
                r.issueOn(),
                said(r.issueReason()),
                r.issueActionId() == null ? null : ref(r.issueActionId()),
                r.escalatedOn(),
                said(r.escalatedTo()),
                said(r.escalationReason()),
                r.fromControlId());
    }

    private StocktakeScore score(RiskFacts r, RiskAssessmentFacts a) {
        return new StocktakeScore(
                a.kind().name(),
                a.likelihood(),
                a.impact(),
                a.score(),
                RiskScores.judged(s, r, a).band().name(),
                a.matrix(),
                a.assessedOn(),
                said(a.assessedRole()),
                a.reason(),
                said(a.source()),
                a.basis());
    }

    private static StocktakeControl control(RiskControlFacts c) {
        return new StocktakeControl(
                c.id(),
                c.position(),
                c.description(),
                word(c.kind()),
                said(c.owner()),
                c.due(),
                c.status().name(),
                c.testedOn(),
                said(c.testedBy()),
                word(c.testResult()),
                said(c.testNote()),
                EmergentRisk.in(c.description()),
                said(c.source()),
                c.basis());
    }

    private String ref(UUID actionId) {
        return Labels.ref(s, s.byId(PlanKinds.ACTION).get(actionId));
    }

    private @Nullable Integer number(@Nullable UUID priorityId) {
        return s.priorities().stream()
                .filter(p -> Objects.equals(p.id(), priorityId))
                .map(PriorityFacts::number)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
