package uk.goldenthread.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.record.Overlay;

/**
 * What a plan writes in the place of a date where it knows none: “Summer 2026”, “tbc”, “ongoing”. It is kept as it is written and is
 * no date: nothing compares it, and where it stands no date does. The names are those of the stored column too, whose readers expect
 * names of columns.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "What a plan writes in the place of a date where it knows none, as it is written: “Summer 2026”, “tbc”, “ongoing”. It is no date and is compared with none; the date it stands for is absent.")
public record DateWords(
        @Nullable
        @Size(min = 1, max = 100, message = "Words in the place of a date have 1 to 100 characters.")
        @Schema(examples = "Spring 2026")
        @FreeText
        String start,

        @Nullable
        @Size(min = 1, max = 100, message = "Words in the place of a date have 1 to 100 characters.")
        @Schema(examples = "Summer 2026")
        @JsonProperty("originalDue")
        @FreeText
        String originalDue,

        @Nullable
        @Size(min = 1, max = 100, message = "Words in the place of a date have 1 to 100 characters.")
        @Schema(description = "Read from a paper only", examples = "to be confirmed")
        @JsonProperty("revisedDue")
        @FreeText
        String revisedDue,

        @Nullable
        @Size(min = 1, max = 100, message = "Words in the place of a date have 1 to 100 characters.")
        @Schema(examples = "ongoing")
        @FreeText
        String forecast,

        @Nullable
        @Size(min = 1, max = 100, message = "Words in the place of a date have 1 to 100 characters.")
        @Schema(description = "Of a complete action whose day of completion is not known", examples = "Summer 2025")
        @FreeText
        String actual) {
    public static final DateWords NONE = new DateWords(null, null, null, null, null);

    /** Null where none stand: that is how they are stored. */
    @Nullable
    static DateWords stored(DateWords words) {
        return NONE.equals(words) ? null : words;
    }

    public static DateWords of(@Nullable DateWords words) {
        return words == null ? NONE : words;
    }

    /** Absent from an answer where none stand. */
    @Nullable
    public DateWords shown() {
        return stored(this);
    }

    /** Those of the action itself; the others are stated of it. */
    DateWords agreed() {
        return new DateWords(start, originalDue, null, null, null);
    }

    /** What was said over what is stored: what is not said stays. */
    public DateWords over(DateWords stored) {
        return new DateWords(
                Overlay.or(start, stored.start),
                Overlay.or(originalDue, stored.originalDue),
                Overlay.or(revisedDue, stored.revisedDue),
                Overlay.or(forecast, stored.forecast),
                Overlay.or(actual, stored.actual));
    }

    public DateWords withStart(@Nullable String words) {
        return new DateWords(words, originalDue, revisedDue, forecast, actual);
    }

    public DateWords withOriginalDue(@Nullable String words) {
        return new DateWords(start, words, revisedDue, forecast, actual);
    }

    public DateWords withRevisedDue(@Nullable String words) {
        return new DateWords(start, originalDue, words, forecast, actual);
    }

    public DateWords withForecast(@Nullable String words) {
        return new DateWords(start, originalDue, revisedDue, words, actual);
    }

    public DateWords withActual(@Nullable String words) {
        return new DateWords(start, originalDue, revisedDue, forecast, words);
    }

    /** What stands for the date that is agreed: the later words, else the first. */
    @Nullable
    @JsonIgnore
    public String due() {
        return revisedDue != null ? revisedDue : originalDue;
    }

    /** The words of one date: gone where a date came, refused where both are said at once. */
    @Nullable
    static String beside(String pointer, @Nullable Object date, @Nullable String words, @Nullable String stored) {
        if (date == null || words == null) {
            return words == null ? null : words.strip();
        }
        if (words.equals(stored)) {
            return null;
        }
        throw ProblemException.unprocessable(
                "/dateWords/" + pointer, "Words stand where no date does. Leave out the date or the words.");
    }

    /** Refuses words where the record has no such date. */
    void refuse(String of, boolean noStart, boolean noDue, boolean noRevised, boolean noForecast, boolean noActual) {
        List<String> wrong = new ArrayList<>();
        wrong(wrong, noStart, start, "start");
        wrong(wrong, noDue, originalDue, "originalDue");
        wrong(wrong, noRevised, revisedDue, "revisedDue");
        wrong(wrong, noForecast, forecast, "forecast");
        wrong(wrong, noActual, actual, "actual");
        if (!wrong.isEmpty()) {
            throw ProblemException.unprocessable(
                    "/dateWords/" + wrong.get(0), "Words for this date are not given with " + of + ". Leave them out.");
        }
    }

    private static void wrong(List<String> wrong, boolean no, @Nullable String words, String name) {
        if (no && words != null) {
            wrong.add(name);
        }
    }
}
