package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.web.WholeNumber;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Text;

/**
 * A grant or a budget.
 *
 * @param awardPence in pence
 * @param tolerance  per cent; null means 10
 * @param returnDays days after the end of a quarter; null where no returns are owed
 */
@Schema(description = "A grant, or a budget of a partner's own")
public record FundDraft(
        @NotBlank(message = "Enter the code.")
        @Pattern(regexp = CODE, message = "A code has up to 40 letters, digits, points and hyphens, e.g. dbv.")
        @Schema(description = "Never changes", examples = "dbv")
        String code,

        @NotNull(message = "Say whether it is a grant or a budget.")
        FundKind kind,

        @NotBlank(message = "Enter a title.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @Schema(examples = "Delivering Better Value in SEND")
        @FreeText
        String title,

        @Nullable
        @Size(max = 200, message = "A funder has at most 200 characters.")
        @Schema(description = "Who gives the money", examples = "Department for Education")
        String funder,

        @NotNull(message = "Enter the award, in pence.")
        @Min(value = 1, message = "An award is more than 0.")
        @Max(value = Amounts.LARGEST, message = "An award is at most £100,000 million.")
        @JsonDeserialize(using = WholeNumber.class)
        @Schema(description = "In whole pence", examples = "100000000")
        Long awardPence,

        @Nullable @Schema(description = "When it was awarded")
        LocalDate awardedOn,

        @Nullable @Schema(description = "First day on which money may be spent; absent where not known")
        LocalDate startsOn,

        @Nullable @Schema(description = "Last day on which money may be spent; absent where not known")
        LocalDate endsOn,

        @Nullable
        @Min(value = 0, message = "A tolerance lies between 0 and 100 per cent.")
        @Max(value = 100, message = "A tolerance lies between 0 and 100 per cent.")
        @Schema(
                description =
                        "How far what was paid may be from the profile without an explanation, in per cent; 10 when absent",
                examples = "10")
        Integer tolerance,

        @Nullable
        @Min(value = 0, message = "A return is due 0 to 120 days after its quarter.")
        @Max(value = 120, message = "A return is due 0 to 120 days after its quarter.")
        @Schema(
                description = "Days after the end of a quarter by which its return is due; absent when none are owed",
                examples = "30")
        Integer returnDays,

        @Nullable
        @Size(max = 5000, message = "Notes have at most 5,000 characters.")
        @Schema(description = "What a reader should know, without names")
        @FreeText
        String notes) {
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";
    static final int TOLERANCE = 10;

    FundDraft over(@Nullable FundDraft s) {
        return s == null
                ? this
                : new FundDraft(
                        code,
                        Overlay.or(kind, s.kind),
                        Overlay.or(title, s.title),
                        Overlay.text(funder, s.funder),
                        Overlay.or(awardPence, s.awardPence),
                        Overlay.or(awardedOn, s.awardedOn),
                        Overlay.or(startsOn, s.startsOn),
                        Overlay.or(endsOn, s.endsOn),
                        Overlay.or(tolerance, s.tolerance),
                        Overlay.or(returnDays, s.returnDays),
                        Overlay.text(notes, s.notes));
    }

    /** As it is stored. */
    FundDraft kept() {
        return new FundDraft(
                code.strip(),
                kind,
                title.strip(),
                Text.orEmpty(funder),
                awardPence,
                awardedOn,
                startsOn,
                endsOn,
                Objects.requireNonNullElse(tolerance, TOLERANCE),
                returnDays,
                Text.orEmpty(notes));
    }
}
