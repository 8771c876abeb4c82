package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;

/**
 * What a measure measures, so exactly that two readers compute the same figure.
 *
 * @param priorityId     priority it concerns; null means the whole programme
 * @param statutory      what the law expects, in words
 * @param headline       shown on the dashboard
 * @param organisationId body whose data providers supply the figures; null when only the programme's own people enter them
 * @param tolerance      in the measure's unit, points for a percentage
 */
@Schema(description = "A measure: what it counts, out of what, and how its figures are to be read")
public record KpiDraft(
        @NotBlank(message = "Enter the code.")
        @Pattern(regexp = CODE, message = "A code has up to 40 letters, digits, points and hyphens, e.g. ehc-20wk.")
        @Schema(description = "Never changes", examples = "ehc-20wk")
        String code,

        @Nullable UUID priorityId,

        @NotBlank(message = "Enter a title.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @Schema(examples = "Plans issued within 20 weeks")
        @FreeText
        String title,

        @NotBlank(message = "Say what it measures.")
        @Size(max = 5000, message = "A definition has at most 5,000 characters.")
        @Schema(description = "Changed later by a new version only")
        @FreeText
        String definition,

        @Nullable
        @Size(max = 1000, message = "A definition of what is counted has at most 1,000 characters.")
        @Schema(description = "What is counted; changed later by a new version only")
        @FreeText
        String numeratorDefinition,

        @Nullable
        @Size(max = 1000, message = "A definition of what it is out of has at most 1,000 characters.")
        @Schema(description = "Out of what; changed later by a new version only")
        @FreeText
        String denominatorDefinition,

        @NotNull(message = "Choose a unit.") @Schema(description = "Never changes")
        KpiUnit unit,

        @NotNull(message = "Say whether high or low is good, or none.")
        Polarity polarity,

        @NotNull(message = "Say how often it is observed.") Frequency frequency,

        @Nullable
        @Size(max = 1000, message = "A population has at most 1,000 characters.")
        @Schema(description = "Population and basis; changed later by a new version only")
        @FreeText
        String population,

        @Nullable @Size(max = 200, message = "A source body has at most 200 characters.") @FreeText
        String sourceBody,

        @Nullable @Size(max = 1000, message = "A statutory expectation has at most 1,000 characters.") @FreeText
        String statutory,

        @NotNull(message = "Say yes or no: is it a headline?")
        @Schema(description = "On the shortlist; decided later with a reason")
        Boolean headline,

        @Nullable @Size(max = 5000, message = "A caveat has at most 5,000 characters.") @FreeText
        String caveat,

        @Nullable
        @Size(max = 200, message = "An owner has at most 200 characters.")
        @Schema(description = "Role that answers for it, without a name", examples = "Head of SEND")
        @FreeText(post = true)
        String owner,

        @Nullable @Schema(description = "Body whose data providers supply the figures")
        UUID organisationId,

        @Nullable @Schema(description = "Of what the days or weeks are taken; only for days and weeks")
        Statistic statistic,

        @Nullable
        @Schema(description = "For a rate: per how many, one of 100, 1000, 10000 and 100000", examples = "1000")
        Integer ratePer,

        @Nullable @Schema(description = "What it is a share of: only figures on the same base are compared")
        KpiBase base,

        @Nullable
        @Positive(message = "A statutory limit is more than 0.")
        @Schema(description = "Statutory limit; never the improvement target", examples = "20")
        BigDecimal limitValue,

        @Nullable LimitUnit limitUnit,

        @Nullable
        @DecimalMin(value = "0", message = "A share lies between 0 and 100.")
        @DecimalMax(value = "100", message = "A share lies between 0 and 100.")
        @Schema(
                description = "Share the law expects within the limit, outside exceptions, in per cent",
                examples = "100")
        BigDecimal expectedShare,

        @Nullable
        @PositiveOrZero(message = "A tolerance is 0 or more.")
        @Schema(
                description = "How far off its target a figure may be and still be amber, in the unit of the measure",
                examples = "5")
        BigDecimal tolerance,

        @Nullable
        @Min(value = 0, message = "A figure is due 0 to 730 days after its period.")
        @Max(value = 730, message = "A figure is due 0 to 730 days after its period.")
        @Schema(description = "Days after the end of a period by which its figure is due", examples = "30")
        Integer dueDays,

        @Nullable @Schema(description = "The figure adds up within a year and starts again: no control limits then")
        Boolean cumulative,

        @Nullable
        @Min(value = 12, message = "Control limits are fixed on 12 to 120 points.")
        @Max(value = 120, message = "Control limits are fixed on 12 to 120 points.")
        @Schema(description = "Points of each stretch that the control limits are computed from; absent means all")
        Integer baselinePoints,

        @Nullable
        @Schema(
                description =
                        "Whether moving ranges beyond their own limit are left out of the control limits (true unless said); false as in NHS England's Excel tool")
        Boolean screened,

        @Nullable
        @Size(max = 100, message = "A reference code has at most 100 characters.")
        @Schema(description = "Measure of the published open data that it is the same as")
        String referenceCode,

        @Nullable
        @Schema(
                description =
                        "Which year its periods such as 2023/24 mean: CALENDAR, FINANCIAL (April to March) or ACADEMIC (September to August); absent where nobody said, and then such a period is asked about",
                examples = "FINANCIAL")
        YearKind yearKind) {
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}";

    private static KpiDraft nothing(String code) {
        return new KpiDraft(
                code, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null);
    }

    KpiDraft over(@Nullable KpiDraft stored) {
        KpiDraft old = stored == null ? nothing(code) : stored;
        return new KpiDraft(
                code,
                Overlay.or(priorityId, old.priorityId),
                Overlay.text(title, old.title),
                Overlay.text(definition, old.definition),
                Overlay.text(numeratorDefinition, old.numeratorDefinition),
                Overlay.text(denominatorDefinition, old.denominatorDefinition),
                Overlay.or(unit, old.unit),
                Overlay.or(polarity, old.polarity),
                Overlay.or(frequency, old.frequency),
                Overlay.text(population, old.population),
                Overlay.text(sourceBody, old.sourceBody),
                Overlay.text(statutory, old.statutory),
                Overlay.or(headline, old.headline),
                Overlay.text(caveat, old.caveat),
                Overlay.text(owner, old.owner),
                Overlay.or(organisationId, old.organisationId),
                Overlay.or(statistic, old.statistic),
                Overlay.or(ratePer, old.ratePer),
                Overlay.or(base, old.base),
                Overlay.or(limitValue, old.limitValue),
                Overlay.or(limitUnit, old.limitUnit),
                Overlay.or(expectedShare, old.expectedShare),
                Overlay.or(tolerance, old.tolerance),
                Overlay.or(dueDays, old.dueDays),
                Overlay.or(cumulative, old.cumulative),
                Overlay.or(baselinePoints, old.baselinePoints),
                Overlay.or(screened, old.screened),
                Overlay.text(referenceCode, old.referenceCode),
                Overlay.or(yearKind, old.yearKind));
    }

    /** What it measures, as a version of the definition says it. */
    DefinitionDraft.Words words() {
        return DefinitionDraft.Words.of(definition, numeratorDefinition, denominatorDefinition, population);
    }
}
