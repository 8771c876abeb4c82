package uk.goldenthread.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether planned controls can bring a score down as far as expected. A preventive control lessens likelihood; a detective or corrective
 * one lessens impact; one of no stated kind may do either.
 */
public final class ExpectedScore {
    private ExpectedScore() {}

    /**
     * @param planned kinds of the planned controls; null among them for one of no stated kind
     * @return sentences about what no planned control would bring about; empty when all is borne out
     */
    public static List<String> unsupported(
            int likelihood, int impact, int expectedLikelihood, int expectedImpact, Set<ControlKind> planned) {
        List<String> said = new ArrayList<>();
        if (expectedLikelihood < likelihood && !any(planned, ControlKind.PREVENTIVE)) {
            said.add("Likelihood is expected to fall from " + likelihood + " to " + expectedLikelihood
                    + ", and no planned control is preventive.");
        }
        if (expectedImpact < impact && !any(planned, ControlKind.DETECTIVE, ControlKind.CORRECTIVE)) {
            said.add("Impact is expected to fall from " + impact + " to " + expectedImpact
                    + ", and no planned control is detective or corrective.");
        }
        return List.copyOf(said);
    }

    private static boolean any(Set<ControlKind> planned, ControlKind... kinds) {
        return planned.contains(null) || List.of(kinds).stream().anyMatch(planned::contains);
    }
}
