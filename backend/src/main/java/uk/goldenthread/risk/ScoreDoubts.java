package uk.goldenthread.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.risk.ScoreOrder.Dated;

/** What looks odd about a score beside those that stand: it may be meant so. */
@ApplicationScoped
class ScoreDoubts {
    private final RiskAssessments assessments;
    private final RiskControls controls;
    private final RiskMatrices matrices;

    ScoreDoubts(RiskAssessments assessments, RiskControls controls, RiskMatrices matrices) {
        this.assessments = assessments;
        this.controls = controls;
        this.matrices = matrices;
    }

    /** Sentences about the score; empty where nothing is odd. */
    List<String> about(UUID riskId, RiskMatrix matrix, AssessmentDraft draft, LocalDate on) {
        int score = draft.likelihood() * draft.impact();
        if (draft.kind() == AssessmentKind.EXPECTED) {
            return newest(riskId, matrix, AssessmentKind.CURRENT)
                    .map(current -> expected(riskId, current, draft, score))
                    .orElse(List.of());
        }
        Map<AssessmentKind, Dated> stand = new EnumMap<>(AssessmentKind.class);
        for (AssessmentKind kind : AssessmentKind.values()) {
            newest(riskId, matrix, kind).ifPresent(a -> stand.put(kind, new Dated(a.score(), a.assessedOn())));
        }
        stand.merge(draft.kind(), new Dated(score, on), (was, now) -> was.on().isAfter(now.on()) ? was : now);
        return ScoreOrder.odd(stand).stream()
                .filter(odd -> odd.kinds().contains(draft.kind()))
                .map(ScoreOrder.Odd::sentence)
                .toList();
    }

    private List<String> expected(UUID riskId, RiskAssessment current, AssessmentDraft draft, int score) {
        if (score > current.score()) {
            return List.of("The score expected after the planned controls, " + score
                    + ", is worse than the current one, " + current.score() + ".");
        }
        if (score < current.score() && planned(riskId).isEmpty()) {
            return List.of(
                    "It is expected to score " + score + " after " + current.score() + ", and no control is planned.");
        }
        return ExpectedScore.unsupported(
                current.likelihood(), current.impact(), draft.likelihood(), draft.impact(), planned(riskId));
    }

    Set<ControlKind> planned(UUID riskId) {
        return controls.of(riskId).stream()
                .filter(c -> c.status() == ControlStatus.PLANNED)
                .map(RiskControl::kind)
                .collect(Collectors.toSet());
    }

    /** Scores compare on matrices of one size. */
    Optional<RiskAssessment> newest(UUID riskId, RiskMatrix matrix, AssessmentKind kind) {
        return assessments
                .newest(riskId, kind)
                .filter(a -> matrices.size(a.programmeId(), a.matrix()) == matrix.size());
    }
}
