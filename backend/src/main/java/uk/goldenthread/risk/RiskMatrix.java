package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;

/**
 * By what scores are judged. A programme may set its own; each setting is a version, so that an old score can be read by the matrix it
 * was made on.
 *
 * @param number      version; 1 is that of the product
 * @param size        steps of likelihood and of impact
 * @param likelihoods words of each step, the least first
 * @param impacts     words of each step, the least first
 * @param descriptors by category, what each step of impact means
 * @param bands       from which score each band begins, the least first
 * @param appetite    highest score one accepts where the category has none of its own
 * @param appetites   by category, the highest score one accepts
 */
public record RiskMatrix(
        int number,
        int size,
        List<String> likelihoods,
        List<String> impacts,
        List<Descriptor> descriptors,
        List<BandFrom> bands,
        int appetite,
        List<Appetite> appetites) {

    /** What the steps of impact mean for one category. */
    @Schema(name = "ImpactDescriptor", description = "What the steps of impact mean for a category")
    public record Descriptor(
            @NotNull(message = "Say for which category.") RiskCategory category,

            @NotNull(message = "Say what each step means.")
            @Size(min = 4, max = 5, message = "As many as the matrix has steps.")
            @Schema(
                    description = "The least first",
                    examples =
                            "[\"One school notices\",\"Some families wait longer\",\"Many families wait longer\",\"A duty is not met\"]")
            List<
                            @NotBlank(message = "Say what the step means.")
                            @Size(max = 500, message = "A description has at most 500 characters.") @FreeText String>
                    steps) {
        public Descriptor {
            steps = steps == null ? null : List.copyOf(steps);
        }
    }

    /** From which score a band begins. */
    @Schema(name = "RiskBandFrom", description = "From which score a band begins")
    public record BandFrom(
            @NotNull(message = "Name the band.") RiskBand band,

            @Min(value = 1, message = "Scores begin at 1.")
            @Max(value = 25, message = "The highest score is 25.")
            @Schema(examples = "8")
            int from) {}

    /** The highest score one accepts of a category. */
    @Schema(name = "RiskAppetite", description = "The highest score one accepts of a category")
    public record Appetite(
            @NotNull(message = "Say for which category.") RiskCategory category,

            @Min(value = 0, message = "At least 0.")
            @Max(value = 25, message = "The highest score is 25.")
            @Schema(examples = "8")
            int score) {}

    /** The five by five matrix that the health service uses; of impact it describes what a local SEND partnership would see. */
    public static final RiskMatrix OF_THE_PRODUCT = new RiskMatrix(
            1,
            5,
            List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain"),
            List.of("Negligible", "Minor", "Moderate", "Major", "Severe"),
            List.of(
                    new Descriptor(
                            RiskCategory.SERVICE,
                            List.of(
                                    "Hardly noticed by families",
                                    "A few families wait a little longer",
                                    "Many families wait longer, or get less than their plan says, for weeks",
                                    "A statutory duty is missed for many children for months",
                                    "A service fails, or children come to harm")),
                    new Descriptor(
                            RiskCategory.PEOPLE,
                            List.of(
                                    "Short absence, covered by the team",
                                    "A post vacant for weeks",
                                    "A key post vacant for a term",
                                    "Several key posts vacant, or a team overloaded for months",
                                    "Staff or children come to serious harm, or a team cannot work")),
                    new Descriptor(
                            RiskCategory.PARTNERSHIP,
                            List.of(
                                    "A misunderstanding, cleared up in days",
                                    "A task late because of a partner",
                                    "A partner misses meetings or reports for months",
                                    "Partners dispute who is responsible; actions stand still",
                                    "A partner leaves, or families stop working with the area")),
                    new Descriptor(
                            RiskCategory.REPUTATION,
                            List.of(
                                    "A single complaint",
                                    "Complaints of several families",
                                    "Local press; questions of members",
                                    "National press; a regulator asks",
                                    "Directions by the Secretary of State, or a second failed inspection")),
                    new Descriptor(
                            RiskCategory.MONEY,
                            List.of(
                                    "Below 1 % of the budget concerned",
                                    "1 % to 5 % of the budget concerned",
                                    "5 % to 10 % of the budget concerned",
                                    "10 % to 25 % of it, or a tranche of a grant delayed",
                                    "Above 25 % of it, or a grant lost"))),
            List.of(
                    new BandFrom(RiskBand.LOW, 1),
                    new BandFrom(RiskBand.MODERATE, 4),
                    new BandFrom(RiskBand.HIGH, 8),
                    new BandFrom(RiskBand.EXTREME, 15)),
            12,
            List.of());

    public RiskMatrix {
        likelihoods = List.copyOf(likelihoods);
        impacts = List.copyOf(impacts);
        descriptors = List.copyOf(descriptors);
        bands = List.copyOf(bands);
        appetites = List.copyOf(appetites);
    }

    /** How grave a score is. */
    public RiskBand band(int score) {
        return bands.stream()
                .filter(b -> b.from() <= score)
                .max(Comparator.comparingInt(BandFrom::from))
                .map(BandFrom::band)
                .orElse(RiskBand.LOW);
    }

    /**
     * The highest score one accepts.
     *
     * @param category null where nobody said what the risk would hit
     */
    public int appetite(@Nullable RiskCategory category) {
        return appetites.stream()
                .filter(a -> a.category() == category)
                .map(Appetite::score)
                .findFirst()
                .orElse(appetite);
    }

    /** Whether a step stands on it. */
    public boolean has(int step) {
        return step >= 1 && step <= size;
    }

    public String likelihood(int step) {
        return likelihoods.get(step - 1);
    }

    public String impact(int step) {
        return impacts.get(step - 1);
    }
}
