package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.risk.RiskMatrix.Appetite;
import uk.goldenthread.risk.RiskMatrix.BandFrom;
import uk.goldenthread.risk.RiskMatrix.Descriptor;

/** A programme's own matrix; it counts from now on, and every score keeps the version it was made on. */
@Schema(description = "A programme's own matrix of likelihood and impact; it counts from now on")
public record RiskMatrixDraft(
        @Min(value = 4, message = "A matrix has 4 or 5 steps.")
        @Max(value = 5, message = "A matrix has 4 or 5 steps.")
        @Schema(examples = "4")
        int size,

        @NotNull(message = "Name each step of likelihood.")
        @Size(min = 4, max = 5, message = "As many words as the matrix has steps.")
        @Schema(description = "The least first", examples = "[\"Unlikely\",\"Possible\",\"Likely\",\"Almost certain\"]")
        List<
                        @NotBlank(message = "Name the step.")
                        @Size(max = 60, message = "A word has at most 60 characters.") @FreeText String>
                likelihoods,

        @NotNull(message = "Name each step of impact.")
        @Size(min = 4, max = 5, message = "As many words as the matrix has steps.")
        @Schema(description = "The least first", examples = "[\"Minor\",\"Moderate\",\"Major\",\"Severe\"]")
        List<
                        @NotBlank(message = "Name the step.")
                        @Size(max = 60, message = "A word has at most 60 characters.") @FreeText String>
                impacts,

        @Nullable
        @Size(max = 5, message = "One description a category.")
        @Schema(description = "What each step of impact means for a category")
        List<@NotNull(message = "Describe a category.") @Valid Descriptor> descriptors,

        @NotNull(message = "Say from which score each band begins.")
        @Size(min = 4, max = 4, message = "Low, moderate, high and extreme.")
        @Schema(
                description = "All four, the least first; low begins at 1",
                examples =
                        "[{\"band\":\"LOW\",\"from\":1},{\"band\":\"MODERATE\",\"from\":3},{\"band\":\"HIGH\",\"from\":6},{\"band\":\"EXTREME\",\"from\":9}]")
        List<@NotNull(message = "Name a band.") @Valid BandFrom> bands,

        @Min(value = 0, message = "At least 0.")
        @Max(value = 25, message = "The highest score is 25.")
        @Schema(description = "Highest score one accepts where the category has none of its own", examples = "8")
        int appetite,

        @Nullable @Size(max = 5, message = "One appetite a category.")
        List<@NotNull(message = "Name a category.") @Valid Appetite> appetites,

        @NotBlank(message = "Say why it changes.")
        @Size(max = 1000, message = "A reason has at most 1,000 characters.")
        @FreeText
        String reason) {

    public RiskMatrixDraft {
        descriptors = descriptors == null ? List.of() : descriptors;
        appetites = appetites == null ? List.of() : appetites;
    }

    /** @throws ProblemException with every rule that is broken */
    void require() {
        List<FieldError> errors = broken();
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, errors.get(0).message(), errors);
        }
    }

    List<FieldError> broken() {
        List<FieldError> errors = new ArrayList<>();
        steps(errors, "/likelihoods", likelihoods.size());
        steps(errors, "/impacts", impacts.size());
        IntStream.range(0, descriptors.size())
                .forEach(i -> steps(
                        errors,
                        "/descriptors/" + i + "/steps",
                        descriptors.get(i).steps().size()));
        once(
                errors,
                "/descriptors",
                descriptors.stream().map(Descriptor::category).toList());
        once(errors, "/appetites", appetites.stream().map(Appetite::category).toList());
        if (!bands.stream().map(BandFrom::band).toList().equals(List.of(RiskBand.values()))) {
            errors.add(FieldError.at("/bands", "Give low, moderate, high and extreme, in this order."));
        } else {
            order(errors);
        }
        return errors;
    }

    private void steps(List<FieldError> errors, String pointer, int given) {
        if (given != size) {
            errors.add(FieldError.at(pointer, "The matrix has " + size + " steps; here are " + given + "."));
        }
    }

    private static void once(List<FieldError> errors, String pointer, List<RiskCategory> categories) {
        Set<RiskCategory> seen = EnumSet.noneOf(RiskCategory.class);
        for (int i = 0; i < categories.size(); i++) {
            if (!seen.add(categories.get(i))) {
                errors.add(FieldError.at(pointer + "/" + i, "That category is named twice."));
            }
        }
    }

    private void order(List<FieldError> errors) {
        if (bands.get(0).from() != 1) {
            errors.add(FieldError.at("/bands/0/from", "The lowest band begins at 1."));
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                errors.add(FieldError.at("/bands/" + i + "/from", "A band begins above the one before it."));
            }
        }
        if (bands.get(bands.size() - 1).from() > size * size) {
            errors.add(FieldError.at(
                    "/bands/" + (bands.size() - 1) + "/from",
                    "The highest score of this matrix is " + size * size + "."));
        }
    }
}
