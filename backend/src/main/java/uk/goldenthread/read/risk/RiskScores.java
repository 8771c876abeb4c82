package uk.goldenthread.read.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskAssessmentFacts;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskMatrix;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What the scores of a risk say by the matrix: band, appetite, and how it moved. Nobody's score, no judgement. */
public final class RiskScores {
    private RiskScores() {}

    /**
     * A score and what it means.
     *
     * @param row      the assessment
     * @param matrix   by which it is judged: the one in force, or the one it was made on where that has another size
     * @param appetite highest score one accepts of the risk's category
     * @param placed   whether it has a place on the matrix in force
     */
    public record Scored(RiskAssessmentFacts row, RiskMatrix matrix, int appetite, boolean placed) {
        public int score() {
            return row.score();
        }

        public RiskBand band() {
            return matrix.band(score());
        }

        public boolean above() {
            return score() > appetite;
        }

        /** 12, high. */
        public String words() {
            return score() + ", " + band().words();
        }
    }

    /** The newest score of a kind; empty when nobody gave one. */
    public static Optional<Scored> newest(ProgrammeSnapshot s, RiskFacts risk, AssessmentKind kind) {
        return s.register().newest(risk, kind).map(a -> judged(s, risk, a));
    }

    /** With the controls in place; empty when it was not assessed. */
    public static Optional<Scored> current(ProgrammeSnapshot s, RiskFacts risk) {
        return newest(s, risk, AssessmentKind.CURRENT);
    }

    public static Scored judged(ProgrammeSnapshot s, RiskFacts risk, RiskAssessmentFacts row) {
        RiskMatrix inForce = s.register().matrix();
        RiskMatrix own = s.register().matrix(row.matrix());
        boolean placed = own.size() == inForce.size();
        RiskMatrix by = placed ? inForce : own;
        return new Scored(row, by, by.appetite(risk.category()), placed);
    }

    /** The current score as it stood at the end of a day. */
    public static Optional<Scored> currentOn(ProgrammeSnapshot s, RiskFacts risk, LocalDate day) {
        return s.register().assessmentsOf(risk, AssessmentKind.CURRENT).stream()
                .filter(a -> !a.assessedOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(a -> judged(s, risk, a));
    }

    /** The day since which the current score has been above the appetite without a break; empty when it is not. */
    public static Optional<LocalDate> aboveSince(ProgrammeSnapshot s, RiskFacts risk) {
        List<RiskAssessmentFacts> scores = s.register().assessmentsOf(risk, AssessmentKind.CURRENT);
        LocalDate since = null;
        for (int i = scores.size() - 1; i >= 0 && judged(s, risk, scores.get(i)).above(); i--) {
            since = scores.get(i).assessedOn();
        }
        return Optional.ofNullable(since);
    }
}
