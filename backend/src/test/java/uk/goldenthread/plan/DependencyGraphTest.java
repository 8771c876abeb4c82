package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.plan.DependencyGraph.Wait;

class DependencyGraphTest {
    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();
    private static final UUID D = UUID.randomUUID();

    @Test
    void theShortestChainIsFound() {
        List<Wait> waits = List.of(new Wait(A, B), new Wait(B, C), new Wait(C, D), new Wait(B, D));
        assertThat(DependencyGraph.chain(waits, A, D)).containsExactly(A, B, D);
        assertThat(DependencyGraph.chain(waits, A, C)).containsExactly(A, B, C);
    }

    @Test
    void whoDoesNotWaitHasNoChain() {
        assertThat(DependencyGraph.chain(List.of(new Wait(A, B)), B, A)).isEmpty();
        assertThat(DependencyGraph.chain(List.of(), A, B)).isEmpty();
    }

    @Test
    void aCircleThatIsThereAlreadyIsNotWalkedForEver() {
        List<Wait> waits = List.of(new Wait(A, B), new Wait(B, A));
        assertThat(DependencyGraph.chain(waits, A, C)).isEmpty();
        assertThat(DependencyGraph.chain(waits, A, B)).containsExactly(A, B);
    }
}
