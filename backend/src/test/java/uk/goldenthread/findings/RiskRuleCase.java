package uk.goldenthread.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.ControlKind;
import uk.goldenthread.risk.ControlStatus;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskMatrix;
import uk.goldenthread.risk.RiskMatrix.Appetite;
import uk.goldenthread.risk.RiskMatrix.BandFrom;
import uk.goldenthread.risk.RiskMatrixFacts;
import uk.goldenthread.risk.TestResult;
import uk.goldenthread.snapshot.RiskRowsOf;

/** A case with one risk of the priority, P1-R1. */
final class RiskRuleCase {
    static final LocalDate JULY = LocalDate.of(2024, 7, 15);
    static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);
    final FindingCase c = new FindingCase();
    UUID risk = risk(r -> {});

    UUID risk(Consumer<RiskRowsOf.Risk> says) {
        c.plan.risks.clear();
        risk = c.plan.risk("P1-R1", r -> {
            r.priority = c.priority;
            says.accept(r);
        });
        return risk;
    }

    UUID control(ControlStatus status, Consumer<RiskRowsOf.Control> says) {
        return c.plan.control(risk, k -> {
            k.status = status;
            k.testedOn = JULY;
            k.result = TestResult.EFFECTIVE;
            says.accept(k);
        });
    }

    void planned(ControlKind kind) {
        control(ControlStatus.PLANNED, k -> {
            k.kind = kind;
            k.testedOn = null;
        });
    }

    void score(AssessmentKind kind, int likelihood, int impact) {
        score(kind, likelihood, impact, AUGUST);
    }

    void score(AssessmentKind kind, int likelihood, int impact, LocalDate on) {
        c.plan.score(risk, kind, likelihood, impact, on);
    }

    /** Closed cycles of the months up to September, the newest last. */
    void cycles(int n) {
        for (int i = n; i > 0; i--) {
            LocalDate end = LocalDate.of(2024, 10, 1).minusMonths(i - 1L).minusDays(1);
            c.plan.cycle("Cycle " + end, end, false);
        }
    }

    void matrix(int number, int size, int appetite, List<Appetite> appetites) {
        RiskMatrix product = RiskMatrix.OF_THE_PRODUCT;
        c.plan.matrices.add(new RiskMatrixFacts(
                c.plan.id(),
                1,
                number,
                size,
                product.likelihoods().subList(0, size),
                product.impacts().subList(0, size),
                List.of(),
                List.of(
                        new BandFrom(RiskBand.LOW, 1),
                        new BandFrom(RiskBand.MODERATE, 3),
                        new BandFrom(RiskBand.HIGH, 6),
                        new BandFrom(RiskBand.EXTREME, 9)),
                appetite,
                appetites,
                "The board agreed.",
                null,
                JULY));
    }
}
