package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import uk.goldenthread.plan.Said;

/**
 * What a measure measures, so exactly that two readers compute the same figure.
 *
 * @param priorityId priority it concerns; null means the whole programme
 * @param statutory  what the law expects, in words
 * @param headline   shown on the dashboard
 */
public record KpiDraft(
        @NotBlank(message = "Enter the code.")
        @Pattern(regexp = CODE, message = "A code has up to 40 letters, digits, points and hyphens, e.g. ehc-20wk.")
        String code,

        @Nullable UUID priorityId,

        @NotBlank(message = "Enter a title.") @Size(max = 300, message = "A title has at most 300 characters.")
        String title,

        @NotBlank(message = "Say what it measures.")
        @Size(max = 5000, message = "A definition has at most 5,000 characters.")
        String definition,

        @Nullable @Size(max = 1000, message = "A definition of what is counted has at most 1,000 characters.")
        String numeratorDefinition,

        @Nullable @Size(max = 1000, message = "A definition of what it is out of has at most 1,000 characters.")
        String denominatorDefinition,

        @NotNull(message = "Choose a unit.") KpiUnit unit,

        @NotNull(message = "Say whether high or low is good, or none.")
        Polarity polarity,

        @NotNull(message = "Say how often it is observed.") Frequency frequency,

        @Nullable @Size(max = 1000, message = "A population has at most 1,000 characters.")
        String population,

        @Nullable @Size(max = 200, message = "A source body has at most 200 characters.")
        String sourceBody,

        @Nullable @Size(max = 1000, message = "A statutory expectation has at most 1,000 characters.")
        String statutory,

        @NotNull(message = "Say yes or no: is it a headline?")
        Boolean headline,

        @Nullable @Size(max = 5000, message = "A caveat has at most 5,000 characters.")
        String caveat) {
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}";

    KpiDraft over(@Nullable KpiDraft stored) {
        KpiDraft old = stored == null
                ? new KpiDraft(code, null, null, null, null, null, null, null, null, null, null, null, null, null)
                : stored;
        return new KpiDraft(
                code,
                Said.or(priorityId, old.priorityId),
                Said.text(title, old.title),
                Said.text(definition, old.definition),
                Said.text(numeratorDefinition, old.numeratorDefinition),
                Said.text(denominatorDefinition, old.denominatorDefinition),
                Said.or(unit, old.unit),
                Said.or(polarity, old.polarity),
                Said.or(frequency, old.frequency),
                Said.text(population, old.population),
                Said.text(sourceBody, old.sourceBody),
                Said.text(statutory, old.statutory),
                Said.or(headline, old.headline),
                Said.text(caveat, old.caveat));
    }
}
