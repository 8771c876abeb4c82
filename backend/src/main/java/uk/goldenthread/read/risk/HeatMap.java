package uk.goldenthread.read.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.read.risk.RiskScores.Scored;
import uk.goldenthread.risk.AssessmentKind;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskMatrix;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * Where the risks stand on the matrix, and where they are meant to go.
 *
 * @param cells       every field of the matrix, from the least likely and least grave on
 * @param moves       from the current score to the target, of those that have both
 * @param notAssessed references of risks nobody scored
 * @param elsewhere   references of risks scored on a matrix of another size
 */
@Schema(name = "RiskHeatMap", description = "Where the risks stand on the matrix, and where they are meant to go")
public record HeatMap(
        @Schema(description = "Words of each step of likelihood, the least first")
        List<String> likelihoods,

        @Schema(description = "Words of each step of impact, the least first")
        List<String> impacts,

        @Schema(description = "Highest score one accepts where the category has none of its own")
        int appetite,

        List<Cell> cells,
        List<Move> moves,

        @Schema(description = "References of risks nobody scored", examples = "P1-R1")
        List<String> notAssessed,

        @Schema(
                description = "References of risks scored on a matrix of another size: assess them anew",
                examples = "P1-R2")
        List<String> elsewhere) {

    /** A field of the matrix with the risks that stand on it. */
    @Schema(name = "RiskHeatMapCell", description = "A field of the matrix with the risks that stand on it")
    public record Cell(
            @Schema(description = "From 1", examples = "4") int likelihood,
            @Schema(description = "From 1", examples = "5") int impact,
            @Schema(examples = "20") int score,
            RiskBand band,

            @Schema(description = "Above what is accepted in general; a category may have its own")
            boolean aboveAppetite,

            @Schema(description = "References, in their order", examples = "P1-R1")
            List<String> risks) {}

    /** From where a risk is to where. */
    @Schema(name = "RiskHeatMapMove", description = "From the current score of a risk to its target")
    public record Move(
            @Schema(examples = "P1-R1") String ref,
            int fromLikelihood,
            int fromImpact,
            int toLikelihood,
            int toImpact) {}

    /** The risks of those wanted that are not closed. */
    public static HeatMap of(ProgrammeSnapshot s, Predicate<RiskFacts> wanted) {
        List<RiskFacts> live =
                s.risks().stream().filter(RiskFacts::live).filter(wanted).toList();
        RiskMatrix matrix = s.register().matrix();
        Map<Integer, List<String>> places = live.stream()
                .flatMap(r -> place(s, r, AssessmentKind.CURRENT)
                        .map(c -> Map.entry(field(c.row().likelihood(), c.row().impact()), r.ref()))
                        .stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
        List<Cell> cells = new ArrayList<>();
        for (int likelihood = 1; likelihood <= matrix.size(); likelihood++) {
            for (int impact = 1; impact <= matrix.size(); impact++) {
                int score = likelihood * impact;
                cells.add(new Cell(
                        likelihood,
                        impact,
                        score,
                        matrix.band(score),
                        score > matrix.appetite(null),
                        places.getOrDefault(field(likelihood, impact), List.of())));
            }
        }
        return new HeatMap(
                matrix.likelihoods(),
                matrix.impacts(),
                matrix.appetite(null),
                List.copyOf(cells),
                live.stream().flatMap(r -> move(s, r).stream()).toList(),
                live.stream()
                        .filter(r -> RiskScores.current(s, r).isEmpty())
                        .map(RiskFacts::ref)
                        .toList(),
                live.stream()
                        .filter(r -> RiskScores.current(s, r)
                                .filter(c -> !c.placed())
                                .isPresent())
                        .map(RiskFacts::ref)
                        .toList());
    }

    private static int field(int likelihood, int impact) {
        return likelihood * 10 + impact;
    }

    private static Optional<Move> move(ProgrammeSnapshot s, RiskFacts risk) {
        Scored from = place(s, risk, AssessmentKind.CURRENT).orElse(null);
        Scored to = place(s, risk, AssessmentKind.TARGET).orElse(null);
        boolean moves = from != null
                && to != null
                && (from.row().likelihood() != to.row().likelihood()
                        || from.row().impact() != to.row().impact());
        return moves
                ? Optional.of(new Move(
                        risk.ref(),
                        from.row().likelihood(),
                        from.row().impact(),
                        to.row().likelihood(),
                        to.row().impact()))
                : Optional.empty();
    }

    /** Where a score stands on the matrix in force. */
    private static Optional<Scored> place(ProgrammeSnapshot s, RiskFacts risk, AssessmentKind kind) {
        return RiskScores.newest(s, risk, kind).filter(Scored::placed);
    }
}
