package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.PersonalDetails;

/**
 * What is wrong with a row: which column, the value that stands there, why it cannot be stored, and what to do. What may be a child's
 * details is never shown, also where the reason repeats the value.
 */
@Schema(
        description =
                "What is wrong with a row: which column, the value that stands there, why it cannot be stored, and what to do.")
public record CellError(
        @Schema(examples = "progress") String column,
        @Schema(examples = "on track") String value,

        @Schema(examples = "“on track” is not one of the six ratings. Use Complete (B, BLUE), On target (G, GREEN).")
        String reason,

        @Nullable
        @Schema(
                description = "The sentences of the reason that say what to do; absent where none does",
                examples = "Use Complete (B, BLUE), On target (G, GREEN).")
        String remedy,

        @Nullable
        @Schema(
                description =
                        "true: may be personal details, and stored when the header Personal-Details-Reason says why; absent where no reason helps")
        Boolean overridable) {
    private static final int SHOWN = 200;
    private static final Pattern REMEDY = Pattern.compile(
            "(?:^|(?<=[.:] ))(?:Write|Use|Format|Correct|Keep|Give|Add|Enter|Choose|Save|Put|Send|Say|Name|Leave|Ask|Copy|If) ");

    public CellError {
        String shown = PersonalDetails.masked(value);
        reason = PersonalDetails.masked(value.isEmpty() ? reason : reason.replace(value, shown), false);
        remedy = remedyOf(reason);
        value = shown(shown);
    }

    /** A fault for which no reason helps. */
    public CellError(String column, String value, String reason) {
        this(column, value, reason, null);
    }

    public CellError(String column, String value, String reason, @Nullable Boolean overridable) {
        this(column, value, reason, null, overridable);
    }

    /** A long value is shown by its beginning: the report is to be read. */
    static String shown(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    /** The reason without what to do; the whole where it is nothing else. */
    public String cause() {
        String cause = remedy == null
                ? reason
                : reason.substring(0, reason.length() - remedy.length()).strip();
        return cause.isEmpty() ? reason : cause;
    }

    /** From the first sentence on that tells somebody to do something. */
    @Nullable
    private static String remedyOf(String reason) {
        Matcher m = REMEDY.matcher(reason);
        return m.find() ? reason.substring(m.start()) : null;
    }
}
