package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.util.Optional;
import uk.goldenthread.kpi.reference.KpiDefinitions;

/**
 * That a measure says the opposite of the definition which it says it is. A doubt, never a refusal: the reference may be the slip. One of
 * which neither direction is good contradicts nothing.
 */
public final class PolarityDoubt {
    private PolarityDoubt() {}

    /**
     * The doubt as a sentence; none where there is no reason for one.
     *
     * @param referenceCode measure of the open data that it says it is; null or empty where it says none
     */
    public static Optional<String> of(String title, @Nullable String referenceCode, Polarity polarity) {
        return KpiDefinitions.polarityOf(referenceCode)
                .filter(p -> p != Polarity.NONE && polarity != Polarity.NONE && p != polarity)
                .map(p -> title + " says that " + way(polarity) + " is good; by the definition of " + referenceCode
                        + ", which it says it is, " + way(p)
                        + " is. Correct one, or it is better and worse the wrong way round.");
    }

    private static String way(Polarity polarity) {
        return polarity == Polarity.HIGH ? "high" : "low";
    }
}
