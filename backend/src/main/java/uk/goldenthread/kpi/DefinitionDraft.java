package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Text;

/** The next version of a definition: figures of periods from that day on are not comparable with those before. */
@Schema(description = "The next version of a definition. It breaks the series from the day it applies from.")
public record DefinitionDraft(
        @NotNull(message = "Say from which day it applies.")
        @Schema(description = "First day of the first period it applies to")
        LocalDate appliesFrom,

        @NotBlank(message = "Say what it measures.")
        @Size(max = 5000, message = "A definition has at most 5,000 characters.")
        @FreeText
        String definition,

        @Nullable @Size(max = 1000, message = "A definition of what is counted has at most 1,000 characters.") @FreeText
        String numeratorDefinition,

        @Nullable
        @Size(max = 1000, message = "A definition of what it is out of has at most 1,000 characters.")
        @FreeText
        String denominatorDefinition,

        @Nullable @Size(max = 1000, message = "A population has at most 1,000 characters.") @FreeText
        String population,

        @NotBlank(message = "Say why the definition changes.")
        @Size(max = 2000, message = "A reason has at most 2,000 characters.")
        @Schema(description = "Why, without names")
        @FreeText
        String reason) {

    Words words() {
        return Words.of(definition, numeratorDefinition, denominatorDefinition, population);
    }

    /** What a definition says; empty text where it says nothing. */
    record Words(String definition, String numerator, String denominator, String population) {
        static Words of(String definition, String numerator, String denominator, String population) {
            return new Words(
                    Text.orEmpty(definition),
                    Text.orEmpty(numerator),
                    Text.orEmpty(denominator),
                    Text.orEmpty(population));
        }
    }
}
