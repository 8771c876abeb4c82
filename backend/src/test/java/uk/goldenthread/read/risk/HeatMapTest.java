package uk.goldenthread.read.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.read.risk.RiskCase.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.read.risk.HeatMap.Cell;
import uk.goldenthread.read.risk.HeatMap.Move;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskStatus;

/** Where risks stand on the matrix. */
class HeatMapTest {
    @Test
    void everyLiveRiskHasAPlaceOrIsNamedBesideIt() {
        RiskCase c = new RiskCase();
        UUID moving = c.scored("R1", 4, 4);
        c.plan.score(moving, AssessmentKind.TARGET, 2, 3, TODAY);
        UUID there = c.scored("R2", 4, 4);
        c.plan.score(there, AssessmentKind.TARGET, 4, 4, TODAY);
        UUID down = c.scored("R3", 1, 1);
        c.plan.score(down, AssessmentKind.TARGET, 1, 2, TODAY);
        c.risk("R4", r -> {});
        UUID closed = c.risk("R5", r -> r.status = RiskStatus.CLOSED);
        c.plan.score(closed, AssessmentKind.CURRENT, 5, 5, TODAY);
        HeatMap map = HeatMap.of(c.snapshot(), r -> true);
        assertThat(map.cells()).hasSize(25);
        assertThat(map.cells().get(18)).isEqualTo(new Cell(4, 4, 16, RiskBand.EXTREME, true, List.of("R1", "R2")));
        assertThat(map.cells().get(0)).isEqualTo(new Cell(1, 1, 1, RiskBand.LOW, false, List.of("R3")));
        assertThat(map.cells().get(13)).isEqualTo(new Cell(3, 4, 12, RiskBand.HIGH, false, List.of()));
        assertThat(map.moves()).containsExactly(new Move("R1", 4, 4, 2, 3), new Move("R3", 1, 1, 1, 2));
        assertThat(map.notAssessed()).containsExactly("R4");
        assertThat(map.elsewhere()).isEmpty();
        assertThat(map.appetite()).isEqualTo(12);
        assertThat(HeatMap.of(c.snapshot(), r -> r.ref().equals("R4")).notAssessed())
                .containsExactly("R4");
        assertThat(HeatMap.of(c.snapshot(), r -> r.ref().equals("R4")).cells())
                .allSatisfy(cell -> assertThat(cell.risks()).isEmpty());
    }
}
